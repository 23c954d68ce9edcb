import { type SsoSessionStatus, printable } from '@aws-sso/core';
import { fields, table } from './table.js';
import { inWords } from './time.js';

export const renderSessions = (sessions: readonly SsoSessionStatus[]): string => {
  const rows = table(
    ['SESSION', 'START URL', 'REGION', 'SIGNED IN UNTIL', 'RENEWS ITSELF', 'PROFILES'],
    sessions.map((session) => [
      session.name,
      session.startUrl,
      session.region,
      session.problem === undefined ? signIn(session) : 'cannot be used',
      session.refreshable ? 'yes' : 'no',
      String(session.profiles.length),
    ]),
  );
  const problems = sessions.flatMap(({ problem }) => (problem === undefined ? [] : [`! ${printable(problem)}`]));
  return [rows, ...problems].join('\n');
};

export const renderSession = (session: SsoSessionStatus): string =>
  fields([
    ['Session', session.name],
    ['Start URL', session.startUrl],
    ['Region', session.region],
    ['Scopes', session.registrationScopes.join(', ')],
    ['Signed in until', signIn(session)],
    ['Renews itself', session.refreshable ? 'yes' : 'no'],
    ['Profiles', session.profiles.join(', ')],
  ]);

/** The fields that `--json` promises. */
export const sessionJson = ({ signedInUntil, ...session }: SsoSessionStatus): object => ({
  ...session,
  signedInUntil: signedInUntil?.toISOString() ?? null,
});

const signIn = ({ signedInUntil, problem, refreshable }: SsoSessionStatus): string => {
  if (problem !== undefined) return problem;
  if (signedInUntil !== undefined) return inWords(signedInUntil);
  return refreshable ? 'expired, renews at next use' : 'not signed in';
};
