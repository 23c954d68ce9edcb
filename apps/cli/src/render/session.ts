import { type SsoSessionStatus, printable, shellWord, signInState } from '@aws-sso/core';
import { fields, table } from './table.js';
import { inWords } from './time.js';

export async function renderSessions(sessions: readonly SsoSessionStatus[]): Promise<string> {
  const rows = await table(
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
}

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

/** A session in a line, with what to do. */
export function renderStatus(session: SsoSessionStatus): string {
  const name = printable(session.name);
  const needed = signInState(session) === 'sign-in-needed';
  return `${name}: ${needed ? `not signed in; run aws-sso login ${shellWord(name)}` : untilWords(session)}`;
}

/** The fields that `--json` promises. */
export const statusJson = (session: SsoSessionStatus): object => ({
  name: session.name,
  state: signInState(session),
  signedInUntil: session.signedInUntil?.toISOString() ?? null,
  refreshable: session.refreshable,
  ...(session.problem === undefined ? {} : { problem: session.problem }),
});

/** The fields that `--json` promises. */
export const sessionJson = ({ signedInUntil, ...session }: SsoSessionStatus): object => ({
  ...session,
  signedInUntil: signedInUntil?.toISOString() ?? null,
});

const untilWords = (session: SsoSessionStatus): string =>
  session.signedInUntil === undefined || session.problem !== undefined
    ? signIn(session)
    : `signed in until ${inWords(session.signedInUntil)}`;

const signIn = ({ signedInUntil, problem, refreshable }: SsoSessionStatus): string => {
  if (problem !== undefined) return problem;
  if (signedInUntil !== undefined) return inWords(signedInUntil);
  return refreshable ? 'expired, renews at next use' : 'not signed in';
};
