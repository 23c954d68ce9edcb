import { named, strippedOf } from './sdk-reading.js';
import type { RawSections, SdkReading, SdkValue } from './sdk-reading.js';
import type { SectionId, SectionKind } from '../section-id.js';

const KINDS = ['profile', 'sso-session', 'services'];
const COMMENT = /[ \t][#;].*$/s;
const BLANK = /[^\S\ufeff]|\x85/;

const trim = (text: string) => strippedOf(BLANK, text);

/**
 * As `internal/ini` (2024 and later) reads a file, and so the AWS SDK for Go v2. It rejects nothing. Of a nested block it
 * keeps the first line: that was observed, and is not certain for current releases.
 */
export function readAsGo(bytes: Uint8Array): SdkReading {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const raw: RawSections = new Map();
  let section: Map<string, SdkValue> | undefined;
  let key: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (trim(line) === '' || /^[ \t]*[#;]/.test(line)) continue;
    const header = headerIn(line);
    if (header !== undefined) {
      section = raw.get(header) ?? new Map<string, SdkValue>();
      raw.set(header, section);
      key = undefined;
      continue;
    }
    if (section === undefined) continue;
    const indented = /^[ \t]/.test(line);
    const property = propertyIn(indented ? line : line.replace(COMMENT, ''));
    if (!indented) {
      if (property === undefined) continue;
      key = property[0];
      section.set(...property);
    } else if (key !== undefined) {
      const value = section.get(key);
      if (property !== undefined && value === '') section.set(key, new Map([property]));
      if (property === undefined && typeof value === 'string' && value !== '')
        section.set(key, `${value}\n${trim(line)}`);
    }
  }
  return named(raw, nameOf, (name) => name.toLowerCase() === 'default');
}

/** Type and name with one blank between them. */
function headerIn(line: string): string | undefined {
  const text = trim(line.replace(/[#;].*$/s, ''));
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  return trim(text.slice(1, -1)).replace(/^([^ \t]+)[ \t]+/, '$1 ');
}

function propertyIn(line: string): [string, string] | undefined {
  const at = line.search(/[=:]/);
  return at === -1 ? undefined : [trim(line.slice(0, at)).toLowerCase(), unquoted(trim(line.slice(at + 1)))];
}

const unquoted = (value: string) => /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value;

function nameOf(header: string): SectionId | undefined {
  if (header.toLowerCase() === 'default') return { kind: 'profile', name: header };
  const blank = header.indexOf(' ');
  const kind = header.slice(0, Math.max(blank, 0));
  return KINDS.includes(kind) ? { kind: kind as SectionKind, name: header.slice(blank + 1) } : undefined;
}
