import { Agent } from 'node:https';
import type { SecureContext } from 'node:tls';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { HttpOptions } from './http-options.js';
import { isExempt } from './no-proxy.js';
import { factsOf, type ConnectionFacts } from './service-errors.js';
import { trustedRoots } from './trusted-roots.js';

/** The SDK's handler, with errors that tell what may be told of Node's, and carry nothing else. */
class PlainErrorsHandler extends NodeHttpHandler {
  readonly #connection: ConnectionFacts;

  constructor(options: ConstructorParameters<typeof NodeHttpHandler>[0], connection: ConnectionFacts) {
    super(options);
    this.#connection = connection;
  }

  override async handle(...request: Parameters<NodeHttpHandler['handle']>): ReturnType<NodeHttpHandler['handle']> {
    try {
      return await super.handle(...request);
    } catch (error) {
      const { name, code } = factsOf(error);
      const connection = { ...this.#connection, ...(error instanceof ProxyError ? error.facts : {}) };
      throw Object.assign(new Error('The connection failed.'), {
        name: error instanceof ProxyError ? 'ProxyError' : name,
        connection,
        ...(code === undefined ? {} : { code }),
      });
    }
  }
}

/** The tunnel through the proxy did not come about. */
class ProxyError extends Error {
  readonly code: string | undefined;

  constructor(
    readonly facts: ConnectionFacts,
    cause?: unknown,
  ) {
    super('There is no way through the proxy.', { cause });
    this.code = factsOf(cause).code;
  }
}

type Connect = HttpsProxyAgent<string>['connect'];

/**
 * Tunnels through a proxy. The library gives its TLS options to the proxy only: these are for what lies behind it. It
 * passes the proxy's refusal off as an answer of the service. And with `DEBUG` on it prints the address of the proxy, so
 * that the password is not left in there.
 */
class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #tls: { readonly secureContext?: SecureContext };

  constructor(proxy: string, tls: { readonly keepAlive: boolean; readonly secureContext?: SecureContext }) {
    const address = new URL(proxy);
    const { username, password } = address;
    address.username = address.password = '';
    super(address.href, tls);
    this.#tls = tls;
    if (username !== '' || password !== '')
      this.proxyHeaders = () => ({ 'Proxy-Authorization': basic(username, password) });
  }

  override async connect(...[request, options]: Parameters<Connect>): ReturnType<Connect> {
    let proxyStatus: number | undefined;
    request.once('proxyConnect', (answer: { readonly statusCode: number }) => (proxyStatus = answer.statusCode));
    const socket = await super.connect(request, { ...options, ...this.#tls }).catch((error: unknown) => {
      throw new ProxyError({ proxyFailed: true }, error);
    });
    if (proxyStatus === 200) return socket;
    if ('destroy' in socket) socket.destroy();
    throw new ProxyError({ proxyFailed: true, ...(proxyStatus === undefined ? {} : { proxyStatus }) });
  }
}

const basic = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`;

const isProxied = ({ proxy, noProxy = '' }: HttpOptions, endpoint: URL): boolean =>
  proxy !== undefined && !isExempt(noProxy, endpoint);

/**
 * Connects with the user's certificates and through the user's proxy.
 *
 * @throws AwsSsoError InvalidInput when the certificates cannot be read
 */
export async function httpsAgent(options: HttpOptions, endpoint: URL): Promise<Agent | HttpsProxyAgent<string>> {
  const secureContext = await trustedRoots(options);
  const tls = { keepAlive: true, ...(secureContext === undefined ? {} : { secureContext }) };
  return options.proxy !== undefined && isProxied(options, endpoint)
    ? new TunnelAgent(options.proxy, tls)
    : new Agent(tls);
}

/**
 * A handler with finite time limits, the user's certificates and the user's proxy. Plain http reaches this machine
 * only, so it never goes through a proxy.
 *
 * @param isStandIn whether the endpoint is the environment's, not the service's own
 * @throws AwsSsoError InvalidInput when the certificates cannot be read
 */
export async function requestHandler(
  options: HttpOptions,
  endpoint: URL,
  isStandIn: boolean,
): Promise<NodeHttpHandler> {
  const { caFile, proxy } = options;
  const isThrough = proxy !== undefined && isProxied(options, endpoint);
  return new PlainErrorsHandler(
    {
      connectionTimeout: 10_000,
      requestTimeout: 30_000,
      throwOnRequestTimeout: true,
      socketTimeout: 30_000,
      httpsAgent: await httpsAgent(options, endpoint),
    },
    // Host and port alone: there may be a password before them.
    {
      ...(isThrough ? { proxy: new URL(proxy).host } : {}),
      ...(isStandIn ? { standIn: endpoint.host } : {}),
      ...(caFile === undefined ? {} : { caFile }),
    },
  );
}
