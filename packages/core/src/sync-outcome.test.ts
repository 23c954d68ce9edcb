import { describe, expect, it } from '@jest/globals';
import { AwsSsoError } from './errors.js';
import type { ProfilePlan, SessionListing } from './profile-plan.js';
import { syncOutcome } from './sync-outcome.js';
import type { UnlistedSession } from './sync-profiles.js';

const identity = { sessionName: 'work', accountId: '111122223333', roleName: 'Admin' };
const written = { ...identity, name: 'a', accountName: 'a', alsoKnownAs: [], values: {}, wrote: {} };
const conflict = { reason: 'taken', name: 'a', identities: [identity], message: '' } as const;
const nothing: ProfilePlan = { create: [], update: [], rename: [], remove: [], keep: [], conflicts: [], skipped: [] };
const whole: SessionListing = { sessionName: 'work', accounts: [], refused: [], failed: [] };

const outcome = (
  plan: Partial<ProfilePlan>,
  listing: Partial<SessionListing> = {},
  unlistedSessions: readonly UnlistedSession[] = [],
) => syncOutcome({ plan: { ...nothing, ...plan }, listings: [whole, { ...whole, ...listing }], unlistedSessions });

describe('what a sync comes to', () => {
  it('needs nobody to agree when profiles are added or changed', () => {
    expect(outcome({})).toEqual({
      changes: 0,
      needsConsent: false,
      unlisted: [],
      needsSignIn: false,
      isPartial: false,
    });
    expect(outcome({ create: [written], update: [written] })).toMatchObject({ changes: 2, needsConsent: false });
  });

  it('needs somebody to agree when a name goes away', () => {
    expect(outcome({ remove: [written] })).toMatchObject({ changes: 1, needsConsent: true });
    expect(outcome({ rename: [{ ...written, from: 'b' }] })).toMatchObject({ changes: 1, needsConsent: true });
  });

  it('is partial with conflicts, and with accounts that could not be listed, which it names', () => {
    expect(outcome({ conflicts: [conflict] })).toMatchObject({ changes: 0, isPartial: true });
    const failed = { account: { id: '111122223333', name: 'a' }, error: new Error('timeout') };
    expect(outcome({}, { failed: [failed] })).toMatchObject({
      isPartial: true,
      unlisted: [{ sessionName: 'work', ...failed }],
    });
  });

  it.each([
    ['SignInRequired', true],
    ['ServiceUnavailable', false],
  ] as const)('is partial with a session that could not be listed: %s', (code, needsSignIn) => {
    const unlisted = { name: 'home', error: new AwsSsoError(code, 'no') };
    expect(outcome({}, {}, [unlisted])).toMatchObject({ isPartial: true, needsSignIn });
  });
});
