import { describe, expect, it } from '@jest/globals';
import { nameFor, refusalOf } from './testing/name-for.js';

const named = (account: string, pattern: string, options: Record<string, string> = {}) =>
  nameFor('pattern', { pattern, ...options }, { account });

describe('the pattern strategy', () => {
  it('leaves out a group that took no part', async () => {
    expect(await named('widgets', '^(?P<team>\\w+?)(-(?P<stage>prod|dev))?$')).toEqual({ name: 'widgets.admin' });
  });

  it('puts session and account id where "levels" says', async () => {
    const levels = 'session,account-id,team';
    expect(await named('blue-x', '^(?<team>\\w+)-', { levels })).toEqual({ name: 'worksso.123412341234.blue' });
  });

  it('tells capitals from small letters, unless the expression says otherwise', async () => {
    const options = { 'letter-case': 'keep', fallback: 'portal' };
    expect(await named('Blue-x', '^(?P<team>[A-Z]\\w+)-', options)).toEqual({ name: 'Blue.Admin' });
    expect(await named('blue-x', '^(?P<team>[A-Z]\\w+)-', options)).toEqual({ name: '123412341234.Admin' });
    expect(await named('blue-x', '^(?i)(?P<team>[A-Z]\\w+)-', options)).toEqual({ name: 'blue.Admin' });
  });

  it('takes no time worth mentioning for what makes other engines hang', async () => {
    const text = `${'a'.repeat(50_000)}!`;
    expect(await named(text, '^(?P<x>(a+)+)+$', { fallback: 'aws-cli' })).toEqual({ name: 'admin.123412341234' });
  });

  it.each([
    [{}, 'needs the option "pattern"'],
    [{ pattern: '(' }, '"pattern" is no regular expression of the RE2 kind'],
    [{ pattern: '(?P<a>x)(?=y)' }, 'RE2 kind, which has no look-around and no back-references'],
    [{ pattern: '(?P<a>x)(?<!y)' }, 'RE2 kind, which has no look-around and no back-references'],
    [{ pattern: '(?P<a>x)\\1' }, 'RE2 kind, which has no look-around and no back-references'],
    [{ pattern: '(a+)+$' }, '"pattern" has no named group'],
    [{ pattern: '(?P<a>x)', levels: 'a,b' }, '"levels" names "b", and "pattern" has no group (?P<b>…)'],
    [{ pattern: '(?P<a>x)', levels: 'toString' }, '"levels" names "toString"'],
    [{ pattern: '(?P<a>x)', fallback: 'nobody' }, 'There is no naming strategy "nobody"'],
    [{ pattern: '(?P<a>x)', fallback: 'pattern' }, 'falls back on itself'],
    [{ pattern: '(?P<a>x)', 'fallback-options.prefx': 'y' }, '"hierarchy" has no option "prefx"'],
    [{ pattern: `(?P<a>${'x'.repeat(2000)})` }, '"pattern" is longer than 1000 characters'],
    [{ pattern: `(?P<a>${'(?:.?){1000}'.repeat(80)})` }, '"pattern" repeats too much: it comes to 160004 steps'],
    [{ pattern: '(?P<a>(x{1000}){1000})' }, '"pattern" is no regular expression of the RE2 kind'],
  ])('refuses %j', async (options, message) => {
    expect(await refusalOf('pattern', options as Record<string, string>)).toMatchObject({
      code: 'InvalidInput',
      message: expect.stringContaining(message),
    });
  });
});
