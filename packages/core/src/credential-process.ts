import { invalidInput } from './errors.js';
import type { ProfileIdentity } from './managed-profiles.js';
import { shellWord } from './shell-word.js';
import { printable } from './text.js';

/** What profiles call when the settings name no other place: this program, to be found in the PATH. */
export const usualProgram = 'awso';

const program = String.raw`(?:(?:[\w.~:/\\-]*[/\\])?(?:awso|aws-sso))`;
const sessionName = String.raw`[\w+=,.@%:/-]+`;
const roleName = String.raw`[\w+=,.@-]+`;

// Nothing in it needs quotes: some SDKs hand the line to a shell, others split it themselves, each by rules of its own.
const line = new RegExp(
  `^${program} credential-process --sso-session (${sessionName}) --account-id (\\d{12}) --role-name (${roleName})$`,
);
const lineOfProfile = new RegExp(`^${program} credential-process --profile (${sessionName})$`);

/**
 * The value of `credential_process` by which a profile gets the credentials of an account role when SDKs cannot read the
 * token of its session. It holds names only.
 *
 * @example credentialProcess('awso', { sessionName: 'work', accountId: '123412341234', roleName: 'Admin' })
 *   // 'awso credential-process --sso-session work --account-id 123412341234 --role-name Admin'
 * @throws AwsSsoError InvalidInput for a name that cannot stand in such a line
 */
export function credentialProcess(of: string, identity: ProfileIdentity): string {
  const { sessionName: session, accountId, roleName: role } = identity;
  const value = `${of} credential-process --sso-session ${session} --account-id ${accountId} --role-name ${role}`;
  if (readCredentialProcess(value) !== undefined) return value;
  throw invalidInput(
    'sso-session',
    `${printable(role)} in ${printable(accountId)} of the sso-session "${printable(session)}" cannot stand in a credential_process line, which every SDK would have to read alike.`,
    `Keep the session where SDKs read it themselves: aws-sso storage:migrate ${shellWord(printable(session))} --to file`,
  );
}

/** Who a `credential_process` line of ours asks for; undefined when it is none of ours. */
export function readCredentialProcess(value: string): ProfileIdentity | undefined {
  const [, session, accountId, role] = line.exec(value) ?? [];
  return session === undefined || accountId === undefined || role === undefined
    ? undefined
    : { sessionName: session, accountId, roleName: role };
}

/** Whose credentials a line asks for that calls us with `--profile`, as people write it; undefined for any other line. */
export const profileAskedFor = (value: string): string | undefined => lineOfProfile.exec(value)?.[1];

/**
 * Checks what profiles are to call.
 *
 * @throws AwsSsoError InvalidInput unless it is `awso` or `aws-sso`, alone or with a full path
 */
export function parseProgram(value: string): string {
  const isWhole = /^(?:[/\\]|[A-Za-z]:[/\\])|^[\w-]+$/.test(value);
  if (isWhole && new RegExp(`^${program}$`).test(value)) return value;
  throw invalidInput(
    'program',
    `"${printable(value.slice(0, 80))}" cannot stand in a profile.`,
    'Give awso or aws-sso, or one of them with its full path, without blanks: /usr/local/bin/awso',
  );
}
