import { type CollisionPolicy, invalidInput, type NamingOptions, parseCollisionPolicy } from '@aws-sso/core';
import type { Inputs } from './inputs.js';
import { malformed } from './input-section.js';

/** How the account roles of a job get their names. */
export interface NamingChoice {
  /** Absent: the one that the product takes when nothing is said. */
  readonly strategy: string | undefined;
  readonly options: NamingOptions;
  readonly collisions: CollisionPolicy;
}

/**
 * What a workflow says about names.
 *
 * @throws AwsSsoError InvalidInput, with line and column for an option
 */
export function readNamingChoice(
  inputs: Pick<Inputs, 'accountRoles' | 'naming' | 'namingOptions' | 'collisions'>,
): NamingChoice {
  const { accountRoles, naming, namingOptions, collisions } = inputs;
  const options = readNamingOptions(namingOptions);
  const policy = collisions === undefined ? 'error' : parseCollisionPolicy(collisions);
  if (accountRoles.trim() === '' && (naming ?? collisions ?? Object.keys(options)[0]) !== undefined)
    throw invalidInput(
      'naming',
      'There is nothing to name: naming, naming-options and collisions are about account-roles.',
      'The names in profiles stay as they are.',
    );
  return { strategy: naming, options, collisions: policy };
}

/** Lines `KEY=VALUE`, as the CLI's `--naming-option` has them. */
function readNamingOptions(text: string): NamingOptions {
  const options = new Map<string, string>();
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const place = { input: 'naming-options', line: at + 1, column: 1 } as const;
    const equals = line.indexOf('=');
    const key = line.slice(0, Math.max(equals, 0)).trim();
    if (key === '') throw malformed(place, 'This is not of the form KEY=VALUE.', 'For example: prefix=work');
    if (options.has(key)) throw malformed(place, 'This option is already set.');
    options.set(key, unquoted(line.slice(equals + 1).trim()));
  }
  return Object.fromEntries(options);
}

/** Quotes around the whole of a value keep its blanks. Those inside it stay, so that nothing has to be escaped. */
const unquoted = (value: string): string => /^(["'])(.*)\1$/su.exec(value)?.[2] ?? value;
