import { describe, expect, it } from '@jest/globals';
import { loadSharedConfigFiles } from '@smithy/shared-ini-file-loader';
import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { edit, parse, type Edit } from '@aws-sso/aws-config-file';
import { firstThatRuns, outputOf } from './testing/child.js';

/** Per profile or session, value by key; nothing for a file that is rejected. */
type Reading = Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;
type Pair = { readonly before: string; readonly after: string; readonly edits: readonly Edit[] };

const NAMES = ['a', 'b', 'c'];
const KEYS = ['region', 'output', 's3', 'role_arn'];

const lines = fc.constantFrom(
  ...[
    '',
    '# note',
    '  ; note',
    '  continued',
    '  deep = 1',
    'duration_seconds : 5',
    'sso_start_url = https://x/start#/',
  ],
);
const property = fc
  .tuple(fc.constantFrom(...KEYS), fc.constantFrom(' = r', '=r # c', ' =\n  p = 1\n  q = 2', ': é', ' ='), lines)
  .map(([key, rest, more]) => ({ key, text: `${key}${rest}\n${more}` }));
const section = fc
  .tuple(
    fc.constantFrom(...['[profile NAME]', '[profile "NAME"] # c', '[profile\tNAME]', '# about\n[profile NAME]']),
    fc.uniqueArray(property, { selector: ({ key }) => key, maxLength: 4 }),
  )
  .map(([header, properties]) => [header, ...properties.map(({ text }) => text)].join('\n'));
const file = fc
  .tuple(fc.tuple(section, section, section), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '# top\n\n'))
  .map(([sections, ending, top]) => {
    const text = sections.map((one, at) => one.replace('NAME', NAMES[at] ?? '')).join('\n\n');
    return `${top}${text}\n`.replaceAll('\n', ending);
  });
const change: fc.Arbitrary<Edit> = fc
  .record({ kind: fc.constant('profile' as const), name: fc.constantFrom(...NAMES, 'new') })
  .chain((id) =>
    fc.oneof(
      fc
        .dictionary(fc.constantFrom(...KEYS), fc.constantFrom('w', 'https://y/start#/', null), {
          noNullPrototype: true,
          maxKeys: 2,
        })
        .map((values): Edit => ({ op: 'put', section: id, values })),
      fc.constant<Edit>({ op: 'remove', section: id }),
    ),
  );

const pairs = (count: number): readonly Pair[] =>
  fc
    .sample(fc.tuple(file, fc.array(change, { minLength: 1, maxLength: 4 })), { numRuns: count, seed: 3 })
    .flatMap(([text, edits]) => {
      const doc = parse(new TextEncoder().encode(text));
      if (doc.problemsFor(edits).length > 0) return [];
      return [{ before: text, after: new TextDecoder().decode(edit(doc, edits).stringify()), edits }];
    });

/** A key that was there and was not edited must say what it said. */
function expectTheRestUntouched({ before, after, edits }: Pair, was: Reading, is: Reading): number {
  let compared = 0;
  for (const [name, values] of Object.entries(was ?? {})) {
    const own = edits.filter((one) => one.section.name === name);
    if (own.some(({ op }) => op === 'remove')) continue;
    const edited = own.flatMap((one) => (one.op === 'put' ? Object.keys(one.values) : []));
    for (const [key, value] of Object.entries(values)) {
      if (edited.some((one) => key === one || key.startsWith(`${one}.`))) continue;
      // JavaScript takes a continuation line with `=` for a key of its own; it goes with the value that it continued.
      if (key.endsWith('deep') && edited.length > 0) continue;
      expect({ before, after, name, key, value: is?.[name]?.[key] }).toEqual({ before, after, name, key, value });
      compared++;
    }
  }
  return compared;
}

async function withPlace<T>(work: (place: string) => Promise<T>): Promise<T> {
  const place = await mkdtemp(join(tmpdir(), 'differential-'));
  try {
    return await work(place);
  } finally {
    await rm(place, { recursive: true });
  }
}

const python = `
import json, sys
from botocore.configloader import load_config
from botocore.exceptions import ConfigParseError
def read(text):
    with open(sys.argv[1] + '/config', 'w', encoding='utf-8', newline='') as out: out.write(text)
    try: return load_config(sys.argv[1] + '/config')['profiles']
    except ConfigParseError: return None
pairs = json.load(open(sys.argv[1] + '/pairs.json', encoding='utf-8'))
print(json.dumps([[read(pair['before']), read(pair['after'])] for pair in pairs]))
`;

const program = firstThatRuns(tmpdir(), ['/usr/bin/python3', 'python3'], ['-c', 'import botocore']);
/** Off CI a machine may lack botocore; there the test shows up as skipped. */
const itWithPython = program === undefined && process.env['CI'] !== 'true' ? it.skip : it;

describe('keys that were not edited', () => {
  itWithPython('read the same to botocore', async () => {
    const tried = pairs(400);
    const output = await withPlace(async (place) => {
      await writeFile(join(place, 'pairs.json'), JSON.stringify(tried));
      return outputOf(place, program ?? 'python3', ['-c', python, place]);
    });
    let compared = 0;
    (JSON.parse(output) as [Reading, Reading][]).forEach(([was, is], at) => {
      compared += expectTheRestUntouched(tried[at]!, was, is);
    });
    expect(compared).toBeGreaterThan(200);
  });

  it('read the same to the AWS SDK for JavaScript', async () => {
    const tried = pairs(200);
    await withPlace(async (place) => {
      const read = async (text: string): Promise<Reading> => {
        const configFilepath = join(place, 'config');
        await writeFile(configFilepath, text);
        const { configFile } = await loadSharedConfigFiles({
          configFilepath,
          filepath: join(place, 'none'),
          ignoreCache: true,
        });
        return configFile;
      };
      let compared = 0;
      for (const pair of tried)
        compared += expectTheRestUntouched(pair, await read(pair.before), await read(pair.after));
      expect(compared).toBeGreaterThan(200);
    });
  });
});
