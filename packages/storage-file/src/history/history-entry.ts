import type { ManagedProfiles, SectionDiff, UpdateCause } from '@aws-sso/core';
import type { BlockSide, ChangedBlock, StoredLine } from './changed-blocks.js';
import { managedProfilesOf } from '../managed-state-file.js';
import type { JsonObject } from '../python-json.js';

/** The version of the format that we write; see the README for its fields. */
export const historyEntryVersion = 2;

/** One update of one config file. Free of secrets. */
export interface HistoryEntry extends UpdateCause {
  readonly configPath: string;
  /** The update that this one is the undo of. */
  readonly undoes?: string;
  /** All updates that this one took back, as an undo or a restoration. */
  readonly takesBack?: readonly string[];
  /** SHA-256 of the config in hex; null when there was no file. */
  readonly before: string | null;
  readonly after: string;
  readonly sections: readonly SectionDiff[];
  readonly blocks: readonly ChangedBlock[];
  /** Absent when it stayed as it was saved. */
  readonly managed?: { readonly before: ManagedProfiles; readonly after: ManagedProfiles };
}

/** An entry as it was found. */
export interface StoredEntry extends Omit<HistoryEntry, 'blocks'> {
  readonly id: string;
  readonly at: Date;
  /** Absent in entries of version 1, which do not know enough to be taken back. */
  readonly blocks?: readonly ChangedBlock[];
}

/** Checks the shape as a whole; undefined for what we do not understand. */
export function storedEntry(json: JsonObject): StoredEntry | undefined {
  const { schemaVersion, id, at, command, summary, configPath, undoes, takesBack, before, after, ...more } =
    json as Record<string, unknown>;
  const { sections, blocks, managed } = more;
  if (schemaVersion !== 1 && schemaVersion !== historyEntryVersion) return undefined;
  if (!areTexts(id, at, command, summary, configPath, after)) return undefined;
  if (before !== null && typeof before !== 'string') return undefined;
  if (!isList(sections, isSectionDiff)) return undefined;
  const when = new Date(at as string);
  if (Number.isNaN(when.getTime())) return undefined;
  const transition = isRecord(managed) ? transitionOf(managed) : undefined;
  return {
    ...{ id: id as string, at: when, command: command as string, summary: summary as string },
    ...{ configPath: configPath as string, before, after: after as string, sections },
    ...(typeof undoes === 'string' ? { undoes } : {}),
    ...(isList(takesBack, isText) ? { takesBack } : {}),
    ...(schemaVersion === historyEntryVersion && isList(blocks, isBlock) ? { blocks } : {}),
    ...(transition === undefined ? {} : { managed: transition }),
  };
}

function transitionOf({ before, after }: Record<string, unknown>): HistoryEntry['managed'] | undefined {
  const [was, is] = [managedProfilesOf(before), managedProfilesOf(after)];
  return was === undefined || is === undefined ? undefined : { before: was, after: is };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const areTexts = (...values: readonly unknown[]): boolean => values.every(isText);

const isList = <T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isItem);

const isSectionDiff = (value: unknown): value is SectionDiff =>
  isRecord(value) &&
  isRecord(value['section']) &&
  areTexts(value['change'], value['section']['type'], value['section']['name']) &&
  Array.isArray(value['keys']) &&
  value['keys'].every((key) => isRecord(key) && areTexts(key['key']));

const isLine = (value: unknown): value is StoredLine =>
  typeof value === 'string' || (isRecord(value) && areTexts(value['base64']));

const isSide = (value: unknown): value is BlockSide | undefined =>
  value === undefined ||
  (isRecord(value) &&
    typeof value['line'] === 'number' &&
    isList(value['lines'], isLine) &&
    isList(value['gap'], isLine) &&
    (value['hidden'] === undefined || isList(value['hidden'], isNumber)));

const isNumber = (value: unknown): value is number => typeof value === 'number';

const isBlock = (value: unknown): value is ChangedBlock =>
  isRecord(value) && isSide(value['before']) && isSide(value['after']);
