import { describe, expect, it } from '@jest/globals';
import { NamingRegistry, checkPlugin, isAwsSsoError, nameProblem, nameProfile } from '@aws-sso/core';
import { namingStrategyContract } from '@aws-sso/core/testing';
import fc from 'fast-check';
import plugin, { hierarchy } from './index.js';

const registry = new NamingRegistry([hierarchy]);
const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };

const nameOf = (accountName: string, roleName: string, options: Record<string, string> = {}) =>
  nameProfile(registry.create('hierarchy', options), {
    session,
    account: { id: '123412341234', name: accountName },
    roleName,
    accountsInSession: 2,
  });

describe('the hierarchy strategy', () => {
  for (const promise of namingStrategyContract(hierarchy)) it(promise.name, () => promise.run());

  it('is a plugin that core accepts', () => {
    expect(checkPlugin('@aws-sso/naming-strategies', plugin)).toBe(plugin);
  });

  it.each([
    ['emea-widgets-nonprod', 'Admin', 'emea.widgets.nonprod.admin'],
    ['apac-dongles-engineering', 'Dev', 'apac.dongles.engineering.dev'],
    ['Acme / Data_Platform  prod', 'ReadOnly', 'acme.data.platform.prod.readonly'],
    ['sandbox', 'Power-User', 'sandbox.power-user'],
    ['Zürich-Söhne', 'Admin', 'zurich.sohne.admin'],
  ])('names %s with %s as %s', (account, role, expected) => {
    expect(nameOf(account, role)).toEqual({ name: expected });
  });

  it('puts a configured prefix first, levels and all', () => {
    expect(nameOf('widgets-prod', 'Admin', { prefix: 'org.emea' })).toEqual({ name: 'org.emea.widgets.prod.admin' });
  });

  it('splits at the configured separators only', () => {
    expect(nameOf('big-data|prod', 'Admin', { separators: '|' })).toEqual({ name: 'big-data.prod.admin' });
    expect(nameOf('a]b^c-d', 'Admin', { separators: ']^' })).toEqual({ name: 'a.b.c-d.admin' });
  });

  it('goes by the account id when the account name leaves nothing to write', () => {
    expect(nameOf('🦄🦄', 'Admin')).toEqual({ name: '123412341234.admin' });
    expect(nameOf('', 'Admin')).toEqual({ name: '123412341234.admin' });
  });

  it('keeps the text of hostile names out of the structure of the config file', () => {
    expect(nameOf('x]\n[profile default', 'Admin')).toEqual({ name: 'x.profile.default.admin' });
  });

  it('refuses an empty set of separators', () => {
    let thrown: unknown;
    try {
      registry.create('hierarchy', { separators: '' });
    } catch (error) {
      thrown = error;
    }
    expect(isAwsSsoError(thrown, 'InvalidInput')).toBe(true);
  });

  it('names every account and role legally, and the same each time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.stringMatching(/^[\w+=,.@-]{1,40}$/),
        (account, role) => {
          const proposed = nameOf(account, role);
          expect(proposed).toEqual(nameOf(account, role));
          if (!('problem' in proposed)) expect(nameProblem(proposed.name, 'generated')).toBeUndefined();
        },
      ),
    );
  });
});
