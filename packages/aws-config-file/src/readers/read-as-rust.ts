import { named, rejected, strippedOf } from './sdk-reading.js';
import type { RawSections, SdkReading, SdkValue } from './sdk-reading.js';
import type { SectionId, SectionKind } from '../section-id.js';

const KINDS = ['profile', 'sso-session', 'services'];
const IDENTIFIER = /^[A-Za-z0-9_\-/.%@:+]+$/;
const HEADER_COMMENT = /[#;].*$/s;
const COMMENT = /(?:^|\s)[#;].*$/s;

const trim = (text: string) => strippedOf(/[ \t]/, text);
const lowerCase = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** As `aws-runtime` (`env_config/parse.rs`, August 2026) reads a file, and so the AWS SDK for Rust. */
export function readAsRust(bytes: Uint8Array): SdkReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return rejected('it is not valid UTF-8');
  }
  const raw: RawSections = new Map();
  let section: Map<string, SdkValue> | undefined;
  let property: { key: string; value: string; nested: boolean } | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (trim(line) === '' || /^[#;]/.test(line)) continue;
    if (line.startsWith('[')) {
      const header = trim(trim(line).replace(HEADER_COMMENT, ''));
      if (!header.endsWith(']')) return rejected('a section header does not end with a bracket');
      const name = header.slice(1, -1);
      const values = raw.get(name) ?? new Map<string, string>();
      raw.set(name, values);
      section = values;
      property = undefined;
      continue;
    }
    if (section === undefined) return rejected('a line stands before the first section header');
    const [key, value] = propertyIn(line);
    if (/^[ \t]/.test(line)) {
      if (property === undefined) return rejected('an indented line stands below no property');
      if (property.nested && !key) return rejected('a line of a nested block is no property');
      property.value += `\n${trim(line)}`;
    } else {
      if (!key) return rejected(key === '' ? 'a line has no key' : 'a line has no =');
      property = { key, value: value ?? '', nested: value === '' };
    }
    if (IDENTIFIER.test(property.key)) section.set(property.key, property.value);
  }
  return named(raw, nameOf, (header) => trim(header) === 'default');
}

/** Nothing without `=`. */
function propertyIn(line: string): readonly [string, string] | readonly [] {
  const content = trim(trim(line).replace(COMMENT, ''));
  const equals = content.indexOf('=');
  return equals === -1 ? [] : [lowerCase(trim(content.slice(0, equals))), trim(content.slice(equals + 1))];
}

function nameOf(header: string): SectionId | undefined {
  const text = trim(header);
  if (text === 'default') return { kind: 'profile', name: 'default' };
  const [, kind = '', name = ''] = /^([^ \t]+)[ \t]+(.+)$/s.exec(text) ?? [];
  return KINDS.includes(kind) && IDENTIFIER.test(name) ? { kind: kind as SectionKind, name } : undefined;
}
