import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createListener } from './http/listener.js';
import type { IssuedSecret } from './model/secrets.js';
import { attachProxy } from './proxy/proxy.js';
import { Recorder, type RecordedRequest, type RecordedViolation } from './record/recorder.js';
import type { Scenario } from './scenario/scenario.js';
import { validateScenario } from './scenario/validate-scenario.js';
import { Faults } from './switches/faults.js';
import { Switches } from './switches/switches.js';
import { createWorld } from './world.js';

export interface FakeIdentityCenterOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Where the CA certificate of the proxy is written. Default: a temporary file, removed at the end. */
  readonly caFile?: string;
  /** What time it is for the fake; a test that moves it need not wait for anything to expire. Default: now. */
  readonly now?: () => Date;
}

/** A running fake. Listens on 127.0.0.1 only. */
export interface FakeIdentityCenter {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  readonly url: string;
  /**
   * The variables that lead the AWS SDKs and newer AWS CLIs to the fake. With a region, every request made through them
   * counts as sent to that region; without one, each is taken to be in the right region.
   */
  env(region?: string): Record<string, string>;
  /**
   * The variables that lead clients to the fake which talk to the real host names: older AWS CLIs, boto3, or anything
   * whose own endpoints shall be tested. The region of a request is then that of its host name.
   */
  proxyEnv(): Promise<Record<string, string>>;
  /** What came in so far, oldest first; grows. */
  readonly requests: readonly RecordedRequest[];
  /** What no well-behaved client would have sent; a test may expect this to be empty. */
  readonly violations: readonly RecordedViolation[];
  /** Every secret that was handed out so far, and the code verifiers that came in, oldest first; grows. */
  readonly secrets: readonly IssuedSecret[];
  readonly switches: Switches;
  /** A person approves the sign-in with that user code. @throws {RangeError} when none waits under it */
  approve(userCode: string): void;
  /** A person denies it. @throws {RangeError} when none waits under it */
  deny(userCode: string): void;
  /** Stops listening, cuts every connection, removes the temporary CA file. */
  close(): Promise<void>;
}

/**
 * Starts a fake IAM Identity Center.
 *
 * @example
 * const fake = await startFakeIdentityCenter(demoScenario);
 * const client = new SSOOIDCClient({ region: 'eu-west-1', endpoint: fake.url });
 *
 * @throws {ScenarioError} when the scenario is not valid
 */
export async function startFakeIdentityCenter(
  scenario: Scenario,
  options: FakeIdentityCenterOptions = {},
): Promise<FakeIdentityCenter> {
  const now = () => (options.now?.() ?? new Date()).getTime();
  let url = '';
  const world = createWorld(validateScenario(scenario), () => url);
  const recorder = new Recorder(world.secrets);
  const faults = new Faults();
  const switches = new Switches(world, faults, now);
  const listener = createListener({ stage: { world, faults, recorder }, switches, now });
  const server = createServer(listener('http'));
  const proxy = attachProxy({
    server,
    listener: listener('proxy'),
    caFile: options.caFile,
    onRefused: (target) => {
      recorder.violation({ operation: 'Unknown', message: `The proxy does not lead to ${target}.`, at: now() });
    },
  });
  if (options.caFile !== undefined) await proxy.caFile();
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    env: (region) => {
      const endpoint = region === undefined ? url : `${url}/@${region}`;
      return {
        AWS_ENDPOINT_URL_SSO: endpoint,
        AWS_ENDPOINT_URL_SSO_OIDC: endpoint,
        AWS_ENDPOINT_URL_STS: endpoint,
        AWS_ENDPOINT_URL_SIGNIN: endpoint,
      };
    },
    proxyEnv: async () => {
      const caFile = await proxy.caFile();
      // Both spellings: Python prefers the lower-case one, and a stray NO_PROXY would lead past the fake.
      return {
        HTTPS_PROXY: url,
        https_proxy: url,
        HTTP_PROXY: url,
        http_proxy: url,
        NO_PROXY: '',
        no_proxy: '',
        AWS_CA_BUNDLE: caFile,
      };
    },
    requests: recorder.requests,
    violations: recorder.violations,
    secrets: world.secrets.issued,
    switches,
    approve: (userCode) => switches.approve(userCode),
    deny: (userCode) => switches.deny(userCode),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
      await proxy.close();
    },
  };
}
