import { parse, type Property, type Section } from '@aws-sso/aws-config-file';
import { printable } from '@aws-sso/core';
import { type InputEntry, type InputSection, malformed, type SectionInput } from './input-section.js';

const kinds = { 'sso-sessions': 'sso-session', profiles: 'profile' } as const;

/**
 * Sections written as in an AWS config file. Stricter than for a file: what AWS tools read differently from each other is
 * an error here, as it can simply be written another way.
 *
 * @throws AwsSsoError InvalidInput with line and column
 */
export function readSectionsText(input: SectionInput, text: string): InputSection[] {
  const { sections, problems } = parse(new TextEncoder().encode(text));
  const [first] = [...problems].sort((a, b) => a.line - b.line);
  if (first !== undefined) throw malformed({ input, ...first }, `${printable(first.message)}.`);
  return sections.map((section) => readSection(input, section));
}

function readSection(input: SectionInput, { kind, name, line, properties }: Section): InputSection {
  const place = { input, line, column: 1 };
  if (kind !== kinds[input])
    throw malformed(place, `This input takes sections of the form [${kinds[input]} NAME] only.`);
  return { ...place, name, entries: properties.map((property) => readEntry(input, property)) };
}

function readEntry(input: SectionInput, { key, value, rawValue, children, line, column }: Property): InputEntry {
  const place = { input, line, column };
  if (children !== undefined)
    throw malformed(place, `${printable(key)} is a nested block; only one-line values can be set.`);
  if (value !== rawValue)
    throw malformed(
      place,
      'A comment behind a value is part of the value for some AWS tools.',
      'Put it above the line.',
    );
  return { ...place, key, value };
}
