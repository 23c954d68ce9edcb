import { describe, expect, it } from '@jest/globals';
import { parse } from '@aws-sso/aws-config-file';
import type { Tool } from './rule.js';
import { type DivergenceCase, divergenceCases } from '../testing/divergence.js';
import { findingsIn } from './testing/findings-in.js';

const tools: Readonly<Record<string, Tool>> = { botocore: 'AWS CLI', js: 'JavaScript', rust: 'Rust', go: 'Go' };

/** Rules that each case is found by, beside those about what sessions and profiles say; none where all parsers agree. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'inline tab#': ['inline-comment'],
  'indented key': ['indented-body'],
  'indented section header': ['header-indented'],
  'quoted profile "a"': ['header-quotes'],
  'quoted profile "my prof"': ['header-name'],
  'sso-session quoted space': ['header-name'],
  'two spaces': ['header-blanks'],
  'header trailing comment adjacent': ['header-comment'],
  'header bracket in name': ['header-name'],
  'dup section': ['duplicate-section'],
  'dup section quoted+unquoted': ['duplicate-section', 'header-quotes'],
  'dup key case': ['duplicate-key', 'key-case'],
  'section case': ['default-in-capitals', 'unread-section', 'unread-section', 'unread-section'],
  'default & profile default': ['default-twice'],
  'no-prefix section': ['unread-section'],
  'colon in key': ['key-colon'],
  'empty value': ['empty-value'],
  'nested bad': ['malformed-line'],
  'nested section-like': ['malformed-line'],
  'prop before section': ['malformed-line'],
  'non-ascii name': ['header-name'],
  'latin1 bytes': ['not-utf8'],
  'CR only': ['carriage-return'],
  NBSP: ['odd-blank'],
  'profile prefix no space': ['unread-section'],
  apostrophe: ['unread-section'],
  'vim-ish text line': ['malformed-line'],
  'key __proto__': ['proto'],
  'comment only # before header no space': ['malformed-line'],
  'prev-section leak: adjacent comment': ['header-comment'],
  'prev-section leak: hash in name': ['header-hash'],
  'proto kills file in JS': ['proto'],
  'empty section JS': ['empty-section', 'empty-section'],
  'JS empty prop sticky': ['empty-value'],
  'sso-session single quoted': ['header-quotes'],
  'key only eq': ['malformed-line'],
  'value starting with #': ['inline-comment', 'inline-comment'],
  'line cont + comment col0': ['continued-value'],
};

/** What our own document reads: the reading that everybody should share. */
function readByUs(bytes: Uint8Array): Record<string, Record<string, string>> {
  const read: Record<string, Record<string, string>> = {};
  for (const { kind, name, properties } of parse(bytes).sections)
    if (kind !== 'other')
      read[`${kind} ${name}`] = Object.fromEntries(properties.map(({ key, value }) => [key, value]));
  return read;
}

/** Whether a parser reads each section and each plain value as we do. Nested blocks each parser has in its own shape. */
function agrees(reading: DivergenceCase['readings']['js'], ours: Record<string, Record<string, string>>): boolean {
  const sections = (of: object) => JSON.stringify(Object.keys(of).sort());
  if (sections(reading) !== sections(ours)) return false;
  return Object.entries(ours).every(([id, values]) =>
    Object.entries(values).every(
      ([key, value]) => value === '' || (reading[id] as Record<string, unknown>)[key] === value,
    ),
  );
}

/** Where a parser reads something else than we do, and is right: what we read there is named as hurt instead. */
const rightAgainstUs: Readonly<Record<string, readonly string[]>> = {
  // They take the no-break space away; Rust and we do not.
  NBSP: ['botocore', 'js', 'go'],
  // A profile without a key does not exist to JavaScript, and the one key here has no value that counts.
  'nested section-like': ['js'],
};

/** Rules about what is said, not about how it is spelled. */
const aboutMeaning = /^(session|sso|legacy)-/;

describe('a config that AWS tools read differently', () => {
  it('is among the cases', () => {
    expect(divergenceCases.length).toBe(48);
    expect(divergenceCases.filter(({ allAgree }) => !allAgree).length).toBeGreaterThan(30);
  });

  it.each(divergenceCases.map((one) => [one.name, one] as const))('is found, or is none: %s', (name, { bytes }) => {
    const found = findingsIn(bytes).map(({ rule }) => rule);
    expect(found.filter((rule) => !aboutMeaning.test(rule))).toEqual(expected[name] ?? []);
  });

  it.each(divergenceCases.map((one) => [one.name, one] as const))('names whom it hurts: %s', (name, one) => {
    const hurt = new Set(findingsIn(one.bytes).flatMap(({ hurts }) => hurts));
    const ours = readByUs(one.bytes);
    const differing = Object.keys(tools).filter((parser) => !agrees(one.readings[parser as 'js'], ours));
    const unnamed = differing.filter((parser) => !hurt.has(tools[parser]!));
    expect(unnamed).toEqual(rightAgainstUs[name] ?? []);
  });
});
