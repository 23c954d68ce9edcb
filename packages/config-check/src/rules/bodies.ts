import type { ConfigText } from '../config-text.js';
import type { Repair, Rule } from '../rule.js';
import type { Setup } from '../setup.js';
import { indentOf, isBlank, isComment } from '../spelled-section.js';
import type { SpelledSection, TextLine } from '../spelled-section.js';
import { keyInWords } from './in-words.js';

interface Placed {
  readonly file: ConfigText;
  readonly spelled: SpelledSection;
  readonly next: SpelledSection | undefined;
}

/** Every section of both files. */
const sections = ({ files }: Setup): readonly Placed[] =>
  files.flatMap((file) => file.sections.map((spelled, at) => ({ file, spelled, next: file.sections[at + 1] })));

const isIndented = ({ section }: SpelledSection): boolean => (section.properties[0]?.column ?? 1) > 1;

const dedent = (lines: readonly TextLine[], by: number): Repair => ({
  kind: 'lines',
  repairs: lines.map(({ line }) => ({ what: 'indent', line, by })),
});

/** Moves the whole body to the left if that changes nothing in how its lines stand to each other. */
function dedented({ section, body }: SpelledSection, next: SpelledSection | undefined): { repair: Repair } | object {
  // Further to the right than the key above, it would become a part of the value there.
  if (next !== undefined && next.parts.indent !== '') return {};
  const [first, ...others] = section.properties;
  const by = (first?.column ?? 1) - 1;
  const blanks = body.find(({ line }) => line === first?.line)?.text.slice(0, by) ?? '';
  const lines = body.filter((line) => !isBlank(line) && !isComment(line));
  const together =
    others.every(({ column }) => column === by + 1) && lines.every(({ text }) => text.startsWith(blanks));
  return together ? { repair: dedent(lines, by) } : {};
}

/** How the lines below a header are laid out. */
export const bodyRules: readonly Rule[] = [
  {
    id: 'indented-body',
    severity: 'error',
    finds: 'A section whose keys are indented',
    because: 'Rust and Java reject the whole file; Go loses the keys.',
    hurts: ['Rust', 'Go', 'Java'],
    mend: 'Begin the lines with their keys; indent only what belongs to a nested block.',
    fix: 'moves the body to the left, if all of its keys are indented alike',
    find: (setup) =>
      sections(setup).flatMap(({ file, spelled, next }) => {
        if (!isIndented(spelled)) return [];
        const { line, column } = spelled.section.properties[0] ?? { line: 1, column: 1 };
        const message = `The keys of ${spelled.section.name} are indented.`;
        return [{ message, path: file.path, line, column, ...dedented(spelled, next) }];
      }),
  },
  {
    id: 'indented-comment',
    severity: 'error',
    finds: 'An indented comment below a key',
    because:
      'In a nested block Rust and Java reject the whole file for it; below a plain key they take it for a part of the value.',
    hurts: ['Rust', 'Java'],
    mend: 'Begin the line with the # or ;.',
    fix: 'does that',
    find: (setup) =>
      sections(setup).flatMap(({ file, spelled }) =>
        isIndented(spelled)
          ? []
          : spelled.properties
              .flatMap(({ rest }) => rest)
              .filter((line) => isComment(line) && indentOf(line.text) > 0)
              .map((line) => ({
                ...{ message: 'The comment is indented.', path: file.path, line: line.line },
                column: indentOf(line.text) + 1,
                repair: dedent([line], indentOf(line.text)),
              })),
      ),
  },
  {
    id: 'continued-value',
    severity: 'warning',
    finds: 'A value that goes on in the next line',
    because:
      'JavaScript and Go read its first line only, and JavaScript takes `key = value` in the next one for a key of its own.',
    hurts: ['JavaScript', 'Go'],
    mend: 'Write the value on one line; if the next one is a key of its own, begin the line with it.',
    find: (setup) =>
      sections(setup).flatMap(({ file, spelled }) =>
        spelled.properties.flatMap(({ property, nested, rest }) => {
          const more = rest.find(
            (line) => !isBlank(line) && !isComment(line) && indentOf(line.text) >= property.column,
          );
          if (nested || more === undefined) return [];
          const column = indentOf(more.text) + 1;
          return [
            {
              message: `The value of ${keyInWords(property.key)} goes on here.`,
              path: file.path,
              line: more.line,
              column,
            },
          ];
        }),
      ),
  },
];
