import { printable } from '@aws-sso/core';

const gap = '  ';

/**
 * Rows in aligned columns. Every cell is made printable first: account names come from the network, and none may move
 * the cursor or break out of its line.
 */
export async function table(headers: readonly string[], rows: readonly (readonly string[])[]): Promise<string> {
  const cells = [headers, ...rows].map((row) => row.map(printable));
  const widthOf = await measureFor(cells.flat());
  const widths = headers.map((_, column) => longest(cells.map((row) => widthOf(row[column] ?? ''))));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
        .join(gap)
        .trimEnd(),
    )
    .join('\n');
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
