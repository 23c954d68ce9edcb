import type { ConfigText } from '../config-text.js';
import { everyTool } from '../rule.js';
import type { Found, Rule, Tool } from '../rule.js';
import type { Setup } from '../setup.js';
import type { SpelledSection } from '../spelled-section.js';
import { isKnown, portableName } from './plain-headers.js';

/** Sections that tools know beside those of AWS's own specification. */
const otherSections = new Set(['DEFAULT', 'plugins', 'preview', 'toolkit']);

const awsKeys = /^(region|output|role_arn|source_profile|credential_process|sso_\w+|aws_\w+)$/;

type Look = (spelled: SpelledSection, inner: string) => Pick<Found, 'message' | 'hurts'> | undefined;

const headers =
  (look: Look) =>
  ({ config }: Setup): readonly Found[] =>
    headersOf(config, look);

function headersOf({ path, sections }: ConfigText, look: Look): readonly Found[] {
  return sections.flatMap((spelled) => {
    const { inner, indent } = spelled.parts;
    const found = look(spelled, inner);
    return found === undefined ? [] : [{ path, line: spelled.section.line, column: indent.length + 1, ...found }];
  });
}

/** What a section is called. */
export const headerNameRules: readonly Rule[] = [
  {
    id: 'header-name',
    severity: 'warning',
    finds: 'A name with characters that not every SDK reads',
    because:
      'Names may have letters, digits and `_ . @ + % : / -`. With others (blanks, brackets, letters beyond ASCII) JavaScript, Rust and Java ignore the section; to Go the quotes that blanks need belong to the name.',
    hurts: ['JavaScript', 'Rust', 'Java'],
    mend: 'Give it another name, here and wherever it is used.',
    find: headers((spelled, inner) => {
      const { name } = spelled.section;
      if (!isKnown(spelled) || portableName.test(name) || /[#;]/.test(inner)) return undefined;
      const message = `Not every SDK reads the name ${name}.`;
      return /['"\\]/.test(inner) ? { message, hurts: ['JavaScript', 'Rust', 'Java', 'Go'] } : { message };
    }),
  },
  {
    id: 'header-hash',
    severity: 'error',
    finds: 'A # or ; between the brackets',
    because:
      'It begins a comment to all but the AWS CLI and boto3: Rust and Java reject the file, JavaScript loses the section, and Go reads its keys into the profile above.',
    hurts: ['JavaScript', 'Rust', 'Go', 'Java'],
    mend: 'Give it another name, here and wherever it is used.',
    find: ({ files }) =>
      files.flatMap((file) =>
        headersOf(file, ({ section }, inner) =>
          /[#;]/.test(inner) ? { message: `The name ${section.name} has a # or ; in it.` } : undefined,
        ),
      ),
  },
  {
    id: 'proto',
    severity: 'error',
    finds: 'A section or key called `__proto__`',
    because: 'With such a section JavaScript reads the whole file as empty; such a key it does not see.',
    hurts: ['JavaScript'],
    mend: 'Give it another name.',
    find: ({ files }) =>
      files.flatMap(({ path, document }) =>
        document.sections.flatMap(({ name, line, properties }) => [
          ...(name === '__proto__' ? [{ message: 'The section is called __proto__.', path, line }] : []),
          ...properties
            .filter(({ key }) => key === '__proto__')
            .map((property) => ({ message: 'The key is called __proto__.', path, line: property.line })),
        ]),
      ),
  },
  {
    id: 'unread-section',
    severity: 'warning',
    finds: 'A section that looks like a profile or session, and is none',
    because:
      'Headers are `[default]`, `[profile NAME]`, `[sso-session NAME]` or `[services NAME]`, in lower case. What differs is ignored by some or all tools.',
    hurts: ['AWS CLI', 'boto3', 'JavaScript', 'Rust', 'Java', 'aws-sso'],
    mend: 'Write the header as it is meant, or make the section a comment.',
    find: headers(({ section: { kind, name, properties } }, inner) => {
      if (kind !== 'other' || otherSections.has(name) || /^[ \t]/.test(inner)) return undefined;
      const nearly = /^(profile|sso-session|services|default)/i.test(inner);
      if (!nearly && !properties.some(({ key }) => awsKeys.test(key))) return undefined;
      const message = `No tool agrees with another about [${name}].`;
      // Go reads a profile of any name, quotes and blanks included, and knows `default` in any case.
      const hurts: readonly Tool[] = /^(profile\s|default$)/i.test(inner) ? [...everyTool, 'aws-sso'] : everyTool;
      return nearly ? { message, hurts } : { message: `No tool reads [${name}] as a profile.` };
    }),
  },
  {
    id: 'credentials-header',
    severity: 'warning',
    finds: 'A header of the config in the credentials file: `[profile NAME]`, `[sso-session NAME]`',
    because:
      'In the credentials file all between the brackets is the name, and sso-sessions are read from the config alone.',
    hurts: [...everyTool, 'aws-sso'],
    mend: 'Write `[NAME]` there, and move sso-sessions to the config.',
    find: ({ credentials }) =>
      headersOf(credentials, ({ section: { kind, name } }, inner) =>
        kind !== 'other' && name !== 'default'
          ? { message: `[${inner}] is a profile of that whole name here.` }
          : undefined,
      ),
  },
  {
    id: 'empty-section',
    severity: 'note',
    finds: 'A profile or session without a single key',
    because: 'To JavaScript it does not exist.',
    hurts: ['JavaScript'],
    mend: 'Give it a key, such as region, or remove it.',
    find: headers((spelled) =>
      isKnown(spelled) && spelled.section.properties.length === 0
        ? { message: `The section of ${spelled.section.name} is empty.` }
        : undefined,
    ),
  },
];
