// npm run prove:refresh [-- --processes 200]: many whole programs want credentials at the moment when the token has
// expired. One of them renews it, and all succeed: also when that one is killed, when the service fails twice, and when
// an AWS CLI, which knows nothing of our locks, renews the same token at the same time.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { builtProgram, conclude, countsFrom, fakeIdentityCenter, run, workDirectory } from './proving.mjs';

const { processes } = countsFrom({ processes: 200 });
const program = builtProgram();
const directory = workDirectory();
const { startFakeIdentityCenter, demoScenario } = await fakeIdentityCenter(directory);

/** One home, one fake, and a front before it that can hold a request back. */
class World {
  /** What happens when the first refresh arrives, before the fake sees it. True: it never does. */
  atFirstRefresh = () => Promise.resolve(false);
  #refreshes = 0;

  static async start(name) {
    const world = new World();
    world.fake = await startFakeIdentityCenter(demoScenario);
    world.fake.switches.approval('immediately');
    world.front = createServer((request, response) => void world.#pass(request, response));
    await new Promise((resolve) => world.front.listen(0, '127.0.0.1', resolve));
    world.home = join(directory, name);
    mkdirSync(join(world.home, '.aws'), { recursive: true });
    writeFileSync(
      join(world.home, '.aws', 'config'),
      `[sso-session homesso]\nsso_start_url = https://homesso.awsapps.com/start/\nsso_region = eu-west-1\nsso_registration_scopes = sso:account:access\n
[profile muppet]\nsso_session = homesso\nsso_account_id = 123412341234\nsso_role_name = MuppetAccess\n`,
    );
    const login = world.program('login', 'homesso', '--use-device-code', '--no-browser');
    await login.closed;
    if (login.child.exitCode !== 0) throw new Error('The sign-in before the proof failed.');
    return world;
  }

  program(...args) {
    const url = `http://127.0.0.1:${this.front.address().port}`;
    const endpoints = { AWS_ENDPOINT_URL_SSO: url, AWS_ENDPOINT_URL_SSO_OIDC: url };
    const env = { PATH: process.env.PATH, HOME: this.home, BROWSER: 'no-browser-may-open', ...endpoints };
    const started = run(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    started.complaint = '';
    started.child.stderr.setEncoding('utf8').on('data', (text) => (started.complaint += text));
    return started;
  }

  get tokenFile() {
    return join(this.home, '.aws', 'sso', 'cache', '315be7c652c2222e81bf6555240bd6d9fd0e74d1.json');
  }

  get token() {
    return JSON.parse(readFileSync(this.tokenFile, 'utf8'));
  }

  /** The access token ends, in the cache and at the service, and there are no role credentials. */
  expire() {
    this.fake.switches.expireTokens();
    writeFileSync(this.tokenFile, JSON.stringify({ ...this.token, expiresAt: '2020-01-01T00:00:00Z' }));
    rmSync(join(this.home, '.aws', 'cli'), { recursive: true, force: true });
    this.#refreshes = 0;
  }

  /** The process that holds a lock beside the token. */
  holder() {
    const cache = join(this.home, '.aws', 'sso', 'cache');
    const lock = readdirSync(cache).find((name) => name.endsWith('.awso-lock'));
    return lock === undefined ? undefined : JSON.parse(readFileSync(join(cache, lock), 'utf8')).pid;
  }

  /** As the AWS CLI does it: no lock, and the file emptied before it is written. */
  async refreshAsAwsCli() {
    const { clientId, clientSecret, refreshToken } = this.token;
    const body = JSON.stringify({ grantType: 'refresh_token', clientId, clientSecret, refreshToken });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${this.fake.url}/token`, { method: 'POST', headers, body });
    const { accessToken, expiresIn, refreshToken: rotated } = await answer.json();
    const expiresAt = `${new Date(Date.now() + expiresIn * 1000).toISOString().slice(0, 19)}Z`;
    const fresh = { ...this.token, accessToken, expiresAt, refreshToken: rotated };
    writeFileSync(this.tokenFile, '');
    await wait(20);
    writeFileSync(this.tokenFile, JSON.stringify(fresh));
  }

  async close() {
    this.front.closeAllConnections();
    this.front.close();
    await this.fake.close();
  }

  async #pass(request, response) {
    const body = [];
    for await (const chunk of request) body.push(chunk);
    if (request.url === '/token' && this.#refreshes++ === 0 && (await this.atFirstRefresh())) return;
    const { method, url, headers } = request;
    const forward = ask(`${this.fake.url}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    forward.on('error', () => response.destroy());
    forward.end(Buffer.concat(body));
  }
}

const failures = [];
/** Enough for the others to come and wait. */
const pileUp = Math.min(5_000, 1_000 + processes * 40);

/** Runs all at once and counts what arrives at the service. */
async function round(name, { before = () => undefined, atFirstRefresh, refused = 0, killed = 0 }) {
  const world = await World.start(name.replaceAll(' ', '-'));
  world.expire();
  await before(world);
  world.atFirstRefresh = async () => {
    await wait(pileUp);
    return (await atFirstRefresh?.(world)) ?? false;
  };
  const first = world.fake.requests.length;
  const started = Date.now();
  const wanting = Array.from({ length: processes }, () => world.program('credential-process', '--profile', 'muppet'));
  await Promise.all(wanting.map(({ closed }) => closed));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);

  const counted = {};
  for (const { operation, status } of world.fake.requests.slice(first)) {
    const answer = status === 200 ? operation : `${operation} refused`;
    counted[answer] = (counted[answer] ?? 0) + 1;
  }
  const ended = wanting.map(({ child }) => child.exitCode ?? child.signalCode);
  const good = wanting.filter(({ child, output }) => child.exitCode === 0 && JSON.parse(output).AccessKeyId);
  console.log(`${name}: ${good.length} of ${processes} succeed in ${seconds} s; ${JSON.stringify(counted)}`);
  if (good.length !== processes - killed)
    failures.push(...wanting.filter((one) => !good.includes(one)).map(({ complaint }) => `${name}: ${complaint}`));
  if (ended.filter((end) => end === 'SIGKILL').length !== killed) failures.push(`${name}: nobody was killed`);
  const wanted = { CreateToken: 1, 'CreateToken refused': refused, GetRoleCredentials: 1 };
  const differs = Object.keys({ ...counted, ...wanted }).some((answer) => (counted[answer] ?? 0) !== wanted[answer]);
  if (differs) failures.push(`${name}: the service was asked ${JSON.stringify(counted)}`);

  // What was rotated is in the cache: it renews once more.
  world.atFirstRefresh = () => Promise.resolve(false);
  world.expire();
  const again = world.program('credential-process', '--profile', 'muppet');
  await again.closed;
  if (again.child.exitCode !== 0) failures.push(`${name}: the refresh token was lost`);
  await world.close();
}

await round('at token expiry', {});
await round('the first holder killed', {
  killed: 1,
  atFirstRefresh: (world) => {
    process.kill(world.holder(), 'SIGKILL');
    return true;
  },
});
await round('the service failing twice', {
  refused: 2,
  before: ({ fake }) => fake.switches.failNext('CreateToken', { status: 500 }, 2),
});
await round('an AWS CLI renewing as well', {
  refused: 1,
  atFirstRefresh: (world) => world.refreshAsAwsCli().then(() => false),
});
conclude(`${processes} processes at token expiry, four times: one renews, all succeed, no browser`, failures);
