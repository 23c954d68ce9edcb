import { printable } from '@aws-sso/core';

const gap = '  ';

/** Columns: below that, folding makes nothing easier to read. */
const narrowest = 12;

/**
 * Rows in aligned columns. Every cell is made printable first: account names come from the network, and none may move
 * the cursor or break out of its line.
 *
 * @param columns of the terminal: the texts of the last column are folded to fit. Absent: each row is one line, as programs like it
 */
export async function table(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  columns?: number,
): Promise<string> {
  const cells = [headers, ...rows].map((row) => row.map(printable));
  const widthOf = await measureFor(cells.flat());
  const widths = headers.map((_, column) => longest(cells.map((row) => widthOf(row[column] ?? ''))));
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + gap.length, 0);
  const room = columns === undefined ? Infinity : Math.max(columns - before, narrowest);
  return cells
    .map((row) => {
      const last = folded(row.at(-1) ?? '', room, widthOf).join(`\n${' '.repeat(before)}`);
      return [...row.slice(0, -1).map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))), last]
        .join(gap)
        .trimEnd();
    })
    .join('\n');
}

/** Between words only: one that is too long is left to the terminal. */
function folded(text: string, room: number, widthOf: (text: string) => number): string[] {
  if (widthOf(text) <= room) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || widthOf(line) + 1 + widthOf(word) > room) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/** Label and value, one pair a line. */
export const fields = (pairs: readonly (readonly [string, string])[]): string => {
  const width = longest(pairs.map(([label]) => label.length));
  return pairs.map(([label, value]) => `${label.padEnd(width)}${gap}${printable(value)}`.trimEnd()).join('\n');
};

/** No `Math.max(...widths)`: a call with 100,000 arguments fails. */
const longest = (widths: readonly number[]): number => widths.reduce((most, width) => Math.max(most, width), 0);

/** Of ASCII, every character is a column. To know about all others takes longer to load than a list takes otherwise. */
async function measureFor(texts: readonly string[]): Promise<(text: string) => number> {
  const isPlain = texts.every((text) => /^[\x20-\x7e]*$/.test(text));
  return isPlain ? (text) => text.length : (await import('string-width')).default;
}
