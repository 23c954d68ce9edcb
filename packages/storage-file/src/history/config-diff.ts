import type { Property, Section } from '@aws-sso/aws-config-file';
import { shownValue, type KeyDiff, type SectionDiff, type SectionRef } from '@aws-sso/core';
import type { Pair } from './pair-sections.js';

const types = ['sso-session', 'profile'] as const;

/** What happened to sso-sessions, then to profiles, each in the order of the file. Values that may be secret are hidden. */
export const sectionDiffs = (
  before: readonly Section[],
  after: readonly Section[],
  pairs: readonly Pair[],
): readonly SectionDiff[] =>
  types.flatMap((type) =>
    pairs.flatMap((pair) => {
      const moves = pair.moved !== undefined;
      // Told where it was.
      if (moves && pair.before === undefined) return [];
      const [was, is] = [sectionAt(before, pair.before), sectionAt(after, pair.after ?? pair.moved)];
      return sectionDiff(type, was, is, moves);
    }),
  );

const sectionAt = (sections: readonly Section[], index: number | undefined): Section | undefined =>
  index === undefined ? undefined : sections[index];

function sectionDiff(
  type: SectionRef['type'],
  before: Section | undefined,
  after: Section | undefined,
  moves: boolean,
): readonly SectionDiff[] {
  const name = (before ?? after)?.name;
  if (name === undefined || (before ?? after)?.kind !== type) return [];
  const section = { type, name };
  const keys = keyDiffs(before, after);
  if (before === undefined) return [{ section, change: 'added', keys }];
  if (after === undefined) return [{ section, change: 'removed', keys }];
  if (before.name !== after.name) return [{ section, change: 'renamed', renamedTo: after.name, keys }];
  if (moves) return [{ section, change: 'moved', keys }];
  return keys.length === 0 ? [] : [{ section, change: 'changed', keys }];
}

function keyDiffs(before: Section | undefined, after: Section | undefined): readonly KeyDiff[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    if (was === is) return [];
    return {
      key,
      ...(was === undefined ? {} : { before: shownValue(key, was) }),
      ...(is === undefined ? {} : { after: shownValue(key, is) }),
    };
  });
}

const valuesOf = (section: Section | undefined): ReadonlyMap<string, string> =>
  new Map(section?.properties.map((property) => [property.key, valueOf(property)]));

/** A nested block counts as its lines: an update may take it away with its key. */
const valueOf = ({ value, children }: Property): string =>
  children === undefined
    ? value
    : children.map((child) => `${child.key} = ${shownValue(child.key, child.value)}`).join('\n');
