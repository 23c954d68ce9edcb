import { describe, expect, it } from '@jest/globals';
import { checkPlugin, nameProblem, nameProfile } from '@aws-sso/core';
import { namingStrategyContract } from '@aws-sso/core/testing';
import fc from 'fast-check';
import plugin from './index.js';
import { resolveNaming } from './testing/name-for.js';

const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };

describe('the built-in strategies', () => {
  it('are a plugin that core accepts', () => {
    expect(checkPlugin('@aws-sso/naming-strategies', plugin)).toBe(plugin);
  });
});

describe.each(plugin.namingStrategies ?? [])('the strategy $name', (definition) => {
  for (const promise of namingStrategyContract(definition, { resolve: resolveNaming }))
    it(promise.name, () => promise.run());

  it('gives every account and role a legal name or says why not, and the same each time', async () => {
    const accountNames = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom('a', 'B', '-', '.', '/', ' ', '_', '{{', '%}', '\\', '$1', '(', 'é', '\n') }),
    );
    const naming = { id: definition.name, strategy: await resolveNaming(definition.name, definition.example) };
    const again = { id: definition.name, strategy: await resolveNaming(definition.name, definition.example) };
    fc.assert(
      fc.property(accountNames, fc.stringMatching(/^[\w+=,.@-]{1,40}$/), (name, roleName) => {
        const input = { session, account: { id: '123412341234', name }, roleName, accountsInSession: 2 };
        const proposed = nameProfile(naming, input);
        expect(nameProfile(again, input)).toEqual(proposed);
        if (proposed.problem === undefined) expect(nameProblem(proposed.name)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
