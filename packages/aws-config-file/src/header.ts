import { decode, encode } from './byte-text.js';
import { contentOf, indentOf, trimBlanks } from './line.js';
import type { SectionId, SectionKind } from './section-id.js';
import { quoteWord, splitWords } from './shell-words.js';

/** A name without blanks and quotes, as nearly all are: nothing else would come out of taking it apart in full. */
const PLAIN_NAME = /^(profile|sso-session|services)[ \t]+([^\s'"\\]+)$/;
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

/** Whether the line is a header however far it is indented; of others that are, it depends on the lines above. */
export function isHeaderAnywhere(line: string): boolean {
  const header = readHeader(line);
  return header !== undefined && !header.junk && header.id.kind !== 'other';
}

/** What a line is about that starts as a header and is none: neither closed nor empty headers name anything known. */
export function readUnreadable(line: string): SectionId {
  return { kind: 'other', name: decode(trimBlanks(trimBlanks(contentOf(line)).slice(1))) };
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
  if (at === content.length) return true;
  while (content[at] === ' ' || content[at] === '\t') at++;
  return at >= content.length || content[at] === '#' || content[at] === ';';
}

function readName(inner: string): SectionId {
  const [, prefix, plain] = PLAIN_NAME.exec(inner) ?? [];
  if (plain !== undefined) return { kind: prefix as SectionKind, name: plain };
  if (inner === 'default') return { kind: 'profile', name: 'default' };
  const kind = PREFIXES.find((prefix) => inner.startsWith(prefix));
  if (kind !== undefined) {
    const [word, name, ...more] = splitWords(inner) ?? [];
    if (word === kind && name !== undefined && name !== '' && more.length === 0) return { kind, name };
  }
  return { kind: 'other', name: inner };
}
