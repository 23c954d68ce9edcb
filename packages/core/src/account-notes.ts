import { type Settings, settingsInForce } from './settings.js';

/** What the user has written down about an account, for naming strategies. */
export interface AccountNotes {
  readonly alias?: string;
  readonly tags?: ReadonlyMap<string, string>;
}

/**
 * The notes that hold for a session, by account id, out of the settings `alias.ACCOUNT_ID` and `tag.ACCOUNT_ID.KEY`.
 *
 * @example accountNotes(settings, 'work').get('123412341234') // { alias: 'widgets', tags: Map { 'team' => 'blue' } }
 */
export function accountNotes(settings: Settings, sessionName: string): ReadonlyMap<string, AccountNotes> {
  const notes = new Map<string, { alias?: string; tags?: Map<string, string> }>();
  for (const { key, value } of settingsInForce(settings, sessionName)) {
    const [, kind, accountId = '', tag] = /^(alias|tag)\.(\d{12})(?:\.(.+))?$/s.exec(key) ?? [];
    // An alias can be empty only by hand, and is no name for anything.
    if (kind === undefined || (kind === 'alias' && value.trim() === '')) continue;
    const known = notes.get(accountId) ?? {};
    notes.set(accountId, known);
    if (kind === 'alias' && tag === undefined) known.alias = value;
    else if (kind === 'tag' && tag !== undefined) (known.tags ??= new Map()).set(tag, value);
  }
  return notes;
}
