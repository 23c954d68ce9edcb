import { describe, expect, it } from '@jest/globals';
import { nameFor, refusalOf } from './testing/name-for.js';

const named = (account: string, role: string, options: Record<string, string> = {}) =>
  nameFor('hierarchy', options, { account, role });

describe('the hierarchy strategy', () => {
  it.each([
    ['emea-widgets-nonprod', 'Admin', 'emea.widgets.nonprod.admin'],
    ['apac-dongles-engineering', 'Dev', 'apac.dongles.engineering.dev'],
    ['Acme / Data_Platform  prod', 'ReadOnly', 'acme.data.platform.prod.readonly'],
    ['Zürich-Söhne', 'Admin', 'zurich.sohne.admin'],
    ['', 'Admin', '123412341234.admin'],
  ])('names %s with %s as %s', async (account, role, expected) => {
    expect(await named(account, role)).toEqual({ name: expected });
  });

  it('splits at the configured separators only', async () => {
    expect(await named('big-data|prod', 'Admin', { separators: '|' })).toEqual({ name: 'big-data.prod.admin' });
    expect(await named('a]b^c-d', 'Admin', { separators: ']^' })).toEqual({ name: 'a.b.c-d.admin' });
  });

  it('drops, maps and trims without looking at letter case', async () => {
    const options = { drop: 'AWS', trim: 'ACCESS', 'map.PRD': 'prod.live' };
    expect(await named('aws-prd-x', 'MuppetAccess', options)).toEqual({ name: 'prod-live.x.muppet' });
  });

  it('maps what a level is called, not what is left when it is trimmed', async () => {
    const options = { trim: 'Access', 'map.Admin': 'root', 'map.ReadAccess': 'reader' };
    expect(await named('x', 'AdminAccess', options)).toEqual({ name: 'x.admin' });
    expect(await named('x', 'ReadAccess', options)).toEqual({ name: 'x.reader' });
  });

  it('never trims a level away, and goes by the account id when all levels of an account are dropped', async () => {
    expect(await named('access', 'Access', { trim: 'access' })).toEqual({ name: 'access.access' });
    expect(await named('aws-aws', 'Admin', { drop: 'aws' })).toEqual({ name: '123412341234.admin' });
  });

  it('gives each account its own name, however often another one was asked for in between', async () => {
    expect(await named('a-b', 'Admin')).toEqual({ name: 'a.b.admin' });
    expect(await named('c-d', 'Admin')).toEqual({ name: 'c.d.admin' });
    expect(await named('a-b', 'Dev')).toEqual({ name: 'a.b.dev' });
  });

  it('takes an alias for the name of the account', async () => {
    expect(await nameFor('hierarchy', {}, { account: 'x', alias: 'emea-widgets' })).toEqual({
      name: 'emea.widgets.admin',
    });
  });

  it('keeps the text of hostile names out of the structure of the config file', async () => {
    expect(await named('x]\n[profile default', 'Admin')).toEqual({ name: 'x.profile.default.admin' });
  });

  it.each([
    [{ separators: '' }, '"separators" must hold at least one character'],
    [{ levels: 'account,team' }, '"levels" takes session, account and role, not "team"'],
    [{ separator: '' }, '"separator" must be one to eight of the characters'],
    [{ separator: ']' }, '"separator" must be one to eight of the characters'],
    [{ 'letter-case': 'upper' }, 'takes no "letter-case" of "upper"'],
  ])('refuses %j', async (options, message) => {
    expect(await refusalOf('hierarchy', options as Record<string, string>)).toMatchObject({
      code: 'InvalidInput',
      message: expect.stringContaining(message),
    });
  });
});
