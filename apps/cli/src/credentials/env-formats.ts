import { invalidInput, isPrintable, shellWord } from '@aws-sso/core';

/** Variables that the credentials are, and those that would make AWS tools somebody else. */
export interface EnvironmentChange {
  readonly set: Readonly<Record<string, string>>;
  readonly unset: readonly string[];
}

/** The formats of `aws configure export-credentials` that consist of variables, and `dotenv`. */
export const variableFormats = ['env', 'env-no-export', 'powershell', 'windows-cmd', 'fish', 'dotenv'] as const;
export type VariableFormat = (typeof variableFormats)[number];

interface Writer {
  readonly set: (name: string, value: string) => string;
  /** Absent where a file of values is written and not a script. */
  readonly unset?: (names: readonly string[]) => string[];
}

const assigned = (name: string, value: string): string => `${name}=${shellWord(value)}`;

const writers: Readonly<Record<VariableFormat, Writer>> = {
  env: { set: (name, value) => `export ${assigned(name, value)}`, unset: (names) => [`unset ${names.join(' ')}`] },
  'env-no-export': { set: assigned },
  powershell: {
    set: (name, value) => `$Env:${name}=${powershellText(value)}`,
    unset: (names) => names.map((name) => `Remove-Item Env:${name} -ErrorAction Ignore`),
  },
  'windows-cmd': {
    set: (name, value) => `set ${cmdAssignment(name, value)}`,
    unset: (names) => names.map((name) => `set ${name}=`),
  },
  // Global alone: a universal variable would be gone from all shells to come.
  fish: {
    set: (name, value) => `set -gx ${name} ${fishText(value)}`,
    unset: (names) => [`set -eg ${names.join(' ')}`],
  },
  dotenv: { set: (name, value) => `${name}=${dotenvText(value)}` },
};

/**
 * Lines which, run by the shell that they are for, change its environment: first what goes, because some tools would rather
 * be the profile that is named there than who the keys are.
 *
 * @throws AwsSsoError InvalidInput for a value that the format cannot hold; no value that AWS hands out is one
 */
export function environmentLines({ set, unset }: EnvironmentChange, format: VariableFormat): string[] {
  const writer = writers[format];
  const assignments = Object.entries(set).map(([name, value]) => {
    if (!isPrintable(value)) throw unsuitable(format);
    return writer.set(name, value);
  });
  return [...(unset.length > 0 ? (writer.unset?.(unset) ?? []) : []), ...assignments];
}

/** PowerShell takes typographic quotes for quotes. */
const powershellText = (value: string): string => `"${value.replace(/[`$"\u201c-\u201e]/g, '`$&')}"`;

const fishText = (value: string): string => `"${value.replace(/[\\$"]/g, '\\$&')}"`;

/** cmd.exe has no way to write a percent sign or a quote that is the same on a command line and in a batch file. */
function cmdAssignment(name: string, value: string): string {
  if (/["%!]/.test(value)) throw unsuitable('windows-cmd');
  return /^[\w+=,./:@-]*$/.test(value) ? `${name}=${value}` : `"${name}=${value}"`;
}

/** Bare where possible, because Docker takes quotes for part of the value. Readers disagree about every escape. */
function dotenvText(value: string): string {
  if (/^[\w+=,./:@-]*$/.test(value)) return value;
  if (/['\\]/.test(value)) throw unsuitable('dotenv');
  return `'${value}'`;
}

const unsuitable = (format: VariableFormat) =>
  invalidInput('format', `The credentials have characters in them that the format ${format} cannot hold.`);
