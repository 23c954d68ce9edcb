import { describe, expect, it } from '@jest/globals';
import { retrying } from './retrying.js';
import { VirtualTime } from './testing/virtual-time.js';

const answer = (httpStatusCode: number, retryAfter?: string): Error =>
  Object.assign(new Error('no'), {
    $metadata: { httpStatusCode },
    $response: { headers: { 'retry-after': retryAfter } },
  });

const broken = (code: string): Error => Object.assign(new Error('no'), { code, $metadata: {} });

/** Fails with these errors, one after the other, and then succeeds. */
function failing(...errors: readonly Error[]) {
  let calls = 0;
  const request = (): Promise<string> => {
    const error = errors[calls++];
    return error === undefined ? Promise.resolve('done') : Promise.reject(error);
  };
  return { request, calls: () => calls };
}

const random = () => 1;

describe('a request that fails', () => {
  it.each([answer(429), answer(500), answer(503), broken('ECONNRESET'), broken('ETIMEDOUT')])(
    'is made again: %j',
    async (error) => {
      const { request, calls } = failing(error);
      expect(await retrying(request, { sleep: new VirtualTime().sleep })).toBe('done');
      expect(calls()).toBe(2);
    },
  );

  it.each([answer(400), answer(401), answer(403), broken('ENOTFOUND'), broken('CERT_HAS_EXPIRED'), new Error('a bug')])(
    'for good is not made again: %j',
    async (error) => {
      const { request, calls } = failing(error);
      await expect(retrying(request, { sleep: new VirtualTime().sleep })).rejects.toBe(error);
      expect(calls()).toBe(1);
    },
  );

  it('waits twice as long each time, with jitter, and then gives up', async () => {
    const time = new VirtualTime();
    const errors = Array.from({ length: 9 }, () => answer(503));
    await expect(retrying(failing(...errors).request, { sleep: time.sleep, random })).rejects.toBe(errors[5]);
    expect(time.naps).toEqual([500, 1000, 2000, 4000, 8000]);
    const other = new VirtualTime();
    await retrying(failing(answer(503)).request, { sleep: other.sleep, random: () => 0 });
    expect(other.naps).toEqual([250]);
  });

  it('waits at least as long as the service asks, within reason', async () => {
    const time = new VirtualTime();
    const { request } = failing(answer(429, '7'), answer(429, '86400'), answer(429, 'soon'));
    await retrying(request, { sleep: time.sleep, random });
    expect(time.naps).toEqual([7000, 20_000, 2000]);
  });

  it('is not made again once the caller has given up', async () => {
    const stop = new AbortController();
    const { request, calls } = failing(answer(503), answer(503));
    const attempt = retrying(
      () => {
        stop.abort();
        return request();
      },
      { sleep: new VirtualTime().sleep, signal: stop.signal },
    );
    await expect(attempt).rejects.toThrow('no');
    expect(calls()).toBe(1);
  });
});
