import { describe, expect, it } from '@jest/globals';
import { portabilityWarning } from '@aws-sso/core';
import { nameFor, resolveNaming } from './testing/name-for.js';

const warningOf = async (id: string) => portabilityWarning({ id, strategy: await resolveNaming(id) });

describe('the names of other programs', () => {
  it('come with a warning where not every tool takes them', async () => {
    expect(await warningOf('granted')).toContain('Names of the naming strategy "granted" contain "/"');
    expect(await warningOf('aws-sso-cli')).toContain('contain ":"');
    expect([await warningOf('aws-cli'), await warningOf('portal')]).toEqual([undefined, undefined]);
  });

  it('declare separator and letter case', async () => {
    const declared = await Promise.all(
      ['aws-cli', 'granted', 'aws-sso-cli', 'portal'].map((name) => resolveNaming(name)),
    );
    expect(declared.map(({ separator, letterCase }) => [separator, letterCase])).toEqual([
      ['-', 'keep'],
      ['/', 'keep'],
      [':', 'keep'],
      ['_', 'keep'],
    ]);
  });

  it.each([
    ['granted', 'Acme - Prod', 'Admin', 'Acme---Prod/Admin'],
    ['granted', 'Acme  Prod ', 'Admin', 'Acme--Prod-/Admin'],
    ['granted', 'Acme Inc.', 'Power_User', 'Acme-Inc./Power_User'],
    ['granted', 'foo--bar', 'R--O-', 'foo--bar/R--O-'],
    ['aws-sso-cli', 'Acme - Prod Inc.', 'Admin', 'Acme-ProdInc.:Admin'],
    ['aws-cli', 'x', 'R--O.', 'R--O.-123412341234'],
    ['portal', 'x', 'R--O.', '123412341234_R--O.'],
  ])('of %s are those for %s and %s, to the letter', async (strategy, account, role, name) => {
    expect(await nameFor(strategy, {}, { account, role })).toEqual({ name });
  });

  it('begin with the alias where there is one', async () => {
    const wanted = { account: 'Acme Prod', alias: 'acme' };
    expect(await nameFor('granted', {}, wanted)).toEqual({ name: 'acme/Admin' });
    expect(await nameFor('aws-sso-cli', {}, wanted)).toEqual({ name: 'acme:Admin' });
  });

  it('have no room for what would be read as another part', async () => {
    expect(await nameFor('granted', {}, { account: 'a/b' })).toEqual({ name: 'a-b/Admin' });
    expect(await nameFor('aws-sso-cli', {}, { account: 'a:b c' })).toEqual({ name: 'a-bc:Admin' });
    expect(await nameFor('granted', {}, { account: '🦄' })).toEqual({ name: '123412341234/Admin' });
  });
});
