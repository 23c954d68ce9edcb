import type { Found, Repair, Rule, Tool } from '../rule.js';
import type { Setup } from '../setup.js';
import type { SpelledProperty } from '../spelled-section.js';
import { keyInWords } from './in-words.js';

/** Keys of AWS tools; others may mean something else in capitals to whoever reads them. */
const awsKey =
  /^(region|output|services|role_arn|role_session_name|source_profile|external_id|mfa_serial|duration_seconds|web_identity_token_file|credential_process|credential_source|ca_bundle|endpoint_url|retry_mode|max_attempts|defaults_mode|use_fips_endpoint|use_dualstack_endpoint|login_session|(sso|aws|cli|s3|sts)_\w+)$/;

/** @param known whether it is in a section that is known to AWS tools */
type Look = (spelled: SpelledProperty, known: boolean) => Pick<Found, 'message' | 'hurts' | 'repair'> | undefined;

/** A rule's look at every property of both files. */
const properties =
  (look: Look) =>
  ({ files, config }: Setup): readonly Found[] =>
    files.flatMap((file) => {
      const found: Found[] = [];
      for (const section of file.sections) {
        const known = file !== config || section.section.kind !== 'other';
        for (const spelled of section.properties) {
          const said = look(spelled, known);
          if (said === undefined) continue;
          const { line, column } = spelled.property;
          found.push({ path: file.path, line, column, ...said });
        }
      }
      return found;
    });

/** The spelling of the key, and what is between it and the value. */
function spelling({ first: { text } }: SpelledProperty): { key: string; delimiter: string; rest: string } {
  const at = text.search(/[=:]/);
  return { key: text.slice(0, at).trim(), delimiter: text.charAt(at), rest: text.slice(at + 1) };
}

const line = (what: 'key' | 'inline-comment', { property }: SpelledProperty): { repair: Repair } => ({
  repair: { kind: 'lines', repairs: [{ what, line: property.line }] },
});

/** One `key = value` each. */
export const propertyRules: readonly Rule[] = [
  {
    id: 'key-case',
    severity: 'warning',
    finds: 'A key of AWS in capitals: `Region`',
    because: 'JavaScript and Java read keys as they are written and do not see it.',
    hurts: ['JavaScript', 'Java'],
    mend: 'Write it in lower case.',
    fix: 'does that, if the section has no such key beside it',
    find: properties((spelled, known) => {
      const { key } = spelling(spelled);
      if (key === spelled.property.key || !known || !awsKey.test(spelled.property.key)) return undefined;
      return { message: `The key ${key} is not in lower case.`, ...(spelled.alone ? line('key', spelled) : {}) };
    }),
  },
  {
    id: 'key-colon',
    severity: 'error',
    finds: 'A colon instead of the equals sign',
    because:
      'JavaScript does not see the key, Rust and Java reject the whole file. With both signs in a line, tools disagree which of them ends the key.',
    hurts: ['JavaScript', 'Rust', 'Java'],
    mend: 'Write `key = value`.',
    fix: 'does that, if there is no equals sign in the line',
    find: properties((spelled, known) => {
      const { delimiter, rest } = spelling(spelled);
      if (delimiter !== ':') return undefined;
      const certain = spelled.alone && known && !rest.includes('=');
      return {
        message: `A colon follows ${keyInWords(spelled.property.key)}.`,
        ...(certain ? line('key', spelled) : {}),
      };
    }),
  },
  {
    id: 'inline-comment',
    severity: 'error',
    finds: 'A comment behind a value',
    because:
      'The AWS CLI and boto3 take it for a part of the value: `region = us-east-1 # home` is no region. To the others a value that begins with # or ; is empty.',
    hurts: ['AWS CLI', 'boto3'],
    mend: 'Put it on a line of its own above.',
    fix: 'does that, unless the value has quotes or is a command: there the # may be meant',
    find: properties((spelled) => {
      const { value, rawValue, nested, rest } = spelled;
      const { key } = spelled.property;
      if (nested || value === rawValue) return undefined;
      if (value === '') {
        const hurts: readonly Tool[] = ['AWS CLI', 'boto3', 'JavaScript'];
        return { message: `${keyInWords(key)} has a comment for its value, or no value.`, hurts };
      }
      const certain =
        rest.every(({ text }) => /^\S|^$/.test(text)) &&
        !/['"]/.test(rawValue) &&
        !/^(aws_|credential_process$)/.test(key);
      return {
        message: `A comment follows the value of ${keyInWords(key)}.`,
        ...(certain ? line('inline-comment', spelled) : {}),
      };
    }),
  },
  {
    id: 'nested-inline-comment',
    severity: 'error',
    finds: 'A comment behind a value of a nested block',
    because: 'To all but JavaScript it is a part of the value.',
    hurts: ['AWS CLI', 'boto3', 'Rust', 'Go', 'Java'],
    mend: 'Put it on a line of its own, above the block and not indented.',
    find: ({ files }) =>
      files.flatMap(({ path, document }) =>
        document.sections.flatMap(({ properties: all }) =>
          all.flatMap(({ children = [] }) =>
            children
              .filter(({ value, rawValue }) => value !== rawValue)
              .map(({ key, ...at }) => ({
                ...{ message: `A comment follows the value of ${keyInWords(key)}.`, path },
                ...{ line: at.line, column: at.column },
              })),
          ),
        ),
      ),
  },
  {
    id: 'quoted-value',
    severity: 'warning',
    finds: 'A value in quotes',
    because: 'Go takes the quotes away, to all others they belong to the value.',
    hurts: ['AWS CLI', 'boto3', 'JavaScript', 'Rust', 'Java'],
    mend: 'Write the value without quotes, unless they are meant.',
    find: properties(({ property: { key }, value }) =>
      /^(["']).*\1$/s.test(value) && value.length > 1 && key !== 'credential_process'
        ? { message: `The value of ${keyInWords(key)} is in quotes.` }
        : undefined,
    ),
  },
  {
    id: 'odd-blank',
    severity: 'warning',
    finds: 'A value with an invisible blank at its end, such as the no-break space of web pages',
    because: 'Rust keeps it as a part of the value, the others take it away.',
    hurts: ['Rust', 'aws-sso'],
    mend: 'Type the value anew.',
    find: properties(({ property: { key }, value }) =>
      value.trim() !== value
        ? { message: `The value of ${keyInWords(key)} has an invisible blank at its end.` }
        : undefined,
    ),
  },
  {
    id: 'empty-value',
    severity: 'note',
    finds: 'A key without a value',
    because: 'To JavaScript it is not there, to the others it is empty.',
    hurts: ['JavaScript'],
    mend: 'Give it a value, or remove it.',
    find: properties(({ property: { key }, rawValue, nested }) =>
      !nested && rawValue === '' ? { message: `${keyInWords(key)} has no value.` } : undefined,
    ),
  },
];
