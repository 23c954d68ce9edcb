import { indentOf } from '../config-text.js';
import type { SpelledSection } from '../config-text.js';

/** A header as it is spelled: `indent`, `[`, `inner`, `]`, `rest`. */
export interface HeaderParts {
  readonly indent: string;
  readonly inner: string;
  readonly rest: string;
}

/** The names that every SDK reads alike without quotes. */
export const portableName = /^[A-Za-z0-9_.@+%:/-]+$/;

/** Ends at the first bracket that nothing but blanks or a comment follows, else at the last one, as the document has it. */
export function headerParts({ header: { text } }: SpelledSection): HeaderParts {
  const indent = text.slice(0, indentOf(text));
  const brackets = [...text.matchAll(/\]/g)].map(({ index }) => index);
  const close = brackets.find((at) => /^[ \t]*([#;]|$)/.test(text.slice(at + 1))) ?? brackets.at(-1) ?? text.length;
  return { indent, inner: text.slice(indent.length + 1, close), rest: text.slice(close + 1) };
}

/** Whether the document takes it for a profile, an sso-session or services. */
export const isKnown = ({ section }: SpelledSection): boolean => section.kind !== 'other';

/** What can be written plainly without anybody reading another name. */
export const canBePlain = (spelled: SpelledSection): boolean =>
  isKnown(spelled) && portableName.test(spelled.section.name) && /^[ \t]*([#;]|$)/.test(headerParts(spelled).rest);
