import { isAwsSsoError, printable } from '@aws-sso/core';

/**
 * Text as one line that the runner takes for nothing but text, wherever it stands in the log: `::add-mask::x` and
 * `##[group]` are commands to it.
 */
export const harmless = (text: string): string => printable(text).replaceAll('::', ': :').replaceAll('##[', '## [');

/** What a failure means, in words for the log: what happened, and on a second line what to do about it. */
export function explainError(error: unknown): string {
  if (isAwsSsoError(error))
    return [error.message, error.hint]
      .flatMap((text) => (text === undefined || text === '' ? [] : harmless(text)))
      .join('\n');
  return harmless(error instanceof Error ? error.message : String(error));
}
