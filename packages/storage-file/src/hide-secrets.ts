import { hiddenValue, shownValue } from '@aws-sso/core';

/** A line of the config as it may be kept elsewhere. */
export interface HiddenLine {
  /** With its line ending; what may be secret in it replaced. */
  readonly shown: string;
  /** Absent for a line that is shown as it is. */
  readonly secret?: HiddenPart;
}

/** The part of a line that may be a secret: what stands behind `start`. */
export interface HiddenPart {
  /** For people: the key, in lower case, whose value it is or continues, or `a comment`. */
  readonly name: string;
  /** What the part belongs to. A hidden part can only stand in for another one of the same place. */
  readonly place: string;
  readonly start: string;
  readonly text: string;
  /** What the line says without it, with its line ending; absent for a line that says nothing then. */
  readonly rest?: string;
}

interface Cut extends Omit<HiddenPart, 'text'> {
  readonly mask: string;
}

const comment = 'a comment';

/**
 * The lines of a stretch of the config, for the history: names of sections and keys, and the values that `shownValue`
 * lets through. All other text, comments above all, may hold a secret and is hidden. Indentation stays.
 *
 * @param lines byte text with line endings; lines that were hidden already come out as they are
 * @example hideSecrets(['region = r\n', 'token = x\n']).map(({ shown }) => shown) // ['region = r\n', 'token = (hidden)\n']
 */
export function hideSecrets(lines: readonly string[]): readonly HiddenLine[] {
  /** The key whose value is hidden and may go on, and how far it is indented: further in, nothing is a key. */
  let hidden: { readonly name: string; readonly indent: number } | undefined;
  return lines.map((line) => {
    const { content, ending } = withoutEnding(line);
    const [, indent = '', text = ''] = /^(\s*)(.*)$/s.exec(content) ?? [];
    // A value goes on behind blank lines and comments.
    if (text === '') return { shown: line };
    let cut: Cut | undefined;
    if (/^[#;]/.test(text)) cut = commentCut(text);
    else if (text.startsWith('[')) cut = headerCut(text);
    else if (hidden !== undefined && indent.length > hidden.indent)
      cut = { name: hidden.name, place: hidden.name, start: '', mask: hiddenValue };
    else {
      const property = propertyOf(text);
      cut = property.cut;
      const isHidden = cut !== undefined && cut.rest === undefined;
      hidden = isHidden || property.hidesBelow ? { name: property.name, indent: indent.length } : undefined;
    }
    if (cut === undefined) return { shown: line };
    const { mask, start, rest, ...what } = cut;
    return {
      shown: indent + start + mask + ending,
      secret: {
        ...what,
        start: indent + start,
        text: text.slice(start.length),
        ...(rest === undefined ? {} : { rest: indent + rest + ending }),
      },
    };
  });
}

/** Whether the hidden part of a line is not in it any more. */
export const isHidden = ({ secret }: HiddenLine): boolean => secret?.text.trim() === hiddenValue;

export function withoutEnding(line: string): { content: string; ending: string } {
  const ending = /(?:\r\n|\r|\n)$/.exec(line)?.[0] ?? '';
  return { content: line.slice(0, line.length - ending.length), ending };
}

function headerCut(text: string): Cut | undefined {
  const [, start = '', behind = ''] = /^(\[[^\]]*\]\s*)(.*)$/s.exec(text) ?? [];
  if (behind === '') return undefined;
  return { name: comment, place: 'behind a header', start, mask: hiddenValue, rest: start.trimEnd() };
}

/** A property that is commented out stays if it could be shown; other comments are prose, and anything may be in it. */
function commentCut(text: string): Cut | undefined {
  const [, start = '', content = ''] = /^([#;]+\s*)(.*)$/s.exec(text) ?? [];
  const { name, value, cut } = propertyOf(content);
  if (name !== '' && value !== '' && cut === undefined) return undefined;
  return { name: comment, place: comment, start, mask: hiddenValue };
}

/** `hidesBelow` is whether the value, which stands in the lines below, is hidden. A line that is no property is all value. */
function propertyOf(text: string): {
  readonly name: string;
  readonly value: string;
  readonly hidesBelow: boolean;
  readonly cut?: Cut;
} {
  const [, key = '', between = '', value = text.trimEnd()] = /^([^=:]*?)(\s*[=:]\s*)(.*?)\s*$/s.exec(text) ?? [];
  const name = key.toLowerCase();
  const shown = shownValue(key, value);
  const start = key + between;
  const property = { name, value, hidesBelow: value === '' && shown !== value };
  if (value === '' || (shown === value && !value.endsWith(hiddenValue))) return property;
  if (shown === hiddenValue)
    return { ...property, cut: { name: key === '' ? 'a line' : name, place: name, start, mask: hiddenValue } };
  // A comment behind the value.
  const kept = start + shown.slice(0, -hiddenValue.length - 1);
  const rest = kept.slice(0, -1).trimEnd();
  return { ...property, cut: { name: comment, place: `behind ${name}`, start: kept, mask: ` ${hiddenValue}`, rest } };
}
