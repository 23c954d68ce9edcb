import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { validateScenario } from '../scenario/validate-scenario.js';
import { generateOrganisation } from './generate-organisation.js';
import { hostileNames } from './hostile-names.js';

describe('a generated organisation', () => {
  it('is valid and has as many accounts as asked for, each with a role', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(50), fc.integer(), (name, accounts, seed) => {
        const organisation = generateOrganisation({ name, accounts, seed });
        expect(organisation.accounts).toHaveLength(accounts);
        expect(organisation.accounts.every(({ roles }) => roles.length > 0)).toBe(true);
        validateScenario({ organisations: [organisation] });
      }),
      { numRuns: 50 },
    );
  });

  it('is the same for the same seed and another for another', () => {
    const of = (seed: number) => generateOrganisation({ name: 'a', accounts: 20, seed });
    expect(of(7)).toEqual(of(7));
    expect(of(7)).not.toEqual(of(8));
  });

  it('has ten thousand hierarchical names, all different', () => {
    const { accounts } = generateOrganisation({ name: 'big', accounts: 10_000 });
    const names = new Set(accounts.map(({ accountName }) => accountName));
    expect(names.size).toBe(10_000);
    expect(names).toContain('emea-widgets-nonprod');
    expect(names).toContain('apac-dongles-engineering');
  });

  it('takes names and roles from whoever asks', () => {
    const { accounts } = generateOrganisation({ name: 'a', accounts: ['x', 'x', ''], roles: ['Owner'] });
    expect(accounts.map(({ accountName }) => accountName).sort()).toEqual(['', 'x', 'x']);
    expect(accounts.flatMap(({ roles }) => roles)).toEqual(['Owner', 'Owner', 'Owner']);
  });
});

describe('hostile names', () => {
  const all = hostileNames();

  it('hold what a tool may stumble over', () => {
    expect(all).toEqual(expect.arrayContaining(['', '__proto__', 'default', '[default]', 'two\nlines']));
    for (const pattern of [/\u001b\[/, /^::/, /\u202e/, /"/, /\p{Emoji_Presentation}/u, /^.{10000}$/]) {
      expect(all.some((name) => pattern.test(name))).toBe(true);
    }
  });

  it('hold duplicates, exact and by letter case', () => {
    expect(new Set(all).size).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(['duplicate', 'Duplicate']));
  });
});
