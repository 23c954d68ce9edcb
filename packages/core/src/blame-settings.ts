import { AwsSsoError, isAwsSsoError } from './errors.js';
import type { StoredSetting } from './settings.js';
import { shellWord } from './shell-word.js';
import { listed, printable } from './text.js';

/**
 * Uses values that come from the user's settings. What is wrong with them was typed long ago, perhaps with an editor:
 * the error says that they are settings, and how to change them.
 *
 * @param stored the settings in force that may be to blame; with none, errors stay as they are
 */
export function blamingSettings<T>(stored: readonly StoredSetting[], use: () => T): T {
  try {
    return use();
  } catch (error) {
    throw blamed(stored, error);
  }
}

/** The same for what takes its time. */
export async function blamingSettingsLater<T>(stored: readonly StoredSetting[], use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    throw blamed(stored, error);
  }
}

function blamed(stored: readonly StoredSetting[], error: unknown): unknown {
  const [first] = stored;
  if (first === undefined || !isAwsSsoError(error, 'InvalidInput')) return error;
  // The one that the error names, when it does.
  const guilty = stored.find(({ key }) => error.message.includes(`"${printable(ownKey(key))}"`)) ?? first;
  const said = stored.map(({ key, value }) => `${printable(key)} = ${printable(value)}`);
  return new AwsSsoError('InvalidInput', `${error.message} The settings say ${listed(said)}${scope(first)}.`, {
    hint: [...(error.hint === undefined ? [] : [error.hint]), changing(guilty)].join('\n'),
    details: error.details,
    cause: error,
  });
}

/** As a strategy calls it: `prefix` of `naming.prefix`. */
const ownKey = (key: string): string => key.replace(/^naming\./, '');

const scope = ({ session }: StoredSetting): string =>
  session === undefined ? '' : ` for the sso-session "${printable(session)}"`;

function changing({ key, session }: StoredSetting): string {
  const flag = session === undefined ? '' : ` --sso-session ${shellWord(printable(session))}`;
  return `Change it: aws-sso settings:set ${shellWord(printable(key))} VALUE${flag}, or take it away: aws-sso settings:unset ${shellWord(printable(key))}${flag}`;
}
