import type { CredentialsWish } from '../credentials/wanted-credentials.js';

const flags = new Map<string, keyof CredentialsWish>(
  (['profile', 'sso-session', 'account-id', 'role-name'] as const).map((name) => [`--${name}`, name]),
);

/**
 * What the words after `credential-process` say when they are as AWS tools write them: each flag once, with its value. Whatever
 * else stands there is for the real parser.
 *
 * @example plainWish(['--profile', 'home.dev']) // { profile: 'home.dev' }
 */
export function plainWish(words: readonly string[]): CredentialsWish | undefined {
  const wish: Partial<Record<keyof CredentialsWish, string>> = {};
  for (let at = 0; at < words.length; at += 2) {
    const [name, value] = [flags.get(words[at] ?? ''), words[at + 1]];
    if (name === undefined || value === undefined || value === '' || value.startsWith('-')) return undefined;
    if (wish[name] !== undefined) return undefined;
    wish[name] = value;
  }
  return wish;
}
