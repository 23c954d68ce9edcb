import { describe, expect, it } from '@jest/globals';
import type { SingleFlight } from '@aws-sso/core';
import { InProcessSingleFlight } from '@aws-sso/core/testing';
import { gotByOne } from './got-by-one.js';

/** Flights in which one always waits for others. */
const waiting: SingleFlight = {
  run: (_key, _work, signal) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))),
  exclusive: () => new Promise(() => undefined),
};
const never = () => Promise.reject(new Error('This was not to be done.'));

describe('what one gets for all', () => {
  it('is got by work when it is not there', async () => {
    const look = () => Promise.resolve(undefined);
    expect(await gotByOne(new InProcessSingleFlight(), 'key', { look, work: () => Promise.resolve('new') })).toBe(
      'new',
    );
  });

  it('is not got again by who comes next', async () => {
    const look = () => Promise.resolve('there');
    expect(await gotByOne(new InProcessSingleFlight(), 'key', { look, work: never })).toBe('there');
  });

  it('is taken by those who wait as soon as it is there, without their turn', async () => {
    let looks = 0;
    const look = () => Promise.resolve((looks += 1) > 1 ? 'there' : undefined);
    expect(await gotByOne(waiting, 'key', { look, work: never })).toBe('there');
    expect(looks).toBe(2);
  });

  it('is what the work says when it fails', async () => {
    const look = () => Promise.resolve(undefined);
    const work = () => Promise.reject(new Error('down'));
    await expect(gotByOne(new InProcessSingleFlight(), 'key', { look, work })).rejects.toThrow('down');
  });

  it('is no longer waited for when somebody cancels', async () => {
    const stop = new AbortController();
    const look = () => Promise.resolve(undefined);
    const got = gotByOne(waiting, 'key', { look, work: never }, stop.signal);
    stop.abort();
    await expect(got).rejects.toMatchObject({ name: 'AbortError' });
  });
});
