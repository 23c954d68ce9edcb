import {
  type PlannedSync,
  type ProfilePlan,
  type SessionListing,
  counted,
  isAwsSsoError,
  listed,
  printable,
} from '@aws-sso/core';

/** What a sync's plan comes to: how many changes, and a sentence when accounts could not be listed. */
export function syncOutcome({ plan, listings }: PlannedSync): { changes: number; failed?: string } {
  const changes = plan.create.length + plan.update.length + plan.rename.length + plan.remove.length;
  const failures = listings.flatMap(({ sessionName, failed }) =>
    failed.map((failure) => ({ ...failure, sessionName })),
  );
  const [first] = failures;
  if (first === undefined) return { changes };
  const reason = isAwsSsoError(first.error) ? first.error.message : 'the portal did not answer as expected';
  return {
    changes,
    failed: `The roles of ${counted(failures.length, 'account')} could not be listed, so nothing of ${first.sessionName} is removed this time. The first, ${first.account.id} (${printable(first.account.name)}): ${printable(reason)} Run the same command again later.`,
  };
}

/** What to ask before a plan is carried out; undefined for one that takes no name away. */
export function questionFor({ rename, remove }: ProfilePlan): string | undefined {
  const parts = [
    ...(rename.length > 0 ? [`rename ${counted(rename.length, 'profile')}`] : []),
    ...(remove.length > 0 ? [`remove ${counted(remove.length, 'profile')}`] : []),
  ];
  const question = listed(parts);
  return question === '' ? undefined : `${question.charAt(0).toUpperCase()}${question.slice(1)}?`;
}

/** The fields that `--json` promises. */
export const syncJson = ({ plan, listings }: PlannedSync, result: object): object => ({
  ...result,
  plan: planJson(plan),
  incomplete: listings.flatMap(failedAccounts),
});

const planJson = ({ create, update, rename, remove, keep, conflicts }: ProfilePlan): object => ({
  create: create.map(({ wrote, ...profile }) => profile),
  update: update.map(({ wrote, ...profile }) => profile),
  rename: rename.map(({ wrote, ...profile }) => profile),
  remove: remove.map(({ wrote, ...profile }) => profile),
  keep,
  conflicts,
});

const failedAccounts = ({ sessionName, failed }: SessionListing): object[] =>
  failed.map(({ account, error }) => ({
    sessionName,
    accountId: account.id,
    accountName: account.name,
    code: isAwsSsoError(error) ? error.code : 'Unexpected',
  }));
