import { AwsSsoError, printable } from '@aws-sso/core';

/** Enough of somebody else's message to understand it, on one line. */
const longest = 300;

/** What something that was thrown says for itself. */
export function wordsOf(error: unknown): string {
  const isError = typeof error === 'object' && error !== null && 'message' in error;
  const said = isError ? error.message : error;
  const text = typeof said === 'string' ? said : 'it threw no error';
  const [line = ''] = text.trim().split('\n');
  return printable(line.length > longest ? `${line.slice(0, longest)}…` : line).replace(/\.$/, '');
}

/** What to do about a broken plugin; each front end has its own way of getting rid of one. */
export type Remedy = (packageName: string) => string;

/** Blames a package. `reason` follows "cannot be used:". */
export const pluginFailed = (packageName: string, reason: string, remedy: Remedy, cause?: unknown): AwsSsoError =>
  new AwsSsoError('PluginRejected', `The plugin ${printable(packageName)} cannot be used: ${reason}.`, {
    hint: remedy(packageName),
    details: { package: packageName, reason },
    cause,
  });

/** An error for a process that can do no more than print. */
export const lastWords = ({ message, hint = '' }: AwsSsoError): string =>
  `Error: ${[message, hint].join('\n').trim()}\n`;

/** Blames the package that something belongs to. */
export type Blame = (reason: string, cause?: unknown) => AwsSsoError;
