import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startFakeIdentityCenter, type FakeIdentityCenter } from '@aws-sso/fake-identity-center';
import { IdentityCenterClients, type IdentityCenterClientsOptions } from './clients.js';
import { explaining } from './explain-error.js';
import { httpOptionsFrom } from './http-options.js';
import { session } from './testing/test-world.js';

let fake: FakeIdentityCenter;
const opened: IdentityCenterClients[] = [];

beforeAll(async () => {
  const { startUrl, region } = session;
  fake = await startFakeIdentityCenter({ organisations: [{ name: 'work', startUrl, region, accounts: [] }] });
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((clients) => clients.close()));
});

afterAll(() => fake.close());

function open(options: IdentityCenterClientsOptions): IdentityCenterClients {
  const clients = new IdentityCenterClients({ sleep: () => Promise.resolve(), ...options });
  opened.push(clients);
  return clients;
}

const register = (clients: IdentityCenterClients, at = session) =>
  explaining(at, undefined, async () => {
    const { client } = await clients.oidc(at);
    return client.registerClient({ clientName: 'test', clientType: 'public' });
  });

const logout = async (clients: IdentityCenterClients, at = session) => {
  const portal = await clients.portal(at);
  return portal.logout({ accessToken: 'none' });
};

describe('clients', () => {
  it('reach the hosts of the region, through the proxy, trusting the certificates that were named', async () => {
    const clients = open({ http: httpOptionsFrom(await fake.proxyEnv()) });
    await expect(register(clients)).resolves.toHaveProperty('clientId');
    await expect(logout(clients)).rejects.toMatchObject({ name: 'UnauthorizedException' });
    const seen = fake.requests.slice(0, 2).map(({ via, headers, region }) => [via, headers['host'], region]);
    expect(seen).toEqual([
      ['proxy', 'oidc.eu-west-1.amazonaws.com', 'eu-west-1'],
      ['proxy', 'portal.sso.eu-west-1.amazonaws.com', 'eu-west-1'],
    ]);
  });

  it.each([
    ['eu-west-1', 'amazonaws.com'],
    ['us-gov-west-1', 'amazonaws.com'],
    ['cn-north-1', 'amazonaws.com.cn'],
    ['eusc-de-east-1', 'amazonaws.eu'],
  ])('reach the hosts of every partition: %s', async (region, suffix) => {
    const clients = open({ http: httpOptionsFrom(await fake.proxyEnv()) });
    const there = { ...session, region };
    expect((await clients.oidc(there)).endpoint).toBe(`https://oidc.${region}.${suffix}/`);
    await expect(register(clients, there)).resolves.toHaveProperty('clientId');
    await expect(logout(clients, there)).rejects.toMatchObject({ name: 'UnauthorizedException' });
    expect(fake.requests.slice(-2).map(({ headers }) => headers['host'])).toEqual([
      `oidc.${region}.${suffix}`,
      `portal.sso.${region}.${suffix}`,
    ]);
  });

  it('say what to do when a certificate is not trusted', async () => {
    const { AWS_CA_BUNDLE: _, ...proxyOnly } = await fake.proxyEnv();
    await expect(register(open({ http: httpOptionsFrom(proxyOnly) }))).rejects.toMatchObject({
      code: 'ServiceUnavailable',
      hint: expect.stringContaining('AWS_CA_BUNDLE'),
    });
  });

  it('say which file of certificates cannot be read', async () => {
    const clients = open({ http: { caFile: '/nowhere/bundle.pem' } });
    await expect(register(clients)).rejects.toMatchObject({
      code: 'InvalidInput',
      message: 'The file /nowhere/bundle.pem cannot be read (ENOENT).',
    });
  });

  it('are made once for a region', async () => {
    const clients = open({ endpoints: { sso: fake.url } });
    expect(await clients.portal(session)).toBe(await clients.portal({ ...session, name: 'other' }));
    expect(await clients.portal(session)).not.toBe(await clients.portal({ ...session, region: 'us-east-1' }));
  });

  it('leave the proxy aside for exempt hosts', async () => {
    const connects: string[] = [];
    const proxy = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (data) => {
        connects.push(String(data).split('\r\n')[0]!);
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const http = { proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
    // Nothing listens there: who comes directly is refused.
    const endpoints = { oidc: 'https://127.0.0.1:9' };
    await expect(register(open({ endpoints, http }))).rejects.toMatchObject({
      message: `The proxy ${new URL(http.proxy).host} asks for a user name and a password (HTTP 407).`,
    });
    expect(connects).toEqual(['CONNECT 127.0.0.1:9 HTTP/1.1']);
    await expect(register(open({ endpoints, http: { ...http, noProxy: '127.0.0.1' } }))).rejects.toMatchObject({
      message: '127.0.0.1:9, which stands in for Identity Center in eu-west-1, cannot be reached (ECONNREFUSED).',
    });
    expect(connects).toHaveLength(1);
    await new Promise((resolve) => proxy.close(resolve));
  });

  it('tell the proxy the user name and the password of its address', async () => {
    let head = '';
    const proxy = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (data) => {
        head = String(data);
        socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const http = { proxy: `http://kermit:rain%20bow@127.0.0.1:${(proxy.address() as AddressInfo).port}` };
    await expect(register(open({ endpoints: { oidc: 'https://127.0.0.1:9' }, http }))).rejects.toThrow('HTTP 403');
    expect(head).toContain(`\r\nProxy-Authorization: Basic ${Buffer.from('kermit:rain bow').toString('base64')}\r\n`);
    await new Promise((resolve) => proxy.close(resolve));
  });
});

describe('in a broken AWS set-up', () => {
  const before = { ...process.env };
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'clients-'));
    const config = join(directory, 'config');
    await writeFile(config, '[profile broken\nregion us-east-1\n[default]\nendpoint_url = http://127.0.0.1:9\n');
    Object.assign(process.env, {
      AWS_CONFIG_FILE: config,
      AWS_SHARED_CREDENTIALS_FILE: config,
      AWS_PROFILE: 'nowhere',
      AWS_REGION: 'mars-north-1',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      AWS_ENDPOINT_URL_SSO_OIDC: 'http://127.0.0.1:9',
      AWS_MAX_ATTEMPTS: 'many',
      AWS_RETRY_MODE: 'adaptive',
      AWS_DEFAULTS_MODE: 'none',
      AWS_USE_FIPS_ENDPOINT: 'true',
      AWS_USE_DUALSTACK_ENDPOINT: 'true',
      AWS_SDK_UA_APP_ID: 'somebody',
    });
  });

  afterEach(async () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
    await rm(directory, { recursive: true });
  });

  it('clients work as if it were not there', async () => {
    const clients = open({ endpoints: { oidc: fake.url, sso: fake.url } });
    await expect(register(clients)).resolves.toHaveProperty('clientId');
    await expect(logout(clients)).rejects.toMatchObject({ name: 'UnauthorizedException' });
    // Those of the tests above, made without any set-up, say the same of themselves.
    const agents = fake.requests.map(({ headers }) => headers['user-agent']?.replace('sso-oidc', 'sso'));
    expect(new Set(agents).size).toBe(1);
  });

  it('clients without endpoints of their own still go to AWS', async () => {
    const clients = open({ http: httpOptionsFrom(await fake.proxyEnv()) });
    await expect(register(clients)).resolves.toHaveProperty('clientId');
    expect(fake.requests.at(-1)?.headers['host']).toBe('oidc.eu-west-1.amazonaws.com');
  });
});
