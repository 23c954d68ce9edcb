import type { Rule } from '../rule.js';

/** The sections that hold for whoever names no profile. */
export const defaultSectionRules: readonly Rule[] = [
  {
    id: 'default-twice',
    severity: 'error',
    finds: 'Two sections for the profile default',
    because:
      'Of `[default]` and `[profile default]` the AWS CLI and boto3 take the later one alone, the others `[profile default]`. Twice the same header they reject.',
    hurts: ['AWS CLI', 'boto3', 'JavaScript', 'Rust', 'Go', 'Java'],
    mend: 'Merge the two into one `[default]`.',
    find: ({ files }) =>
      files.flatMap(({ path, document }) =>
        document.problems
          .filter(({ code, section }) => code === 'duplicate-section' && section?.name === 'default')
          .map(({ line, column }) => ({ message: 'The profile default is there twice.', path, line, column })),
      ),
  },
  {
    id: 'default-in-capitals',
    severity: 'error',
    finds: '`[DEFAULT]`',
    because:
      'To the AWS CLI and boto3 its keys belong to every section of the file. To the SDK for Go it is a profile, to the others nothing.',
    hurts: ['AWS CLI', 'boto3', 'Go'],
    mend: 'Call it `[default]` if it is meant for commands that name no profile; else move its keys to where they belong.',
    find: ({ files }) =>
      files.flatMap(({ path, document }) =>
        document.sections
          .filter(({ kind, name }) => kind === 'other' && name === 'DEFAULT')
          .map(({ line }) => ({ message: 'The keys of [DEFAULT] leak into all sections.', path, line })),
      ),
  },
];
