import type { WantedCredentials } from '../credentials/wanted-credentials.js';

/**
 * What the words after `credential-process` say when they are as AWS tools write them: each flag once, with its value, and
 * no more of them than it takes. Whatever else stands there is for the real parser.
 *
 * @example plainWish(['--profile', 'home.dev']) // { profileName: 'home.dev' }
 */
export function plainWish(words: readonly string[]): WantedCredentials | undefined {
  const given = new Map<string | undefined, string>();
  for (let at = 0; at < words.length; at += 2) {
    const [flag, value] = [words[at], words[at + 1]];
    if (value === undefined || value === '' || value.startsWith('-') || given.has(flag)) return undefined;
    given.set(flag, value);
  }
  const profileName = given.get('--profile');
  if (profileName !== undefined) return given.size === 1 ? { profileName } : undefined;
  const [sessionName, accountId] = [given.get('--sso-session'), given.get('--account-id')];
  const roleName = given.get('--role-name');
  if (sessionName === undefined || accountId === undefined || roleName === undefined) return undefined;
  return given.size === 3 ? { identity: { sessionName, accountId, roleName } } : undefined;
}
