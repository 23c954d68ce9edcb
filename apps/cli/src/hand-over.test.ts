import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type HandOver, handOver } from './hand-over.js';

const secret = 'https://signin.aws.amazon.com/federation?SigninToken=a-secret';

const ask = async (url: string, method = 'GET') => {
  const { status, headers } = await fetch(url, { method, redirect: 'manual', headers: { connection: 'close' } });
  return [status, headers.get('location')];
};

describe('an address that is handed over', () => {
  let handed: HandOver;
  beforeEach(async () => {
    handed = await handOver(secret);
  });
  afterEach(() => handed.close());

  it('is told to the first who asks, and to nobody after that', async () => {
    const taken = handed.taken();
    expect(handed.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}$/);
    expect(await ask(handed.url)).toEqual([303, secret]);
    expect(await ask(handed.url)).toEqual([404, null]);
    expect(await taken).toBe(true);
  });

  it('is not told to who asks for something else, which is not taken for the browser', async () => {
    expect(await ask(new URL('/favicon.ico', handed.url).href)).toEqual([404, null]);
    expect(await ask(handed.url, 'HEAD')).toEqual([404, null]);
    expect(await ask(handed.url)).toEqual([303, secret]);
  });

  it('is waited for until somebody gives up', async () => {
    const stop = new AbortController();
    const taken = handed.taken(stop.signal);
    stop.abort();
    await expect(taken).rejects.toThrow();
  });
});
