import type { ConfigText } from '../config-text.js';
import type { HeaderParts } from '../header-parts.js';
import type { Found, Repair, Rule } from '../rule.js';
import type { Setup } from '../setup.js';
import type { SpelledSection } from '../spelled-section.js';
import { canBePlain, isKnown, portableName } from './plain-headers.js';

const repair = (spelled: SpelledSection): { repair: Repair } | object =>
  canBePlain(spelled)
    ? { repair: { kind: 'lines', repairs: [{ what: 'header', line: spelled.section.line }] } satisfies Repair }
    : {};

type Look = (
  parts: HeaderParts,
  spelled: SpelledSection,
  file: ConfigText,
) => Pick<Found, 'message' | 'hurts' | 'repair'> | undefined;

function headersOf(file: ConfigText, look: Look): readonly Found[] {
  return file.sections.flatMap((spelled) => {
    const { parts, section } = spelled;
    const found = look(parts, spelled, file);
    if (found === undefined) return [];
    return [{ path: file.path, line: section.line, column: parts.indent.length + 1, ...found }];
  });
}

/** A rule's look at every header of the config. */
const headers =
  (look: Look) =>
  ({ config }: Setup): readonly Found[] =>
    headersOf(config, look);

/** A rule's look at the headers of both files, for what does not depend on how sections are called. */
const allHeaders =
  (look: Look) =>
  ({ files }: Setup): readonly Found[] =>
    files.flatMap((file) => headersOf(file, look));

const fix = 'writes the header as `[profile NAME]` where the name needs no quotes; the rest of its line stays';

/** How a header is laid out: all of these name a section that every tool would read if it were written plainly. */
export const headerLayoutRules: readonly Rule[] = [
  {
    id: 'header-quotes',
    severity: 'warning',
    finds: 'A header with quotes around a name that needs none',
    because: 'The SDKs for Rust and Java ignore the section; to the SDK for Go the quotes belong to the name.',
    hurts: ['Rust', 'Go', 'Java'],
    mend: 'Write the name without quotes.',
    fix,
    find: headers(({ inner }, spelled) =>
      isKnown(spelled) && /['"\\]/.test(inner) && portableName.test(spelled.section.name)
        ? { message: `The name ${spelled.section.name} is quoted.`, ...repair(spelled) }
        : undefined,
    ),
  },
  {
    id: 'header-blanks',
    severity: 'warning',
    finds: 'A header with other blanks than the one between its two words',
    because:
      'After several blanks, or with one before the closing bracket, JavaScript does not see the section; with one after the opening bracket neither do the AWS CLI and boto3.',
    hurts: ['JavaScript'],
    mend: 'Leave one blank, between the two words.',
    fix,
    find: headers(({ inner }, spelled) => {
      if (!isKnown(spelled))
        return /^[ \t]+(profile[ \t]|sso-session[ \t]|services[ \t]|default\b)/.test(inner)
          ? { message: `The name stands apart from its bracket.`, hurts: ['AWS CLI', 'boto3', 'JavaScript', 'aws-sso'] }
          : undefined;
      return /^\S+[ \t]{2}|^[ \t]|[ \t]$/.test(inner)
        ? { message: `The header of ${spelled.section.name} has more than one blank.`, ...repair(spelled) }
        : undefined;
    }),
  },
  {
    id: 'header-comment',
    severity: 'error',
    finds: 'A comment that touches the bracket: `[profile a]# mine`',
    because:
      'JavaScript does not see the header, so the keys below it are read into the profile above: a command may run with the role of another profile.',
    hurts: ['JavaScript'],
    mend: 'Put a blank before the comment, or the comment on a line of its own.',
    fix: 'puts a blank in between',
    find: allHeaders(({ rest }, spelled) =>
      /^[#;]/.test(rest)
        ? { message: `The comment touches the bracket of ${spelled.section.name}.`, ...repair(spelled) }
        : undefined,
    ),
  },
  {
    id: 'header-text',
    severity: 'error',
    finds: 'Text after the closing bracket',
    because:
      'JavaScript and Go do not see the header and read the keys below it into the profile above; Rust and Java reject the file.',
    hurts: ['JavaScript', 'Go', 'Rust', 'Java'],
    mend: 'Remove the text, or make it a comment.',
    find: allHeaders(({ rest }) =>
      /^[ \t]*([#;]|$)/.test(rest) ? undefined : { message: 'There is text after the closing bracket.' },
    ),
  },
  {
    id: 'header-indented',
    severity: 'error',
    finds: 'An indented header',
    because:
      'Rust and Java reject the file, or take the header for a part of the value above. So do the AWS CLI and boto3 when it is indented deeper than the key above: then its keys are read into the profile above.',
    hurts: ['Rust', 'Java', 'AWS CLI', 'boto3'],
    mend: 'Begin the line with the bracket.',
    fix: 'does that, unless the AWS CLI reads the header as a part of the value above',
    find: allHeaders(({ indent }, spelled, { swallowedHeaders }) => {
      if (indent === '') return undefined;
      const swallowed = swallowedHeaders.has(spelled.section.line);
      const message = `The header of ${spelled.section.name} is indented.`;
      return swallowed ? { message } : { message, hurts: ['Rust', 'Java'], ...repair(spelled) };
    }),
  },
];
