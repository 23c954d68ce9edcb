import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameProfile } from './name-profile.js';
import type { NamingStrategy } from './naming-strategy.js';
import { nameProblem } from './portable-name.js';

const input = {
  session: { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' },
  account: { id: '111122223333', name: 'widgets' },
  roleName: 'Admin',
  accountsInSession: 1,
};

const named = (strategy: NamingStrategy) => nameProfile({ id: 'theirs', strategy }, input);
const levels = (...segments: string[]) => named({ segments: () => segments });
const blamed = (reason: string) =>
  expect.objectContaining({
    code: 'PluginRejected',
    message: expect.stringContaining('The naming strategy "theirs" cannot be used'),
    details: { package: 'theirs', reason: expect.stringContaining(reason) },
  });

describe('a profile’s name', () => {
  it('is the levels of the strategy, cleaned and joined by dots in lower case', () => {
    expect(levels('EMEA', 'Widgets & Co', 'Admin')).toEqual({ name: 'emea.widgets-co.admin' });
  });

  it('drops levels that leave nothing', () => {
    expect(levels('', 'widgets', '🦄', 'Admin')).toEqual({ name: 'widgets.admin' });
  });

  it('follows the strategy’s separator and letter case', () => {
    expect(named({ separator: '/', letterCase: 'keep', segments: () => ['a/b', 'Admin'] })).toEqual({
      name: 'a-b/Admin',
    });
    expect(named({ separator: '', segments: () => ['a', 'b'] })).toEqual({ name: 'ab' });
  });

  it('comes with a problem when it cannot be used', () => {
    expect(levels('Default')).toEqual({ name: 'default', problem: expect.stringContaining('"default"') });
    expect(levels()).toEqual({ name: '', problem: 'must not be empty' });
    expect(levels('x'.repeat(129))).toMatchObject({ problem: 'must be at most 128 characters long' });
  });

  it('is legal or has a problem, whatever the strategy returns', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (segments) => {
        const proposed = levels(...segments);
        expect(proposed).toEqual(levels(...segments));
        expect('problem' in proposed).toBe(nameProblem(proposed.name, 'generated') !== undefined);
      }),
    );
  });
});

describe('a strategy is blamed by name', () => {
  it('when it throws', () => {
    const fail = () => {
      throw new TypeError('oops');
    };
    expect(() => named({ segments: fail })).toThrow(blamed('it failed on the role Admin of account 111122223333'));
    expect(() => named({ segments: fail })).toThrow(expect.objectContaining({ cause: new TypeError('oops') }));
  });

  const nonsense: readonly unknown[] = [undefined, null, 'a.b', [1], [undefined], { 0: 'a' }, Promise.resolve(['a'])];
  it.each(nonsense)('when it returns %j', (segments) => {
    expect(() => named({ segments: () => segments as string[] })).toThrow(blamed('it did not return a list of texts'));
  });

  it.each([' ', '\n', ']', '\u001b', 5])('when its separator is %j', (separator) => {
    const strategy = { separator, segments: () => ['a', 'b'] } as unknown as NamingStrategy;

    expect(() => named(strategy)).toThrow(blamed('its separator'));
  });
});
