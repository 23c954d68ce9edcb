import { describe, expect, it } from '@jest/globals';
import { plainWish } from './plain-wish.js';

const role = ['--sso-session', 'home', '--account-id', '123412341234', '--role-name', 'Dev'];

describe('a plain wish', () => {
  it('is each flag once, with its value, in any order', () => {
    expect(plainWish(['--profile', 'home.dev'])).toEqual({ profileName: 'home.dev' });
    const wish = { identity: { sessionName: 'home', accountId: '123412341234', roleName: 'Dev' } };
    expect(plainWish(role)).toEqual(wish);
    expect(plainWish([...role.slice(4), ...role.slice(0, 4)])).toEqual(wish);
  });

  it.each([
    ['nothing', []],
    ['both ways of saying it', ['--profile', 'a', ...role]],
    ['half an account role', role.slice(0, 4)],
    ['a flag twice', ['--profile', 'a', '--profile', 'a']],
    ['a flag with an equals sign', ['--profile=a']],
    ['another name of a flag', ['--session', 'home', ...role.slice(2)]],
    ['a flag of all commands', ['--profile', 'a', '--json']],
    ['a flag in front', ['--json', '--profile', 'a']],
    ['help', ['--profile', 'a', '--help']],
    ['a flag without its value', ['--profile']],
    ['an empty value', ['--profile', '']],
    ['a value that looks like a flag', ['--profile', '--json']],
    ['a value that begins with a dash', ['--profile', '-a']],
    ['an argument', ['a']],
    ['an argument behind flags', ['--profile', 'a', 'b']],
    ['what follows two dashes', ['--', '--profile', 'a']],
    ['a word that only objects know', ['--__proto__', 'a']],
  ])('is not %s', (_, words) => {
    expect(plainWish(words)).toBeUndefined();
  });
});
