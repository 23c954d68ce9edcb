import type { SectionId } from './section-id.js';

/** A header whose name stands in it as it is. */
const PLAIN_HEADER = /^\[(?:profile |sso-session |services )?[\w.@+%:/-]+\]\r?$/;
/** A line of a section that nobody can misunderstand: empty, a comment, or a key with a value. */
const PLAIN_LINE = /^(?:[#;][^\r]*|([a-z][a-z0-9_]*) ?= ?([\w.@+%:/-](?: [\w.@+%:/-]|[\w.@+%:/,#=?&~-])*))?\r?$/;
const LONE_CARRIAGE_RETURN = /\r(?!\n)/;

/**
 * What a section says if it is plain: `findSection` without any part of the parser, for a process that lives for
 * milliseconds and would take longer to load that than to use it.
 *
 * @returns top-level values by key; undefined when there is no such section; `unsure` where it takes the parser to tell
 * @example peekSection('[profile home]\nregion = eu-west-1\n', { kind: 'profile', name: 'home' }) // Map { 'region' => 'eu-west-1' }
 */
export function peekSection(
  text: string,
  { kind, name }: SectionId,
): ReadonlyMap<string, string> | undefined | 'unsure' {
  const header = `[${kind} ${name}]`;
  // `default` is the only name with two kinds of headers.
  if (kind === 'other' || name === 'default' || !PLAIN_HEADER.test(header) || isOddText(text)) return 'unsure';
  // There are few sessions, and the name of one is often a part of all profiles' names.
  const trace = kind === 'profile' ? name : `[${kind}`;
  let body: number | undefined;
  for (let at = text.indexOf(trace); at !== -1; at = text.indexOf(trace, at + trace.length)) {
    const start = startOfLine(text, at);
    if (mayBeIndentedHeader(text, start)) return 'unsure';
    if (text[start] !== '[') continue;
    const line = text.slice(start, endOfLine(text, start));
    if (line === header || line === `${header}\r`) {
      // Twice: the parser knows which one counts.
      if (body !== undefined) return 'unsure';
      body = start + line.length + 1;
    } else if (!PLAIN_HEADER.test(line)) return 'unsure';
  }
  return body === undefined ? undefined : plainBody(text, body);
}

function plainBody(text: string, body: number): ReadonlyMap<string, string> | 'unsure' {
  const values = new Map<string, string>();
  for (let start = body; start < text.length && text[start] !== '[';) {
    const end = endOfLine(text, start);
    const [line, key, value] = PLAIN_LINE.exec(text.slice(start, end)) ?? [];
    if (line === undefined || (key !== undefined && values.has(key))) return 'unsure';
    if (key !== undefined && value !== undefined) values.set(key, value);
    start = end + 1;
  }
  return values;
}

/** Lines that end in other ways, and headers that spell their name in another way than letter by letter. */
const isOddText = (text: string): boolean =>
  (text.includes('\r') && LONE_CARRIAGE_RETURN.test(text)) ||
  (text.includes("'") && isInHeader(text, "'")) ||
  (text.includes('"') && isInHeader(text, '"')) ||
  (text.includes('\\') && isInHeader(text, '\\'));

function isInHeader(text: string, quote: string): boolean {
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, endOfLine(text, at))) {
    const start = startOfLine(text, at);
    if (text[start] === '[' || mayBeIndentedHeader(text, start)) return true;
  }
  return false;
}

/** Indented, a line in brackets may be a header or part of a value; the first line may begin with a byte order mark. */
function mayBeIndentedHeader(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return (first <= 0x20 || first >= 0x7f) && text.slice(start, endOfLine(text, start)).includes('[');
}

const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
