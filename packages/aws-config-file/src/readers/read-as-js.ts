import { named, rejected } from './sdk-reading.js';
import type { RawSections, SdkReading } from './sdk-reading.js';
import type { SectionId, SectionKind } from '../section-id.js';

const KINDS = ['profile', 'sso-session', 'services'];
const NAME = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const COMMENT = /(?:^|\s)[;#]/;
const FATAL = new Set(['__proto__', 'profile __proto__']);

/** As `@smithy/shared-ini-file-loader` (4.7) reads a file, and so the AWS SDK for JavaScript. */
export function readAsJs(bytes: Uint8Array): SdkReading {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const raw: RawSections = new Map();
  let section: string | undefined;
  let block: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [head = ''] = line.split(COMMENT);
    const content = head.trim();
    if (content.startsWith('[') && content.endsWith(']')) {
      const header = content.slice(1, -1);
      if (FATAL.has(header)) return rejected('no section may be called __proto__: it takes the file for empty');
      section = sectionOf(header);
      block = undefined;
      continue;
    }
    const equals = content.indexOf('=');
    if (section === undefined || section === '' || equals < 1) continue;
    const key = content.slice(0, equals).trim();
    const value = content.slice(equals + 1).trim();
    if (value === '') {
      block = key;
      continue;
    }
    if (line.trimStart() === line) block = undefined;
    const values = raw.get(section) ?? new Map<string, string>();
    raw.set(section, values);
    const path = block === undefined ? key : `${block}.${key}`;
    if (path !== '__proto__') values.set(path, value);
  }
  return named(raw, nameOf, (name) => name === 'default');
}

/** `profile.NAME`; nothing if the prefix is none that it knows. */
function sectionOf(header: string): string | undefined {
  const [, prefix, , name] = NAME.exec(header) ?? [];
  if (prefix === undefined) return header;
  return KINDS.includes(prefix) ? `${prefix}.${name ?? ''}` : undefined;
}

function nameOf(section: string): SectionId | undefined {
  if (section === 'default') return { kind: 'profile', name: 'default' };
  const dot = section.indexOf('.');
  const kind = section.slice(0, Math.max(dot, 0));
  const name = section.slice(dot + 1);
  return KINDS.includes(kind) && name !== '__proto__' ? { kind: kind as SectionKind, name } : undefined;
}
