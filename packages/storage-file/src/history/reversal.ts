import { parse, type ConfigDocument } from '@aws-sso/aws-config-file';
import { AwsSsoError, listed, printable, revertManaged, type LostSecret, type ManagedProfiles } from '@aws-sso/core';
import { byteOrderMark, bytesOf, byteText, markOf, unitsOf } from './config-units.js';
import { hashOf } from '../config-look.js';
import type { StoredEntry } from './history-entry.js';
import { sectionKeyOf, type Fates } from './pair-sections.js';
import { reverseExactly } from './reverse-exactly.js';
import { reverseSections } from './reverse-sections.js';
import { SecretSlots } from './secret-slots.js';

/** The config with some updates taken back. */
export interface ReversedConfig {
  readonly document: ConfigDocument;
  readonly managed: ManagedProfiles;
  readonly fates: Fates;
  readonly losing: readonly LostSecret[];
  readonly missing: readonly LostSecret[];
}

interface Start {
  readonly document: ConfigDocument;
  readonly managed: ManagedProfiles;
}

/**
 * Takes updates back, one after the other. Pure.
 *
 * @param entries newest first
 * @throws AwsSsoError HistoryConflict with the sections that were changed since
 */
export function reverseUpdates({ document, managed }: Start, entries: readonly StoredEntry[]): ReversedConfig {
  const start: ReversedConfig = { document, managed, fates: new Map(), losing: [], missing: [] };
  return entries.reduce(reverseUpdate, start);
}

function reverseUpdate(now: ReversedConfig, entry: StoredEntry): ReversedConfig {
  const { blocks } = entry;
  if (blocks === undefined)
    throw new AwsSsoError('HistoryConflict', `The update ${entry.id} was noted by an older version of aws-sso.`, {
      hint: 'It cannot be taken back; aws-sso config:diff shows what it changed.',
    });
  const bytes = now.document.stringify();
  const units = unitsOf(now.document);
  const secrets = new SecretSlots();
  const mark = markOf(byteText(bytes));
  let reversed: Uint8Array;
  if (hashOf(bytes) === entry.after) {
    const text = reverseExactly(units, blocks, secrets);
    const [asNow, otherwise] = [bytesOf(mark + text), bytesOf(mark === '' ? byteOrderMark + text : text)];
    // The mark is in no piece; the hash knows whether there was one.
    reversed = hashOf(otherwise) === entry.before ? otherwise : asNow;
  } else {
    const { text: merged, conflicts } = reverseSections(units, blocks, secrets);
    if (conflicts.length > 0) throw changedSince(entry, conflicts);
    reversed = bytesOf(mark + merged);
  }
  return {
    document: parse(reversed),
    managed: entry.managed === undefined ? now.managed : revertManaged(now.managed, entry.managed),
    fates: chained(now.fates, fatesOfReversal(entry)),
    losing: [...now.losing, ...secrets.losing],
    missing: [...now.missing, ...secrets.missing],
  };
}

function changedSince({ id }: StoredEntry, conflicts: readonly string[]): AwsSsoError {
  const some = conflicts.length > 5 ? [...conflicts.slice(0, 5), `${conflicts.length - 5} more`] : conflicts;
  return new AwsSsoError(
    'HistoryConflict',
    `The update ${id} cannot be taken back, because what it changed has changed since: ${listed(some.map(printable))}.`,
    {
      hint: `Nothing was changed. See what it did, and put it right in an editor: aws-sso config:diff ${id}`,
      details: { sections: conflicts },
    },
  );
}

/** Renames, the other way around. */
function fatesOfReversal({ sections }: StoredEntry): Fates {
  const fates = new Map<string, string | undefined>();
  for (const { section, change, renamedTo } of sections) {
    const kind = section.type;
    if (change === 'added') fates.set(sectionKeyOf({ kind, name: section.name }), undefined);
    if (change === 'renamed' && renamedTo !== undefined)
      fates.set(sectionKeyOf({ kind, name: renamedTo }), section.name);
  }
  return fates;
}

function chained(first: Fates, second: Fates): Fates {
  const nameOf = (key: string, name: string) => sectionKeyOf({ kind: key.slice(0, key.indexOf(' ')), name });
  const later = [...first].map(([key, name]): [string, string | undefined] => {
    if (name === undefined) return [key, name];
    const next = nameOf(key, name);
    return [key, second.has(next) ? second.get(next) : name];
  });
  const chain = new Map(later);
  for (const [key, name] of second) if (!chain.has(key)) chain.set(key, name);
  return chain;
}
