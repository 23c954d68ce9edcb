import { counted } from '@aws-sso/core';

/** Nobody reads more before saying yes. */
const linesShown = 200;

/** The lines themselves, or the first 200 (or as many as are asked for) and how many more there are. */
export function firstLines(lines: readonly string[], most = linesShown): readonly string[] {
  const hidden = lines.length - most;
  if (hidden <= 0) return lines;
  return [...lines.slice(0, most), `  … and ${counted(hidden, 'more line', 'more lines')}`];
}
