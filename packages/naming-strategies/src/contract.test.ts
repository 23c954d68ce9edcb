import { describe, expect, it } from '@jest/globals';
import { checkPlugin, nameProblem } from '@aws-sso/core';
import { namingStrategyContract } from '@aws-sso/core/testing';
import fc from 'fast-check';
import plugin from './index.js';
import { nameFor, resolveNaming } from './testing/name-for.js';

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
    await fc.assert(
      fc.asyncProperty(accountNames, fc.stringMatching(/^[\w+=,.@-]{1,40}$/), async (account, role) => {
        const options = definition.example ?? {};
        const proposed = await nameFor(definition.name, options, { account, role });
        expect(await nameFor(definition.name, options, { account, role })).toEqual(proposed);
        if (proposed.problem === undefined) expect(nameProblem(proposed.name)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});
