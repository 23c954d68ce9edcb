import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { AwsSsoError } from '@aws-sso/core';
import { startFakeIdentityCenter, type FakeIdentityCenter } from '@aws-sso/fake-identity-center';
import { IdentityCenterClients } from './clients.js';
import { endpointsFrom } from './endpoints.js';
import { explaining } from './explain-error.js';
import { httpOptionsFrom } from './http-options.js';
import { session } from './testing/test-world.js';

let fake: FakeIdentityCenter;
let directory: string;
let opened: Server[] = [];

beforeAll(async () => {
  const { startUrl, region } = session;
  fake = await startFakeIdentityCenter({ organisations: [{ name: 'work', startUrl, region, accounts: [] }] });
  directory = await mkdtemp(join(tmpdir(), 'connection-'));
});
afterEach(() => {
  for (const server of opened) server.close();
  opened = [];
});
afterAll(async () => {
  await fake.close();
  await rm(directory, { recursive: true });
});

/** Somebody who answers whatever comes. @returns host and port */
async function answering(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(answer));
  });
  return listening(server);
}

async function listening(server: Server): Promise<string> {
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function file(name: string, text: string): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, text);
  return path;
}

/** What is told when a request cannot be made in that environment. */
async function told(env: Record<string, string>): Promise<string> {
  const clients = new IdentityCenterClients({
    endpoints: endpointsFrom(env),
    http: httpOptionsFrom(env),
    sleep: () => Promise.resolve(),
  });
  const request = explaining(session, undefined, async () => {
    const { client } = await clients.oidc(session);
    return clients.attempt(() => client.registerClient({ clientName: 'test', clientType: 'public' }));
  });
  try {
    return await request.then(
      () => 'nothing',
      (error: unknown) => `${(error as AwsSsoError).message}\n${(error as AwsSsoError).hint ?? ''}`,
    );
  } finally {
    await clients.close();
  }
}

/** Nobody listens there. */
const closedPort = '127.0.0.1:9';

describe('what is told of the proxy', () => {
  it('that it cannot be reached, and not that Identity Center cannot', async () => {
    expect(await told({ HTTPS_PROXY: `http://user:secret@${closedPort}` })).toBe(
      'The proxy 127.0.0.1:9 cannot be reached (ECONNREFUSED).\nIt is named in HTTPS_PROXY. Check that, and the network connection.',
    );
  });

  it('that it is not there', async () => {
    expect(await told({ HTTPS_PROXY: 'http://proxy.invalid:3128' })).toMatch(
      /^The proxy proxy\.invalid:3128 was not found on the network\.\nIt is named in HTTPS_PROXY\.$/,
    );
  });

  it.each([
    [403, 'does not let us through to Identity Center (HTTP 403).\nAsk whoever runs it to allow'],
    [407, 'asks for a user name and a password (HTTP 407).\nPut them into the address in HTTPS_PROXY.'],
    [502, 'cannot reach Identity Center (HTTP 502).\nTry again in a few minutes'],
  ])('that it answered %d instead of the service', async (status, words) => {
    const proxy = await answering(`HTTP/1.1 ${status} No\r\ncontent-length: 4\r\n\r\n<p>x`);
    expect(await told({ HTTPS_PROXY: proxy })).toContain(`The proxy ${proxy} ${words}`);
  });

  it('that it is none, or speaks no TLS', async () => {
    const none = await answering('SSH-2.0-OpenSSH\r\n');
    expect(await told({ HTTPS_PROXY: none })).toContain(`The proxy ${none} broke the connection`);
    const plain = await answering('HTTP/1.1 400 Bad Request\r\n\r\n');
    expect(await told({ HTTPS_PROXY: `https://${plain}` })).toMatch(
      /^The proxy \S+ does not speak TLS .*\n.*http:\/\//,
    );
  });
});

describe('what is told of an address that stands in for the service', () => {
  it.each(['AWS_ENDPOINT_URL_SSO_OIDC', 'AWS_ENDPOINT_URL'])(
    'that nobody is there, and who named it: %s',
    async (name) => {
      expect(await told({ [name]: `http://${closedPort}/x` })).toMatch(
        /^127\.0\.0\.1:9, which stands in for Identity Center in eu-west-1, cannot be reached \(ECONNREFUSED\)\.\nThe address comes from AWS_ENDPOINT_URL, or .*AWS_ENDPOINT_URL_SSO, …_SSO_OIDC.* Unset it to use AWS\.$/,
      );
    },
  );

  it('that there is no such host', async () => {
    expect(await told({ AWS_ENDPOINT_URL: 'https://aws.invalid' })).toMatch(
      /^aws\.invalid, which stands in for Identity Center in eu-west-1, cannot be reached \(E\w+\)\.\n/,
    );
  });
});

describe('what is told of TLS', () => {
  it('that the authority is not trusted, and how to name one', async () => {
    const { HTTPS_PROXY = '' } = await fake.proxyEnv();
    expect(await told({ HTTPS_PROXY })).toMatch(
      /^The certificate of Identity Center in eu-west-1 comes from an authority that is not trusted here \([A-Z_]+\)\.\nIf a proxy inspects TLS .* AWS_CA_BUNDLE\.$/,
    );
  });

  it('that AWS_CA_BUNDLE does not hold it', async () => {
    const { HTTPS_PROXY = '' } = await fake.proxyEnv();
    const AWS_CA_BUNDLE = await file('other.pem', rootCertificates[0] ?? '');
    expect(await told({ HTTPS_PROXY, AWS_CA_BUNDLE })).toContain(
      `\nAWS_CA_BUNDLE names ${AWS_CA_BUNDLE}, which does not hold that authority.`,
    );
  });

  it.each([
    ['empty.pem', '', 'holds no certificate in PEM form.'],
    ['der.pem', '\u0030\u0082\u0003', 'holds no certificate in PEM form.'],
    [
      'cut.pem',
      `${rootCertificates[0] ?? ''}\n-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n`,
      'cannot be read.',
    ],
  ])('that the bundle is none: %s', async (name, text, words) => {
    const AWS_CA_BUNDLE = await file(name, text);
    const sentence = await told({ AWS_CA_BUNDLE, AWS_ENDPOINT_URL_SSO_OIDC: fake.url });
    expect(sentence).toContain(AWS_CA_BUNDLE);
    expect(sentence).toContain(`${words}\nIt is named in AWS_CA_BUNDLE.`);
  });

  it('that the bundle is a directory, but nothing of a file that Node ignores as well', async () => {
    const env = { AWS_ENDPOINT_URL_SSO_OIDC: fake.url };
    expect(await told({ ...env, AWS_CA_BUNDLE: directory })).toContain(`${directory} cannot be read (EISDIR).`);
    const AWS_CA_BUNDLE = await file('good.pem', rootCertificates[0] ?? '');
    expect(await told({ ...env, AWS_CA_BUNDLE, NODE_EXTRA_CA_CERTS: '/nowhere' })).toBe('nothing');
  });

  it('that there is none', async () => {
    const plain = await answering('HTTP/1.1 400 Bad Request\r\n\r\n');
    expect(await told({ AWS_ENDPOINT_URL_SSO_OIDC: `https://${plain}` })).toMatch(
      /^What answered is not Identity Center in eu-west-1: it does not speak TLS \(\w+\)\./,
    );
  });
});

describe('what is told of others who answer', () => {
  it('that they are not Identity Center', async () => {
    const portal = createHttpServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to our network</h1>'),
    );
    expect(await told({ AWS_ENDPOINT_URL_SSO_OIDC: `http://${await listening(portal)}` })).toMatch(
      /^What answered is not Identity Center in eu-west-1\.\nIs there a page of this network to sign in to/,
    );
  });
});
