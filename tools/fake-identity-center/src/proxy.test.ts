import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { connect } from 'node:tls';
import { describe, expect, it } from '@jest/globals';
import { startFakeIdentityCenter } from './fake-identity-center.js';
import { demoScenario } from './scenario/demo-scenario.js';
import { useFake } from './testing/use-fake.js';

const world = useFake();

/** Asks the proxy for a tunnel. */
const tunnel = (target: string): Promise<{ status: number | undefined; socket: Socket }> =>
  new Promise((resolve, reject) => {
    request(world.fake.url, { method: 'CONNECT', path: target })
      .once('connect', ({ statusCode }, socket) => resolve({ status: statusCode, socket }))
      .once('error', reject)
      .end();
  });

/** Sends one request through the proxy over TLS, as somebody who trusts nothing but the fake's CA. */
async function ask(host: string, head: string): Promise<string> {
  const caFile = (await world.fake.proxyEnv())['AWS_CA_BUNDLE']!;
  const { socket } = await tunnel(`${host}:443`);
  const secure = connect({ socket, servername: host, ca: await readFile(caFile) });
  const chunks: Buffer[] = [];
  secure.on('data', (chunk: Buffer) => chunks.push(chunk));
  secure.write(`${head}\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  await new Promise((resolve, reject) => secure.once('end', resolve).once('error', reject));
  secure.destroy();
  return Buffer.concat(chunks).toString();
}

describe('the proxy', () => {
  it('speaks TLS in the name of the services, and reads the region off the host name', async () => {
    const answer = await ask(
      'portal.sso.eu-west-1.amazonaws.com',
      'GET /assignment/accounts HTTP/1.1\r\nx-amz-sso_bearer_token: x',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer).toContain('x-amzn-errortype: UnauthorizedException');
    expect(world.fake.requests).toMatchObject([{ operation: 'ListAccounts', region: 'eu-west-1', via: 'proxy' }]);
  });

  it('plays the hosts of start URLs', async () => {
    expect(await ask('homesso.awsapps.com', 'HEAD /start/ HTTP/1.1')).toMatch(/^HTTP\/1\.1 200 /);
    expect(world.fake.requests).toMatchObject([{ operation: 'StartUrlPage' }]);
  });

  it('reaches on a host what lives there, and nothing else', async () => {
    expect(await ask('oidc.eu-west-1.amazonaws.com', 'GET /device HTTP/1.1')).toMatch(/^HTTP\/1\.1 200 /);
    expect(await ask('sts.amazonaws.com', 'GET /assignment/accounts HTTP/1.1')).toMatch(/^HTTP\/1\.1 404 /);
    expect(await ask('oidc.eu-west-1.amazonaws.com', 'GET /_fake/requests HTTP/1.1')).toMatch(/^HTTP\/1\.1 404 /);
  });

  it.each([
    'example.com:443',
    'oidc.eu-west-1.amazonaws.com:80',
    's3.amazonaws.com:443',
    'oidc.evil.com/.amazonaws.com:443',
  ])('refuses to lead to %s, and remembers it', async (target) => {
    const { status, socket } = await tunnel(target);
    socket.destroy();
    expect(status).toBe(403);
    expect(world.fake.violations).toMatchObject([{ message: `The proxy does not lead to ${target}.` }]);
  });

  it('carries no plain http', async () => {
    const status = await new Promise((resolve, reject) => {
      request(world.fake.url, { path: 'http://example.com/' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once('error', reject)
        .end();
    });
    expect(status).toBe(403);
    expect(world.fake.violations).toHaveLength(1);
  });

  it('can reset a connection', async () => {
    world.fake.switches.failNext('ListAccounts', 'reset');
    const answer = ask('portal.sso.eu-west-1.amazonaws.com', 'GET /assignment/accounts HTTP/1.1');
    expect(await answer.catch(() => '')).toBe('');
  });
});

describe('the CA file', () => {
  it('is gone after the end', async () => {
    const fake = await startFakeIdentityCenter(demoScenario);
    const caFile = (await fake.proxyEnv())['AWS_CA_BUNDLE']!;
    expect(await readFile(caFile, 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
    await fake.close();
    expect(existsSync(caFile)).toBe(false);
  });

  it('holds no key', async () => {
    const caFile = (await world.fake.proxyEnv())['AWS_CA_BUNDLE']!;
    expect(await readFile(caFile, 'utf8')).not.toContain('PRIVATE KEY');
  });
});
