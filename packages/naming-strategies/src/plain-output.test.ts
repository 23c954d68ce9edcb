import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as liquid from 'liquidjs';
import { compileTemplate, liquidFilters } from './compile-template.js';
import { nameFilters } from './name-filters.js';
import { plainOutput, written } from './plain-output.js';
import type { Values } from './rendered-once.js';

const ours = await nameFilters('regexReplace');
const engine = new liquid.Liquid({ strictFilters: true, ownPropertyOnly: true });
for (const [name, filter] of Object.entries(ours)) engine.registerFilter(name, filter);
const filterNames = [...liquidFilters, ...Object.keys(ours)];

const variables = ['account', 'email', 'accountsInSession', 'tags', 'role', 'roleName'];
const hostile = fc.oneof(
  fc.constantFrom(
    '',
    'emea-widgets-prod',
    '__proto__',
    '{{ role }}',
    '$&$1$<x>',
    '\u202e\0\x1b[2J',
    '  a\r\n b ',
    'İß𝒳é́',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('a', 'B', '-', '.', ' ', '_', '1', '\n', '𝒳'), maxLength: 40 }),
);
const accounts = fc.record({
  account: hostile,
  email: hostile,
  accountsInSession: fc.nat({ max: 10_000 }),
  tags: fc.dictionary(fc.constantFrom('team', 'size', 'first', '__proto__', 'then', 'next'), hostile),
});

const quoted = fc
  .constantFrom('', 'a', '-', '.', ' ', 'é', '𝒳', '$&', '[a-z]+', '(', 'latin', '__proto__')
  .map((text) => `"${text}"`);
const value = fc.oneof(
  fc.constantFrom(
    ...variables,
    'tags.team',
    'tags.size',
    'tags["first"]',
    'tags.__proto__',
    'account.size',
    'account.first.last',
  ),
  fc.constantFrom(
    '0',
    '2',
    '-3',
    '1.5',
    'true',
    'nil',
    'empty',
    'blank',
    'tags[account]',
    '(1..3)',
    'account == email',
  ),
  quoted,
);
const argument = fc.oneof(
  { weight: 9, arbitrary: value.filter((text) => !text.includes('==')) },
  fc.constant('allow_false: true'),
);
const filter = fc
  .tuple(fc.constantFrom(...filterNames), fc.array(argument, { maxLength: 3 }))
  .map(([name, args]) => (args.length === 0 ? name : `${name}: ${args.join(', ')}`));
const output = fc
  .tuple(value, fc.array(filter, { maxLength: 4 }), fc.constantFrom('{{ ', '{{- '), fc.constantFrom(' }}', ' -}}'))
  .map(([initial, filters, from, to]) => from + [initial, ...filters].join(' | ') + to);
const part = fc.oneof(
  { weight: 4, arbitrary: output },
  fc.constantFrom('.', ' a\n', '{% if account contains "-" %}x{{ email }}{% endif %}', '{% raw %}{{{% endraw %}'),
);

/** The text, or the first line of what is wrong. */
function outcome(render: () => unknown): { readonly text: unknown } | { readonly wrong: string | undefined } {
  try {
    return { text: render() };
  } catch (error) {
    return {
      wrong: /^(?:"template" cannot be used \()?(.*?)\)?$/m.exec(error instanceof Error ? error.message : '')?.[1],
    };
  }
}

describe('an output without the renderer', () => {
  it('is what Liquid makes of it, or refused as Liquid does, with all filters and any text', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        accounts,
        hostile,
        async (parts, account, role) => {
          const source = parts.join('');
          const render = await compileTemplate(source, variables);
          const values: Values = { ...account, role, roleName: role };
          const wanted = outcome(() => engine.renderSync(engine.parse(source), values));
          expect(outcome(() => render(account, role))).toEqual(wanted);
          // Once more, of what is remembered.
          expect(outcome(() => render(account, role))).toEqual(wanted);
          for (const key of Object.keys(wanted)) seen.add(key);
        },
      ),
      { numRuns: 1000 },
    );
    expect(seen).toEqual(new Set(['text', 'wrong']));
  });

  it.each(filterNames)('takes the filter %s', (name) => {
    const [parsed] = engine.parse(`{{ tags.team | ${name}: "a", account, 2 }}`);
    expect(parsed && plainOutput(liquid, engine, parsed)).toBeInstanceOf(Function);
  });

  it('is a text, or a number written as one', () => {
    const context = new liquid.Context({ account: 'emea-widgets', accountsInSession: 3, tags: { team: 'blue' } });
    const plain = (source: string) =>
      engine.parse(source).map((parsed) => written(plainOutput(liquid, engine, parsed)?.(context)));
    expect(plain('{{ account | replace: "-", tags["team"] }}: {{ accountsInSession }}{{ nobody.at.all }}')).toEqual([
      'emeabluewidgets',
      ': ',
      '3',
      '',
    ]);
    expect(plain('{{ account | split: "-" }}{{ empty }}')).toEqual([undefined, undefined]);
  });

  it.each([
    ['a condition', '{% if account %}x{% endif %}'],
    ['a comparison', '{{ account == role }}'],
    ['a key out of a variable', '{{ tags[account] }}'],
    ['a range', '{{ (1..3) | join }}'],
    ['an argument with a name', '{{ account | default: "x", allow_false: true }}'],
    ['an argument that is a range', '{{ account | append: (1..3) }}'],
  ])('is not %s', (_what, source) => {
    const [parsed] = engine.parse(source);
    expect(parsed && plainOutput(liquid, engine, parsed)).toBeUndefined();
  });

  it('counts against the limit of memory', async () => {
    const doubling = '| replace: "a", "aa" '.repeat(30);
    const render = await compileTemplate(`{{ account ${doubling}}}`, variables);
    expect(outcome(() => render({ account: 'aaaa' }, 'Admin'))).toMatchObject({
      wrong: expect.stringContaining('it makes too much text for one name'),
    });
  });
});
