import { counted } from '@aws-sso/core';

/** Nobody reads more before saying yes. */
const linesShown = 200;

/** The lines themselves, or the first 200 and how many more there are. */
export function firstLines(lines: readonly string[]): readonly string[] {
  const hidden = lines.length - linesShown;
  if (hidden <= 0) return lines;
  return [...lines.slice(0, linesShown), `  … and ${counted(hidden, 'more line', 'more lines')}`];
}
