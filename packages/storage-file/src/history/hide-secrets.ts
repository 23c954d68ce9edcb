import { hasUserInfo, hiddenValue, mayBeSecret, textMayBeSecret } from '@aws-sso/core';

/** A line of the config as it may be kept elsewhere. */
export interface HiddenLine {
  /** With its line ending; what may be secret in it replaced. */
  readonly shown: string;
  /** Absent for a line that is shown as it is. */
  readonly secret?: HiddenPart;
}

/** The part of a line that may be a secret: what stands behind `start`. */
export interface HiddenPart {
  /** For people: the key whose value it is or continues, in lower case, or `a comment`, or `a line`. */
  readonly name: string;
  /** Whether it is the value of that key. */
  readonly isValue: boolean;
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
 * The lines of a stretch of the config, for the history: all but the values and comments that may hold a secret. Section
 * names, keys and indentation stay.
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
      cut = { name: hidden.name, isValue: true, start: '', mask: hiddenValue };
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
  if (!remarkMayBeSecret(behind)) return undefined;
  return { name: comment, isValue: false, start, mask: hiddenValue, rest: start.trimEnd() };
}

function commentCut(text: string): Cut | undefined {
  if (!remarkMayBeSecret(text)) return undefined;
  const start = /^[#;]+\s*/.exec(text)?.[0] ?? '';
  return { name: comment, isValue: false, start, mask: hiddenValue };
}

/** Comments, with their signs. Each may be a property that is commented out, or prose. */
const remarkMayBeSecret = (text: string): boolean =>
  hasUserInfo(text) ||
  text.split(/(?:^|[\t ])[#;]+/).some((remark) => {
    const { key, value } = partsOf(remark.trim());
    return mayBeSecret(key, value) || textMayBeSecret(key);
  });

/** `hidesBelow` is whether the value, which stands in the lines below, is hidden. A line that is no property is all value. */
function propertyOf(text: string): { readonly name: string; readonly hidesBelow: boolean; readonly cut?: Cut } {
  const { key, between, value, remark } = partsOf(text);
  const name = key.toLowerCase();
  const property = { name, hidesBelow: value === '' && mayBeSecret(key, '') };
  if (value !== '' && mayBeSecret(key, value))
    return {
      ...property,
      cut: { name: key === '' ? 'a line' : name, isValue: key !== '', start: key + between, mask: hiddenValue },
    };
  if (remarkMayBeSecret(remark)) {
    const rest = key + between + value;
    const start = rest + (/^\s+[#;]+\s*/.exec(remark)?.[0] ?? '');
    return { ...property, cut: { name: comment, isValue: false, start, mask: hiddenValue, rest } };
  }
  // To us its key is `https`; it goes on a value above.
  if (hasUserInfo(text)) return { ...property, cut: { name: 'a line', isValue: false, start: '', mask: hiddenValue } };
  return property;
}

/**
 * Together they are the text but for blanks at its end. A remark is a comment behind a value, with the blank before it. Without
 * patterns that walk over the same blanks again and again: a line may be as long as a file.
 */
function partsOf(text: string): Record<'key' | 'between' | 'value' | 'remark', string> {
  const sign = text.search(/[=:]/);
  const key = text.slice(0, Math.max(sign, 0)).trimEnd();
  const behind = text.slice(sign + 1);
  const whole = behind.trim();
  const between = text.slice(key.length, text.length - behind.trimStart().length);
  const remarkAt = whole.search(/[\t ][#;]/);
  const value = remarkAt === -1 ? whole : withoutBlanks(whole.slice(0, remarkAt));
  return { key, between: sign === -1 ? '' : between, value, remark: whole.slice(value.length) };
}

/** Not `trimEnd`: in byte text, the last byte of `à` is a no-break space. */
function withoutBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
