import {
  type AwsSsoError,
  type PlannedSync,
  type ProfilePlan,
  type SessionListing,
  type SyncOutcome,
  counted,
  isAwsSsoError,
  listed,
  portabilityWarning,
  printable,
  printableLines,
} from '@aws-sso/core';

/** A sentence about accounts that could not be listed; empty when there are none. */
function renderUnlisted(unlisted: SyncOutcome['unlisted']): string {
  const [first] = unlisted;
  if (first === undefined) return '';
  const reason = isAwsSsoError(first.error) ? first.error.message : 'the portal did not answer as expected';
  const sessions = [...new Set(unlisted.map(({ sessionName }) => printable(sessionName)))];
  return `The roles of ${counted(unlisted.length, 'account')} could not be listed, so nothing of ${listed(sessions)} is removed this time. The first, ${first.account.id} (${printable(first.account.name)}): ${printable(reason)} Run the same command again later.`;
}

/** What a plan does not cover: sessions and accounts that could not be listed, with the reasons. */
export const renderMissing = (
  { unlisted }: SyncOutcome,
  { unlistedSessions }: Pick<PlannedSync, 'unlistedSessions'>,
): readonly string[] => [
  ...unlistedSessions.map(({ name, error }) => `Nothing of ${printable(name)} is changed: ${inWords(error)}`),
  ...(unlisted.length > 0 ? [renderUnlisted(unlisted)] : []),
];

/** What the user may want to do about names: one line for each thing, however many names it is about. */
export function renderAdvice({ plan, sessions }: Pick<PlannedSync, 'plan' | 'sessions'>): readonly string[] {
  const fixes = plan.conflicts.flatMap(({ fix }) => fix ?? []);
  const warnings = sessions.flatMap(({ naming }) => portabilityWarning(naming) ?? []);
  const [shown, more] = [[...new Set(fixes)].slice(0, shownFixes), new Set(fixes).size - shownFixes];
  return [
    ...new Set(warnings),
    ...shown,
    ...(more > 0 ? [`… and ${more} more of these (all of them with --json)`] : []),
  ];
}

const shownFixes = 5;

const inWords = ({ message, hint }: AwsSsoError): string =>
  [printable(message), printableLines(hint ?? '')].join('\n').trim();

/** What to ask before names go away. */
export function renderQuestion({ rename, remove }: ProfilePlan): string {
  const parts = [
    ...(rename.length > 0 ? [`rename ${counted(rename.length, 'profile')}`] : []),
    ...(remove.length > 0 ? [`remove ${counted(remove.length, 'profile')}`] : []),
  ];
  const question = listed(parts);
  return `${question.charAt(0).toUpperCase()}${question.slice(1)}?`;
}

/** The fields that `--json` promises. */
export const syncJson = ({ plan, listings, unlistedSessions }: PlannedSync, result: object): object => ({
  ...result,
  plan: planJson(plan),
  incomplete: listings.flatMap(failedAccounts),
  unlistedSessions: unlistedSessions.map(({ name, error: { code, message, hint } }) => ({ name, code, message, hint })),
});

const planJson = ({ create, update, rename, remove, keep, conflicts, skipped }: ProfilePlan): object => ({
  create: create.map(({ wrote, ...profile }) => profile),
  update: update.map(({ wrote, ...profile }) => profile),
  rename: rename.map(({ wrote, ...profile }) => profile),
  remove: remove.map(({ wrote, ...profile }) => profile),
  keep,
  conflicts,
  skipped,
});

const failedAccounts = ({ sessionName, failed }: SessionListing): object[] =>
  failed.map(({ account, error }) => ({
    sessionName,
    accountId: account.id,
    accountName: account.name,
    code: isAwsSsoError(error) ? error.code : 'Unexpected',
  }));
