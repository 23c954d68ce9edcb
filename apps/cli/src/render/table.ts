import stringWidth from 'string-width';
import { printable } from '@aws-sso/core';

const gap = '  ';

/**
 * Rows in aligned columns. Every cell is made printable first: account names come from the network, and none may move
 * the cursor or break out of its line.
 */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [headers, ...rows].map((row) => row.map(printable));
  const widths = headers.map((_, column) => longest(cells.map((row) => stringWidth(row[column] ?? ''))));
  return cells
    .map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0))
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

const padded = (cell: string, width: number): string => cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));
