import { invalidInput } from './errors.js';

/** Longest name that we write into a section header. */
export const maxNameLength = 128;

const generated = /^[A-Za-z0-9_.@+-]+$/;
// `%`, `:` and `/` are read by all SDKs too; written only when the user types or configures them.
const typed = /^[A-Za-z0-9_.@+%:/-]+$/;

/** Why a name cannot be written so that every SDK reads it alike, or undefined when it can. */
export function nameProblem(name: string, alphabet: 'generated' | 'typed' = 'typed'): string | undefined {
  const pattern = alphabet === 'generated' ? generated : typed;
  if (name === '') return 'must not be empty';
  if (name.length > maxNameLength) return `must be at most ${maxNameLength} characters long`;
  if (!pattern.test(name))
    return `may only contain letters, digits and ${alphabet === 'generated' ? '_ . @ + -' : '_ . @ + - % : /'} (what every AWS SDK reads)`;
  if (name.startsWith('-')) return 'must not start with "-"';
  if (name.length === 'default'.length && name.toLowerCase() === 'default')
    return 'must not be "default" (SDKs disagree about that profile)';
  if (name === '__proto__') return 'must not be "__proto__" (the JavaScript SDK then reads an empty file)';
  return undefined;
}

/**
 * Checks a name that a person typed for an sso-session or a profile.
 *
 * @throws AwsSsoError InvalidInput, naming the rule that is broken
 */
export function parseName(field: string, name: string): string {
  const problem = nameProblem(name);
  if (problem !== undefined)
    throw invalidInput(field, `The name of ${field === 'sso-session' ? 'an' : 'a'} ${field} ${problem}.`);
  return name;
}
