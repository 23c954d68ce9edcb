import { type StorageMigration, counted, isMigrationEmpty, listed, printable } from '@aws-sso/core';

/** Long lists are cut on the terminal; `--json` has all of it. */
const shownProfiles = 40;

/** What a move to another storage is going to do, for people. */
export function renderMigration(migration: StorageMigration): string {
  const { sessionName, from, to, profiles, withoutTokens } = migration;
  if (isMigrationEmpty(migration)) return `The sso-session ${sessionName} is in the storage ${to} already.`;
  const shown = profiles.move.slice(0, shownProfiles).map(({ name }) => `  ~ ${printable(name)}`);
  const more = profiles.move.length - shown.length;
  return [
    `  ${sessionName}: ${from} -> ${to}${withoutTokens ? ', without its tokens' : secretsOf(migration)}`,
    ...shown,
    ...(more > 0 ? [`    … and ${more} more of these (all of them with --json)`] : []),
    `${counted(profiles.move.length, 'profile')} to rewrite.`,
  ].join('\n');
}

function secretsOf({ secrets: { token, registration, credentials } }: StorageMigration): string {
  const parts = [
    ...(token ? ['the token'] : []),
    ...(registration ? ['the client registration'] : []),
    ...(credentials > 0 ? [`credentials of ${counted(credentials, 'role')}`] : []),
  ];
  return parts.length === 0 ? '' : `, with ${listed(parts)}`;
}

/** Profiles that AWS tools cannot use any more once the session is elsewhere. */
export const renderStuck = (names: readonly string[]): string =>
  `${listed(names.map(printable))} cannot follow, and will not find a sign-in there: only a profile with an account, a role and no other source of credentials can.`;

export const renderMigrationQuestion = ({ sessionName, to, profiles }: StorageMigration): string =>
  `Move ${sessionName} to the storage ${to} and rewrite ${counted(profiles.move.length, 'profile')}?`;

/** The fields that `--json` promises. */
export const migrationJson = (
  { sessionName, from, to, withoutTokens, secrets, profiles }: StorageMigration,
  result: object,
): object => ({
  ...result,
  session: sessionName,
  ...{ from, to, withoutTokens, secrets },
  profiles: { rewrite: profiles.move.map(({ name }) => name), stuck: profiles.stuck },
});
