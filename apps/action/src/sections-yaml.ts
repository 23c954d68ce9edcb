import { printable } from '@aws-sso/core';
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { type InputEntry, type InputSection, malformed, type Place, type SectionInput } from './input-section.js';

/**
 * Sections as a YAML map from name to keys. All scalars are taken as text, so an account id keeps its leading zero and
 * `output: off` is not a boolean.
 *
 * @throws AwsSsoError InvalidInput with line and column
 */
export function readSectionsYaml(input: SectionInput, text: string): InputSection[] {
  const lines = new LineCounter();
  const { contents, errors, range } = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { input, line, column: col };
  };
  const [error] = errors;
  if (error !== undefined) throw malformed(at(error.pos[0]), `${printable(error.message)}.`);
  if (!isMap(contents)) throw malformed(at(range[0]), notSections(input));

  const entry = ({ key, value }: Pair): InputEntry => {
    const { text: name, place } = scalar(key, at, 'A key');
    const { text } = scalar(value, at, `The value of ${printable(name)}`, place);
    return { ...place, key: name.toLowerCase(), value: text };
  };
  return contents.items.map((pair: Pair) => {
    const { text: name, place } = scalar(pair.key, at, 'A name');
    if (!isMap(pair.value)) throw malformed(place, 'Below a name stand its keys, as a map.');
    const entries = pair.value.items.map(entry);
    const seen = new Set<string>();
    for (const { key, ...where } of entries) {
      if (seen.has(key)) throw malformed(where, `The key ${printable(key)} is already set.`);
      seen.add(key);
    }
    return { ...place, name, entries };
  });
}

function scalar(node: unknown, at: (offset: number) => Place, what: string, fallback = at(0)) {
  const place = isNode(node) ? at(node.range[0]) : fallback;
  if (!isScalar(node) || typeof node.value !== 'string') throw malformed(place, `${what} must be plain text.`);
  return { text: node.value, place };
}

const isNode = (node: unknown): node is { range: readonly [number, ...unknown[]] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

const notSections = (input: SectionInput): string => {
  const word = input === 'profiles' ? 'profile' : 'sso-session';
  return `This is neither sections as in an AWS config file ([${word} NAME]) nor a YAML map from name to keys.`;
};
