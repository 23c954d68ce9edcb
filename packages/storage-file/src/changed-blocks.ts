import type { ConfigDocument, Section } from '@aws-sso/aws-config-file';
import type { ConfigChange } from '@aws-sso/core';
import { hideSecrets } from './hide-secrets.js';

/**
 * A stretch of the file that an update changed: from one header up to the next, or what stands before the first one.
 * `before` is absent when the stretch is new, `after` when it is gone.
 */
export interface ChangedBlock {
  /** 1-based, in the file as it was; for a new stretch, in the file as it became. */
  readonly line: number;
  /** Line by line, without line endings; with what may be secret hidden. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** A section in two states of the file; at least one is there. */
export interface SectionPair {
  readonly before?: Section;
  readonly after?: Section;
}

/**
 * Finds each section of the old file in the new one. Edits keep the order of what stays and add at the end, so one walk
 * along both is enough.
 */
export function pairSections(
  before: ConfigDocument,
  after: ConfigDocument,
  changes: readonly ConfigChange[],
): readonly SectionPair[] {
  /** What each section that does not stay as it is will be called; undefined when it goes. */
  const fates = new Map<string, string | undefined>();
  for (const change of changes)
    if (change.kind !== 'put') fates.set(keyOf(change.section), change.kind === 'rename' ? change.to : undefined);
  const pairs: SectionPair[] = [];
  let at = 0;
  for (const section of before.sections) {
    const next = after.sections[at];
    const key = keyOf({ type: section.kind, name: section.name });
    const name = fates.has(key) ? fates.get(key) : section.name;
    const stays = next?.kind === section.kind && next.name === name;
    pairs.push(stays ? { before: section, after: next } : { before: section });
    if (stays) at++;
  }
  for (const section of after.sections.slice(at)) pairs.push({ after: section });
  return pairs;
}

const keyOf = ({ type, name }: { type: string; name: string }): string => `${type} ${name}`;

/** The stretches of a file that differ, for the history: enough to find and restore them, and no secrets. */
export function changedBlocks(
  before: ConfigDocument,
  after: ConfigDocument,
  pairs: readonly SectionPair[],
): readonly ChangedBlock[] {
  const [old, now] = [new Blocks(before), new Blocks(after)];
  const stretches = [[old.preamble, now.preamble], ...pairs.map((pair) => [old.of(pair.before), now.of(pair.after)])];
  return stretches.flatMap(([was, is]) => {
    if (was?.text === is?.text) return [];
    return {
      line: (was ?? is)?.line ?? 1,
      ...(was === undefined ? {} : { before: hideSecrets(was.text) }),
      ...(is === undefined ? {} : { after: hideSecrets(is.text) }),
    };
  });
}

interface Block {
  readonly line: number;
  readonly text: string;
}

/** The text of a document, cut at its headers. */
class Blocks {
  readonly preamble: Block;
  readonly #blocks = new Map<Section, Block>();

  constructor(document: ConfigDocument) {
    const lines = new TextDecoder().decode(document.stringify()).split(/(?<=\n|\r(?!\n))/);
    const cut = (from: number, to = lines.length + 1): Block => ({
      line: from,
      text: lines.slice(from - 1, to - 1).join(''),
    });
    const { sections } = document;
    this.preamble = cut(1, sections[0]?.line);
    for (const [index, section] of sections.entries())
      this.#blocks.set(section, cut(section.line, sections[index + 1]?.line));
  }

  of(section: Section | undefined): Block | undefined {
    return section && this.#blocks.get(section);
  }
}
