import { diffLines } from './diff-lines.js';

/** A line that goes (`-`) or comes (`+`). */
export interface ChangedLine {
  readonly sign: '-' | '+';
  /** 1-based, in the file that has it. */
  readonly line: number;
  readonly text: string;
}

/**
 * What differs between two states of a config that has the same sections in both. They are compared one by one, because the
 * time that a comparison takes grows with the square of what differs, and a fault may be in every section of a large file.
 */
export function changedLines(before: Uint8Array, after: Uint8Array): readonly ChangedLine[] {
  const [old, now] = [sectionsOf(linesOf(before)), sectionsOf(linesOf(after))];
  const pairs =
    old.length === now.length
      ? old.map((lines, at) => [lines, now[at] ?? []] as const)
      : [[old.flat(), now.flat()] as const];
  const line = { '-': 0, '+': 0 };
  return pairs
    .flatMap(([gone, come]) => diffLines(gone, come))
    .flatMap(({ sign, text }) => {
      if (sign !== '+') line['-']++;
      if (sign !== '-') line['+']++;
      return sign === ' ' ? [] : [{ sign, line: line[sign], text }];
    });
}

/** First what precedes all headers. */
function sectionsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const sections: string[][] = [[]];
  for (const line of lines)
    if (/^\s*\[/.test(line)) sections.push([line]);
    else sections.at(-1)?.push(line);
  return sections;
}

/** The lines of a file. With line ends and byte order mark: they count, too. */
export const linesOf = (bytes: Uint8Array): string[] =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g) ?? [];
