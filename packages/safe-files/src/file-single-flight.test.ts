import { readdir, readFile, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileSingleFlight } from './file-single-flight.js';
import { buildChildPrograms, type ChildPrograms } from './testing/child-programs.js';
import { writeLock } from './testing/lock-files.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

/** Work that ends when it is told to, and counts how often it was begun. */
function controlled(result: string) {
  let begun = 0;
  let end: (result: string) => void = () => undefined;
  const promise = new Promise<string>((resolve) => (end = resolve));
  const work = () => {
    begun++;
    return promise;
  };
  return { work, begun: () => begun, end: () => end(result) };
}

describe('FileSingleFlight', () => {
  const at = temporaryDirectory();
  let programs: ChildPrograms;
  beforeAll(async () => (programs = await buildChildPrograms('fly')));
  afterAll(() => programs.remove());

  const flights = () => new FileSingleFlight(at('flights'));

  it('makes its private directory when it is first needed, and names nothing by the key', async () => {
    const flight = flights();
    expect(await readdir(at())).toEqual([]);
    const names = await flight.run('a/../secret', () => readdir(at('flights')));
    expect(names).toEqual([expect.stringMatching(/^\.[0-9a-f]{32}\.awso-lock$/)]);
    expect((await stat(at('flights'))).mode & 0o777).toBe(0o700);
    expect(await readdir(at('flights'))).toEqual([]);
  });

  it('does the work once for all who want it at the same time', async () => {
    const [flight, { work, begun, end }] = [flights(), controlled('token')];
    const results = Promise.all([flight.run('key', work), flight.run('key', work), flight.run('key', work)]);
    await wait(20);
    end();
    expect(await results).toEqual(['token', 'token', 'token']);
    expect(begun()).toBe(1);
  });

  it('does the work again for who comes afterwards', async () => {
    const flight = flights();
    expect(await flight.run('key', () => Promise.resolve(1))).toBe(1);
    expect(await flight.run('key', () => Promise.resolve(2))).toBe(2);
  });

  it('lets other keys through', async () => {
    const [flight, slow] = [flights(), controlled('slow')];
    const waiting = flight.run('slow', slow.work);
    expect(await flight.run('fast', () => Promise.resolve('fast'))).toBe('fast');
    slow.end();
    expect(await waiting).toBe('slow');
  });

  it('tells all of a failure, and begins anew after it', async () => {
    const flight = flights();
    const fail = () => Promise.reject(new Error('refused'));
    const both = await Promise.allSettled([flight.run('key', fail), flight.run('key', fail)]);
    expect(both).toMatchObject([{ reason: { message: 'refused' } }, { reason: { message: 'refused' } }]);
    expect(await flight.run('key', () => Promise.resolve('fine'))).toBe('fine');
  });

  it('lets the first caller go without ending the work of the others', async () => {
    const [flight, { work, begun, end }] = [flights(), controlled('token')];
    const controller = new AbortController();
    const first = flight.run('key', work, controller.signal);
    const second = flight.run('key', work);
    await wait(20);
    controller.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    end();
    expect(await second).toBe('token');
    expect(begun()).toBe(1);
  });

  it('stops waiting for another process when its last caller goes, and never begins', async () => {
    const [flight, { work, begun }] = [flights(), controlled('token')];
    const lock = await flight.run('key', async () => (await readdir(at('flights')))[0]!);
    await writeLock(at('flights', lock), { pid: process.pid });
    await expect(flight.run('key', work, AbortSignal.timeout(20))).rejects.toMatchObject({ name: 'TimeoutError' });
    await wait(150);
    expect(await readdir(at('flights'))).toEqual([lock]);
    expect(begun()).toBe(0);
  });

  it('refuses work that wants its own result', async () => {
    const flight = flights();
    const own = flight.run('key', () => flight.run('key', () => Promise.resolve('never')));
    await expect(own).rejects.toMatchObject({ code: 'nested' });
  });

  it('tells exclusive work who is waited for, and how long the caller has patience', async () => {
    const flight = flights();
    const lock = await flight.exclusive('key', async () => (await readdir(at('flights')))[0]!);
    await writeLock(at('flights', lock), { pid: process.pid });
    const holders: unknown[] = [];
    const waiting = (holder: unknown) => holders.push(holder);
    const { work, begun } = controlled('never');
    const late = flight.exclusive('key', work, { patienceMs: 20, waiting });
    await expect(late).rejects.toMatchObject({ code: 'locked', holder: { pid: process.pid } });
    expect(holders).toEqual([expect.objectContaining({ pid: process.pid })]);
    expect(begun()).toBe(0);
  });

  it('keeps exclusive work and a shared flight apart in one process', async () => {
    const [flight, first, second] = [flights(), controlled('first'), controlled('second')];
    const results = Promise.all([flight.run('key', first.work), flight.exclusive('key', second.work)]);
    await wait(50);
    expect(first.begun() + second.begun()).toBe(1);
    first.end();
    second.end();
    expect(await results).toEqual(['first', 'second']);
    expect([first.begun(), second.begun()]).toEqual([1, 1]);
  });

  it('does nothing for who has gone already', async () => {
    const { work, begun } = controlled('token');
    await expect(flights().run('key', work, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    expect(begun()).toBe(0);
    expect(await readdir(at())).toEqual([]);
  });

  it('refreshes once for many processes', async () => {
    const children = Array.from({ length: 6 }, () => programs.start('fly', [at('flights'), at('token')]));
    const ends = await Promise.all(children.map((child) => child.finished()));
    expect(ends).toEqual(ends.map(() => ({ output: 'fresh\n', code: 0 })));
    expect(await readFile(at('token.refreshes'), 'utf8')).toBe('.');
  });
});
