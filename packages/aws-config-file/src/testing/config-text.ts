import fc from 'fast-check';
import type { Edit, PropertyValue } from '../edit.js';
import { edit } from '../edit.js';
import { parse } from '../parse.js';
import type { SectionId } from '../section-id.js';

const NAMES = ['a', 'b', 'c', 'd', 'default'];
const KEYS = ['region', 'output', 's3', 'x'];

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const bytes = (text: string) => encoder.encode(text);
export const read = (text: string) => parse(bytes(text));
export const edited = (text: string, ...edits: readonly Edit[]) => decoder.decode(edit(read(text), edits).stringify());

export const profile = (name: string): SectionId => ({ kind: 'profile', name });
export const put = (name: string, values: Readonly<Record<string, PropertyValue>>): Edit => ({
  op: 'put',
  section: profile(name),
  values,
});
export const remove = (name: string): Edit => ({ op: 'remove', section: profile(name) });
export const rename = (name: string, to: string): Edit => ({ op: 'rename', section: profile(name), to });

const ending = fc.constantFrom('\n', '\n', '\r\n', '\r');
const value = fc.constantFrom('r', 'eu-west-1', 'https://x/start#/', '', 'é');
const separator = fc.constantFrom(' = ', '=', ': ', '\t=  ');
const aside = fc.constantFrom('', '# note', '  ; note', '  ');
const plain = fc
  .tuple(separator, value, fc.constantFrom('', ' # home', '\n   more', '\n# in between\n  more ; c'))
  .map(([gap, text, more]) => gap + text + (text === '' ? '' : more));
const nested = fc
  .uniqueArray(fc.constantFrom('  p = 1', '  q=2 # c', '  region = deep'), { minLength: 1 })
  .map((lines) => ` =\n${lines.join('\n')}`);
const property = (indent: string) => (key: string) =>
  fc
    .tuple(fc.oneof(plain, nested), fc.boolean(), aside)
    .map(
      ([rest, upper, after]) =>
        `${indent}${upper ? key.toUpperCase() : key}${rest.replaceAll('\n', `\n${indent}`)}\n${after}`,
    );
const section = (name: string) =>
  fc
    .tuple(
      fc.constantFrom('', '# about\n', '\n# apart\n\n', '\n\n'),
      name === 'default'
        ? fc.constantFrom('[default]', '[profile default]')
        : fc.constantFrom(`[profile ${name}]`, `[profile "${name}"] # c`),
      fc
        .constantFrom('', '  ')
        .chain((indent) => fc.shuffledSubarray(KEYS).chain((keys) => fc.tuple(...keys.map(property(indent))))),
    )
    .map(([above, header, properties]) => `${above}${[header, ...properties].join('\n')}\n`);

/** Well-formed files with all that is allowed in them: comments, blanks, nested blocks, any mix of line endings. */
export const configText = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    aside,
    fc.shuffledSubarray(NAMES).chain((names) => fc.tuple(...names.map(section))),
    fc.array(ending, { minLength: 1, maxLength: 7 }),
    fc.boolean(),
  )
  .map(([mark, top, sections, endings, open]) => {
    let at = 0;
    const text = `${top}\n${sections.join('')}`.replaceAll('\n', () => endings[at++ % endings.length] ?? '\n');
    return mark + (open ? text.replace(/[\r\n]+$/, '') : text);
  });

const values = fc.dictionary(
  fc.constantFrom(...KEYS),
  fc.oneof(
    value,
    fc.constant(null),
    fc.dictionary(fc.constantFrom('p', 'q', 'region'), fc.oneof(value, fc.constant(null)), { noNullPrototype: true }),
  ),
  { noNullPrototype: true },
);
const name = fc.constantFrom(...NAMES, 'new');

/** Any number of puts and removals. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(
    fc.tuple(name, values).map(([to, what]) => put(to, what)),
    name.map(remove),
  ),
  { maxLength: 6 },
);
