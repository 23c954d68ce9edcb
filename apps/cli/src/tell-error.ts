import { printableJson, shownDetails } from '@aws-sso/core';
import type { ExplainedError } from './explain-error.js';

/** The version of every `--json` answer's shape. Fields are added without raising it, never removed or changed. */
export const schemaVersion = 1;

/** Tells an error: in words on standard error, or as the one JSON value on standard output. */
export function tellError({ code, message, hint, details }: ExplainedError, asJson: boolean): void {
  if (asJson) writeJson({ schemaVersion, error: { code, message, hint, ...shownDetails(details) } });
  // Who cancels knows why.
  else process.stderr.write(`${code === 'Cancelled' ? '' : 'Error: '}${[message, hint ?? ''].join('\n').trim()}\n`);
}

export const writeJson = (value: unknown): void =>
  void process.stdout.write(`${printableJson(JSON.stringify(value, null, 2))}\n`);
