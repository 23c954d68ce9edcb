import { hiddenValue, isSecretKey } from '@aws-sso/core';

/** A line of the config as it may be kept elsewhere. */
export interface HiddenLine {
  /** With its line ending; what is secret in it replaced. */
  readonly shown: string;
  /** The key, in lower case, whose secret value the line holds or continues; absent for a line without secrets. */
  readonly secret?: string;
}

const knownHeader = /^\s*\[\s*(?:default\s*\]|profile\s|sso-session\s|services\s)/;

/**
 * Hides the values of secret keys, also in comments and on the lines that continue a value.
 *
 * @param lines byte text with line endings
 */
export function hideSecrets(lines: readonly string[]): readonly HiddenLine[] {
  let hiding: string | undefined;
  return lines.map((line) => {
    const { content, ending } = withoutEnding(line);
    // A value goes on behind a blank line.
    if (content.trim() === '') return { shown: line };
    const continued = /^\s/.test(content) && !knownHeader.test(content);
    if (hiding !== undefined && continued)
      return { shown: `${indentOf(content)}${hiddenValue}${ending}`, secret: hiding };
    hiding = undefined;
    const delimiter = /^\s*\[/.test(content) ? -1 : content.search(/[=:]/);
    const key = content.slice(0, Math.max(delimiter, 0));
    if (!isSecretKey(key)) return { shown: line };
    hiding = key.replace(/[#;\s]/g, '').toLowerCase();
    const value = content.slice(delimiter + 1);
    if (value.trim() === '') return { shown: line };
    return { shown: `${key}${content[delimiter] ?? ''}${indentOf(value)}${hiddenValue}${ending}`, secret: hiding };
  });
}

/** Whether the secret of a line is not in it any more. */
export const isHidden = ({ shown, secret }: HiddenLine): boolean =>
  secret !== undefined && withoutEnding(shown).content.endsWith(hiddenValue);

export function withoutEnding(line: string): { content: string; ending: string } {
  const ending = /(?:\r\n|\r|\n)$/.exec(line)?.[0] ?? '';
  return { content: line.slice(0, line.length - ending.length), ending };
}

const indentOf = (text: string): string => /^\s*/.exec(text)?.[0] ?? '';
