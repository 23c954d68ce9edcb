import type { ConfigProblem, ConfigProblemCode } from '@aws-sso/aws-config-file';
import type { ConfigText } from '../config-text.js';
import type { Found, Rule } from '../rule.js';
import { keyInWords } from './in-words.js';

const malformed: readonly ConfigProblemCode[] = ['property-before-section', 'malformed-header', 'not-a-property'];

/** A problem that the document noted, as a finding. */
function about({ path }: ConfigText, { message, line, column, section, key }: ConfigProblem): Found {
  const subject = key === undefined ? section?.name : keyInWords(key);
  const words =
    subject === undefined ? `${message.charAt(0).toUpperCase()}${message.slice(1)}` : `${subject}: ${message}`;
  return { message: `${words}.`, path, line, column };
}

/** Files that some tools refuse to read at all. */
export const brokenFileRules: readonly Rule[] = [
  {
    id: 'unreadable-file',
    severity: 'error',
    finds: 'A config or credentials file that cannot be read',
    because: 'The JavaScript SDK goes on as if the file were empty; the others fail.',
    hurts: ['AWS CLI', 'boto3', 'JavaScript', 'Rust', 'Go', 'Java', 'aws-sso'],
    mend: 'Check what stands at this path and whether you may read it.',
    find: ({ facts }) =>
      [facts.config, facts.credentials].flatMap((file) =>
        file.state === 'unreadable' ? [{ message: `The file cannot be read: ${file.reason}.`, path: file.path }] : [],
      ),
  },
  {
    id: 'malformed-line',
    severity: 'error',
    finds: 'A line that is no header, no property and no comment, or stands before the first header',
    because:
      'The AWS CLI, boto3 and the SDKs for Rust and Java reject the whole file, and aws-sso does not edit it. The others skip the line.',
    hurts: ['AWS CLI', 'boto3', 'Rust', 'Java', 'aws-sso'],
    mend: 'Write it as `key = value` below its header, or begin it with # to make it a comment.',
    find: ({ files }) =>
      files.flatMap((file) =>
        file.document.problems.filter(({ code }) => malformed.includes(code)).map((problem) => about(file, problem)),
      ),
  },
  {
    id: 'byte-order-mark',
    severity: 'error',
    finds: 'A byte order mark at the start of the file',
    because: 'The AWS CLI, boto3 and the SDK for Rust reject the file; the SDK for Go does not see its first section.',
    hurts: ['AWS CLI', 'boto3', 'Rust', 'Go'],
    mend: 'Save the file as UTF-8 without BOM.',
    fix: 'takes the mark away',
    find: ({ files }) =>
      files.flatMap((file) =>
        file.document.problems
          .filter(({ code }) => code === 'byte-order-mark')
          .map((problem) => ({
            ...about(file, problem),
            repair: { kind: 'lines', repairs: [{ what: 'byte-order-mark' }] },
          })),
      ),
  },
  {
    id: 'not-utf8',
    severity: 'error',
    finds: 'Text that is not UTF-8',
    because: 'The AWS CLI, boto3 and the SDK for Rust reject the file; the others see odd characters.',
    hurts: ['AWS CLI', 'boto3', 'JavaScript', 'Rust', 'Go'],
    mend: 'Save the file as UTF-8.',
    find: ({ files }) =>
      files.flatMap((file) =>
        file.document.problems.filter(({ code }) => code === 'invalid-utf8').map((problem) => about(file, problem)),
      ),
  },
  {
    id: 'carriage-return',
    severity: 'error',
    finds: 'Lines that end in a carriage return alone',
    because: 'To the SDKs for JavaScript, Rust and Go the file is one single line.',
    hurts: ['JavaScript', 'Rust', 'Go'],
    mend: 'Save the file with Unix or Windows line ends.',
    find: ({ files, facts }) =>
      files.flatMap((file) => {
        const fact = file.path === facts.config.path ? facts.config : facts.credentials;
        const line = fact.state === 'read' ? loneReturn(fact.bytes) : undefined;
        return line === undefined
          ? []
          : [{ message: 'The line ends in a carriage return alone.', path: file.path, line }];
      }),
  },
  {
    id: 'duplicate-section',
    severity: 'error',
    finds: 'A section that is there twice',
    because:
      'The AWS CLI and boto3 reject the whole file, or let the later section replace the earlier one if one of them is quoted. The others merge them.',
    hurts: ['AWS CLI', 'boto3', 'Rust', 'Go'],
    mend: 'Merge the two by hand; only you know which values count.',
    find: ({ files }) =>
      files.flatMap((file) =>
        file.document.problems
          .filter(({ code, section }) => code === 'duplicate-section' && section?.name !== 'default')
          .map((problem) => about(file, problem)),
      ),
  },
  {
    id: 'duplicate-key',
    severity: 'error',
    finds: 'A key that is set twice in its section, letter case aside',
    because:
      'The AWS CLI and boto3 reject the whole file. The others take the last value, but JavaScript knows `Region` and `region` as two.',
    hurts: ['AWS CLI', 'boto3', 'JavaScript'],
    mend: 'Remove one of the two; only you know which.',
    find: ({ files }) =>
      files.flatMap((file) =>
        file.document.problems.filter(({ code }) => code === 'duplicate-key').map((problem) => about(file, problem)),
      ),
  },
];

/** The first line that ends so; 1-based. */
function loneReturn(bytes: Uint8Array): number | undefined {
  let at = bytes.indexOf(13);
  while (at !== -1 && bytes[at + 1] === 10) at = bytes.indexOf(13, at + 1);
  if (at === -1) return undefined;
  return bytes.subarray(0, at).reduce((line, byte) => (byte === 10 ? line + 1 : line), 1);
}
