import { describe, expect, it } from '@jest/globals';
import { AwsSsoError, type NamingInput, type NamingStrategyDefinition } from '@aws-sso/core';
import { guardedNaming } from './guarded-naming.js';
import { type Blame, pluginFailed } from './plugin-failed.js';

const limits = { busyMs: 200, waitingMs: 200, askingMs: 200 };
const blame: Blame = (reason, cause) => pluginFailed('my-names', reason, () => 'Do without it.', cause);
const resolve = () => Promise.reject(new Error('there is nothing to fall back on'));

/** What a plugin may hold, whatever its types would say. */
const definition = (create: unknown): NamingStrategyDefinition => ({
  ...{ name: 'team', description: 'The team', options: {} },
  create: create as NamingStrategyDefinition['create'],
});

const made = (create: unknown) => guardedNaming(definition(create), blame, limits).create({}, resolve);
const withSegments = (segments: unknown) => made(() => ({ segments }));
const blamed = (reason: string | RegExp) => ({
  code: 'PluginRejected',
  details: {
    package: 'my-names',
    reason: typeof reason === 'string' ? `its naming strategy "team" ${reason}` : expect.stringMatching(reason),
  },
});

const input: NamingInput = {
  session: { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' },
  account: { id: '111122223333', name: 'Widgets' },
  roleName: 'Admin',
  accountsInSession: 2,
  tags: new Map([['team', 'blue']]),
};

describe('what makes a naming strategy of a plugin', () => {
  it.each<readonly [reason: string, create: unknown]>([
    [
      'did not return within 0.2 s',
      () => {
        for (;;);
      },
    ],
    ['did not answer within 0.2 s', () => new Promise(() => undefined)],
    [
      'failed: no moon tonight',
      () => {
        throw new TypeError('no moon tonight');
      },
    ],
    ['failed: no moon tonight', () => Promise.reject(new ReferenceError('no moon tonight'))],
    [
      'failed: no moon tonight',
      () => {
        throw 'no moon tonight' as unknown as Error;
      },
    ],
    [
      'failed: it threw no error',
      () => {
        throw null as unknown as Error;
      },
    ],
    ['made something that is no naming strategy', () => undefined],
    ['made something that is no naming strategy', () => 'team'],
    ['made something that is no naming strategy', () => ({ segments: ['team'] })],
    ['has a letter case that is neither lower nor keep', () => ({ segments: () => [], letterCase: 'upper' })],
    ['has a cleaning that is neither tidy nor least', () => ({ segments: () => [], cleaning: 'most' })],
    ['has a separator that is not made of _ . @ + - % : /', () => ({ segments: () => [], separator: ' ' })],
  ])('is blamed: it %s', async (reason, create) => {
    await expect(made(create)).rejects.toMatchObject(blamed(reason));
  });

  it('may refuse an option with a sentence of its own', async () => {
    const sentence = new Error('The team has no such colour.');
    await expect(
      made(() => {
        throw sentence;
      }),
    ).rejects.toBe(sentence);
    const ours = new AwsSsoError('InvalidInput', 'The team has no such colour.');
    await expect(made(() => Promise.reject(ours))).rejects.toBe(ours);
  });

  it('is given the options, and the way to other strategies', async () => {
    const given: unknown[] = [];
    const create = (...args: unknown[]) => {
      given.push(...args);
      return { segments: () => [] };
    };
    const values = { prefix: 'a' };
    await guardedNaming(definition(create), blame, limits).create(values, resolve);
    expect(given).toEqual([values, resolve]);
  });
});

describe('a naming strategy of a plugin', () => {
  it('keeps what it says of itself, and its levels', async () => {
    const says = { separator: '/', letterCase: 'keep', cleaning: 'least' };
    const strategy = await made(() => ({ ...says, segments: ({ roleName }: NamingInput) => ['a', roleName] }));
    expect(strategy).toMatchObject(says);
    expect(strategy.segments(input)).toEqual(['a', 'Admin']);
    expect(Object.keys(await withSegments(() => []))).toEqual(['segments']);
    const whole = { ...definition(() => ({ segments: () => [] })), example: { team: 'blue' } };
    expect(guardedNaming(whole, blame, limits)).toEqual({ ...whole, create: expect.any(Function) });
  });

  it('is asked as an object with what it holds', async () => {
    const strategy = await made(() => ({
      prefix: 'mine',
      segments() {
        return [this.prefix];
      },
    }));
    expect(strategy.segments(input)).toEqual(['mine']);
  });

  const where = 'on the role Admin of account 111122223333';
  it.each<readonly [reason: string, segments: () => unknown]>([
    ['did not return a list of texts', () => 'team'],
    ['did not return a list of texts', () => undefined],
    ['did not return a list of texts', () => ['team', 1]],
    ['did not return a list of texts', () => Array<string>(2)],
    ['did not return a list of texts', () => Array.from({ length: 1_001 }, () => 'a')],
    [
      `did not return within 0.2 s ${where}`,
      () => {
        for (;;);
      },
    ],
    [
      `failed (no moon tonight) ${where}`,
      () => {
        throw new Error('no moon tonight');
      },
    ],
    [`failed (it tried to end the program) ${where}`, () => process.exit(0)],
  ])('is blamed: it %s', async (reason, segments) => {
    const strategy = await withSegments(segments);
    expect(() => strategy.segments(input)).toThrow(expect.objectContaining(blamed(reason)));
  });

  it('may have as many levels as a list may', async () => {
    const levels = Array.from({ length: 1_000 }, () => 'a');
    expect((await withSegments(() => levels)).segments(input)).toEqual(levels);
  });

  it('cannot change what it is asked about', async () => {
    const before = structuredClone(input);
    const strategy = await withSegments((given: NamingInput) => {
      for (const part of [given.session, given.account, given])
        for (const field of Object.keys(part)) if (field !== 'tags') Reflect.set(part, field, 'mine');
      (given.tags as Map<string, string>).clear();
      return [];
    });
    strategy.segments(input);
    expect(input).toEqual(before);
    expect([...(input.tags ?? [])]).toEqual([['team', 'blue']]);
  });
});
