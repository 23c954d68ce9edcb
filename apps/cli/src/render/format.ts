import { type FormattedConfig, counted, printable } from '@aws-sso/core';
import { firstLines } from './first-lines.js';

/** What formatting is going to do, for people: the sections in their new order, with the lines where they stood. */
export function renderFormat({ path, changes, sections }: FormattedConfig): string {
  if (!changes) return `${path} is formatted already.`;
  const moved = movedFrom(sections);
  return [
    ...firstLines(
      sections.map(({ section, from }, at) =>
        printable(`  [${section}]${moved[at] === true ? `  was in line ${from}` : ''}`),
      ),
    ),
    `${counted(moved.filter(Boolean).length, 'section')} to move in ${path}; blank lines between sections to even out.`,
  ].join('\n');
}

/** For each section whether it stands before one that it stood behind. */
function movedFrom(sections: FormattedConfig['sections']): readonly boolean[] {
  let earliest = Infinity;
  return sections
    .toReversed()
    .map(({ from }) => {
      const moved = from > earliest;
      earliest = Math.min(earliest, from);
      return moved;
    })
    .reverse();
}
