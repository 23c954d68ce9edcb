import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ByIdentity } from './by-identity.js';
import { sameIdentity } from './managed-profiles.js';

const part = fc.constantFrom('', 'a', 'b', '__proto__', '","');
const identity = fc.record({ sessionName: part, accountId: part, roleName: part });

describe('a map by identity', () => {
  it('finds what was set last for the same identity, and nothing for any other', () => {
    fc.assert(
      fc.property(fc.array(identity), identity, (identities, wanted) => {
        const map = ByIdentity.of(
          identities.map((one, at) => ({ ...one, at })),
          ({ at }) => at + 1,
        );
        const last = identities.findLastIndex((one) => sameIdentity(one, wanted));
        expect(map.get(wanted)).toBe(last === -1 ? undefined : last + 1);
        expect(map.has(wanted)).toBe(last !== -1);
      }),
    );
  });
});
