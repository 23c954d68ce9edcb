import { decode, encode } from './byte-text.js';
import { contentOf, indentOf } from './line.js';
import type { SectionId, SectionKind } from './section-id.js';
import { quoteWord, splitWords } from './shell-words.js';

const PREFIXES: readonly SectionKind[] = ['profile', 'sso-session', 'services'];

/** A header line taken apart; `indent`, `[`, the name, `]` and `rest` are the line again. */
export interface Header {
  readonly indent: string;
  readonly id: SectionId;
  /** What follows the closing bracket, terminator included: usually nothing, sometimes a comment. */
  readonly rest: string;
  /** Whether `rest` is anything else than blanks or a comment. */
  readonly junk: boolean;
}

/** @returns nothing if the line is no closed header. */
export function readHeader(line: string): Header | undefined {
  const content = contentOf(line);
  const open = indentOf(content);
  if (content[open] !== '[') return undefined;
  const close = closingBracket(content);
  if (close <= open + 1) return undefined;
  return {
    indent: line.slice(0, open),
    id: readName(decode(content.slice(open + 1, close))),
    rest: line.slice(close + 1),
    junk: !endsHeader(content, close + 1),
  };
}

/** `[profile NAME]` as byte text. The only profile without the word is `default`. */
export function writeHeader({ kind, name }: SectionId): string {
  if (kind === 'other') return encode(`[${name}]`);
  if (kind === 'profile' && name === 'default') return '[default]';
  return encode(`[${kind} ${quoteWord(name)}]`);
}

/** The first bracket that ends the header cleanly, as in `[a] # see [b]`; else the last one, as botocore takes it. */
function closingBracket(content: string): number {
  for (let at = content.indexOf(']'); at !== -1; at = content.indexOf(']', at + 1)) {
    if (endsHeader(content, at + 1)) return at;
  }
  return content.lastIndexOf(']');
}

/** Whether nothing but blanks or a comment follows. */
function endsHeader(content: string, from: number): boolean {
  let at = from;
  while (content[at] === ' ' || content[at] === '\t') at++;
  return at >= content.length || content[at] === '#' || content[at] === ';';
}

function readName(inner: string): SectionId {
  if (inner === 'default') return { kind: 'profile', name: 'default' };
  const kind = PREFIXES.find((prefix) => inner.startsWith(prefix));
  if (kind !== undefined) {
    const [word, name, ...more] = splitWords(inner) ?? [];
    if (word === kind && name !== undefined && name !== '' && more.length === 0) return { kind, name };
  }
  return { kind: 'other', name: inner };
}
