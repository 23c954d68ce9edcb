import { splitWords } from '../shell-words.js';
import { rejected, strippedOf } from './sdk-reading.js';
import type { SdkReading, SdkValue } from './sdk-reading.js';

const KINDS = ['profile', 'sso-session', 'services'];
const HEADER = /^\[([^\n]+)\]/;
const PROPERTY = /^([^\n]*?)[=:]([^\n]*)$/;
/** What Python strips: unlike JavaScript not the byte order mark, but some control characters. */
const BLANK = /[^\S\ufeff]|[\x1c-\x1f\x85]/;
const LINE_BREAKS = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;

const strip = (text: string) => strippedOf(BLANK, text);

/** As Python's `configparser` and botocore's `configloader.py` (1.43) read a file. */
export function readAsBotocore(bytes: Uint8Array): SdkReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return rejected('it is not valid UTF-8');
  }
  const sections = new Map<string, Map<string, string[]>>();
  const defaults = new Map<string, string[]>();
  let section: Map<string, string[]> | undefined;
  let value: string[] | undefined;
  let indent = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const content = strip(line);
    if (content.startsWith('#') || content.startsWith(';')) continue;
    if (content === '') {
      value?.push('');
      continue;
    }
    const here = line.indexOf(content);
    if (value !== undefined && here > indent) {
      value.push(content);
      continue;
    }
    indent = here;
    const header = HEADER.exec(content)?.[1];
    if (header !== undefined) {
      if (sections.has(header)) return rejected(`the section [${header}] is there twice`);
      section = header === 'DEFAULT' ? defaults : new Map();
      if (section !== defaults) sections.set(header, section);
      value = undefined;
      continue;
    }
    if (section === undefined) return rejected('a line stands before the first section header');
    const [, name = '', rest = ''] = PROPERTY.exec(content) ?? [];
    const key = strip(name).toLowerCase();
    if (key === '') return rejected('a line is no property');
    if (section.has(key)) return rejected(`the key ${key} is there twice`);
    value = [strip(rest)];
    section.set(key, value);
  }
  return profileMap(sections, defaults);
}

function profileMap(parsed: ReadonlyMap<string, Map<string, string[]>>, defaults: Map<string, string[]>): SdkReading {
  const sections = new Map<string, ReadonlyMap<string, SdkValue>>();
  for (const [header, own] of parsed) {
    const values = new Map<string, SdkValue>();
    for (const [key, lines] of new Map([...defaults, ...own])) {
      const value = valueOf(lines);
      if (value === undefined) return rejected(`a line of the nested block ${key} has no =`);
      values.set(key, value);
    }
    const name = nameOf(header);
    if (name !== undefined) sections.set(name, values);
  }
  return { sections };
}

function nameOf(header: string): string | undefined {
  if (header === 'default') return 'profile default';
  const kind = KINDS.find((prefix) => header.startsWith(prefix));
  if (kind === undefined) return `other ${header}`;
  const [, name, ...more] = splitWords(header) ?? [];
  return name === undefined || more.length > 0 ? undefined : `${kind} ${name}`;
}

function valueOf(lines: readonly string[]): SdkValue | undefined {
  const text = lines.slice(0, lines.findLastIndex((line) => line !== '') + 1).join('\n');
  if (!text.startsWith('\n')) return text;
  const children = new Map<string, string>();
  for (const line of text.split(LINE_BREAKS).map(strip)) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    if (equals === -1) return undefined;
    children.set(strip(line.slice(0, equals)), strip(line.slice(equals + 1)));
  }
  return children;
}
