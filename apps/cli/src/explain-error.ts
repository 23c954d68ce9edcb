import { type ErrorCode, type ErrorDetails, isAwsSsoError, printable, printableLines } from '@aws-sso/core';
import { exitCodeFor } from './exit-codes.js';

/** An error as this program shows it: whitelisted fields, safe to print and to put into JSON. */
export interface ExplainedError {
  readonly code: ErrorCode | 'Unexpected';
  readonly message: string;
  readonly hint?: string;
  readonly details: ErrorDetails;
  readonly exitCode: number;
}

/** Turns whatever was thrown into words and an exit code: the only place that does. */
export function explainError(error: unknown): ExplainedError {
  if (isAwsSsoError(error))
    return {
      code: error.code,
      message: printable(error.message),
      ...(error.hint === undefined ? {} : { hint: printableLines(error.hint) }),
      details: error.details,
      exitCode: exitCodeFor(error.code),
    };
  if (isPromptClosed(error)) return explained('Cancelled', 'Cancelled.');
  if (isUsageError(error)) return explained('InvalidInput', usageMessage(error), 'See the command with --help.');
  if (isWriteError(error)) return explained('Unexpected', `The output could not be written (${error.code}).`);
  return explained(
    'Unexpected',
    `Something went wrong that should not: ${printable(error instanceof Error ? error.message : String(error))}`,
    'Please report it, with the output of the same command under AWSO_DEBUG=1.',
  );
}

const explained = (code: ErrorCode | 'Unexpected', message: string, hint?: string): ExplainedError => ({
  code,
  message,
  ...(hint === undefined ? {} : { hint }),
  details: {},
  exitCode: exitCodeFor(code),
});

/** Ctrl-C or end of input in a prompt. */
const isPromptClosed = (error: unknown): boolean =>
  error instanceof Error && ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(error.name);

/** What oclif throws for wrong flags and arguments. It carries the whole command: nothing of it but the text is shown. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof Error &&
  'oclif' in error &&
  typeof error.oclif === 'object' &&
  error.oclif !== null &&
  'exit' in error.oclif &&
  error.oclif.exit === 2;

/** A full disk or a broken device behind standard output. */
const isWriteError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error &&
  'syscall' in error &&
  error.syscall === 'write' &&
  'code' in error &&
  typeof error.code === 'string';

const usageMessage = (error: Error): string =>
  error.message
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('See more help'))
    .map(printable)
    .join('\n');
