import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { AwsSsoError } from '@aws-sso/core';
import { IdentityCenterClients } from './clients.js';
import { explained, explaining } from './explain-error.js';

const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };

/** What becomes of an answer on its way through the SDK. */
async function errorFor(listener: RequestListener): Promise<unknown> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sso = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clients = new IdentityCenterClients({ endpoints: { sso }, sleep: () => Promise.resolve() });
  const portal = await clients.portal(session);
  const listing = explaining(session, undefined, () =>
    clients.attempt(() => portal.listAccounts({ accessToken: 'a-secret-token' })),
  );
  try {
    return await listing.then(
      () => undefined,
      (error: unknown) => error,
    );
  } finally {
    await clients.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('an error of the service', () => {
  it.each<[string, RequestListener, string]>([
    ['busy', (_, response) => response.writeHead(429).end('{}'), 'asks for fewer requests (HTTP 429).'],
    ['down', (_, response) => response.writeHead(502).end('<html>'), 'has a problem of its own (HTTP 502).'],
    ['cut off', (_, response) => response.socket?.destroy(), 'broke (ECONNRESET).'],
    [
      'garbled',
      (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"a-secret-token'),
      'What answered is not Identity Center in eu-west-1.',
    ],
    [
      'talkative',
      (_, response) =>
        response
          .writeHead(400, { 'x-amzn-errortype': 'InvalidRequestException', 'set-cookie': 'a-secret-token' })
          .end('{"message":"a-secret-token"}'),
      'refused the request (InvalidRequestException, HTTP 400).',
    ],
  ])('which is %s becomes a sentence and a next step, without anything secret', async (_name, listener, words) => {
    const error = await errorFor(listener);
    expect(error).toMatchObject({
      code: 'ServiceUnavailable',
      message: expect.stringContaining(words),
      hint: expect.any(String),
    });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('a-secret-token');
  });
});

describe('explaining', () => {
  it('leaves errors of ours and bugs as they are', () => {
    const ours = new AwsSsoError('AccessDenied', 'No.');
    const bug = new TypeError('undefined is not a function');
    expect(explained(ours, session)).toBe(ours);
    expect(explained(bug, session)).toBe(bug);
  });

  it.each([
    ['ENOTFOUND', 'was not found on the network.'],
    ['ECONNREFUSED', 'cannot be reached (ECONNREFUSED).'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'an authority that is not trusted here (UNABLE_TO_GET_ISSUER_CERT_LOCALLY).'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'an authority that is not trusted here (DEPTH_ZERO_SELF_SIGNED_CERT).'],
    ['CERT_HAS_EXPIRED', 'is not valid at this time (CERT_HAS_EXPIRED).'],
    ['CERT_REVOKED', 'is not to be trusted (CERT_REVOKED).'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another name (ERR_TLS_CERT_ALTNAME_INVALID).'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'it does not speak TLS (ERR_SSL_WRONG_VERSION_NUMBER).'],
    ['ETIMEDOUT', 'did not answer in time.'],
  ])('names the trouble with the network: %s', (code, words) => {
    const error = Object.assign(new Error('x'), { name: 'TimeoutError', code, $metadata: {} });
    expect(explained(error, session)).toMatchObject({
      code: 'ServiceUnavailable',
      message: expect.stringContaining(words),
    });
  });

  it('calls everything that follows an abort a cancellation', async () => {
    const stop = new AbortController();
    const work = () => {
      stop.abort();
      return Promise.reject(new Error('whatever'));
    };
    await expect(explaining(session, stop.signal, work)).rejects.toMatchObject({ code: 'Cancelled' });
  });

  it('starts no work for who has given up', async () => {
    let started = false;
    const work = () => Promise.resolve((started = true));
    await expect(explaining(session, AbortSignal.abort(), work)).rejects.toMatchObject({ code: 'Cancelled' });
    expect(started).toBe(false);
  });
});
