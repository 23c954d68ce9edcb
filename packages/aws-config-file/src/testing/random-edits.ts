import type { ConfigDocument } from '../document.js';
import type { Edit, NestedValues, PropertyValue } from '../edit.js';
import type { Property } from '../property.js';
import type { SectionId } from '../section-id.js';
import type { Random } from './random.js';

const NAMES = ['a', 'b', 'a.b', 'c', 'my prof', 'caf\xe9', 'default', 'd\\e', 'new'];
const KEYS = ['region', 'output', 's3', 'x', 'sso_session'];
const CHILDREN = ['k', 'q', 'region', 'p'];
const VALUES = ['r', 'eu-west-1', '', 'caf\xe9', 'https://x/start#/', 'a, b'];

/** Puts, removals, and at times (as the only ones of their batch) renames; half of them about what is in the file. */
export function randomEdits(random: Random, doc: ConfigDocument): readonly Edit[] {
  if (random.oneIn(8)) return [{ op: 'rename', section: section(random, doc), to: random.pick(NAMES) }];
  return Array.from({ length: random.below(5) }, () => {
    const id = section(random, doc);
    if (random.oneIn(4)) return { op: 'remove', section: id };
    return { op: 'put', section: id, values: values(random, doc.find(id)?.properties ?? []) };
  });
}

function section(random: Random, { sections }: ConfigDocument): SectionId {
  if (sections.length > 0 && random.oneIn(2)) {
    const { kind, name } = random.pick(sections);
    return { kind, name };
  }
  const kind = random.oneIn(6) ? random.pick(['sso-session', 'services', 'other'] as const) : 'profile';
  return { kind, name: random.pick(NAMES) };
}

function values(random: Random, properties: readonly Property[]): Record<string, PropertyValue> {
  const put: Record<string, PropertyValue> = {};
  for (let left = random.below(4); left > 0; left--) {
    const property = properties.length > 0 && random.oneIn(2) ? random.pick(properties) : undefined;
    const block = property?.children;
    const nested = block !== undefined && random.oneIn(2) ? block.map(({ key }) => key) : undefined;
    const key = property?.key ?? random.pick(KEYS);
    put[key] = nested !== undefined || random.oneIn(4) ? children(random, nested ?? CHILDREN) : value(random);
  }
  return put;
}

function children(random: Random, keys: readonly string[]): NestedValues {
  const put: Record<string, string | null> = {};
  for (let left = 1 + random.below(2); left > 0 && keys.length > 0; left--) put[random.pick(keys)] = value(random);
  return put;
}

const value = (random: Random): string | null => (random.oneIn(4) ? null : random.pick(VALUES));
