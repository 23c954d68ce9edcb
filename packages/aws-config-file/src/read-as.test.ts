import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './parse.js';
import { readAs } from './read-as.js';
import type { Sdk } from './read-as.js';

type Sections = Readonly<Record<string, Readonly<Record<string, unknown>> | string>>;
type Case = { readonly name: string; readonly input?: string; readonly input_base64?: string } & Readonly<
  Record<Sdk, Sections>
>;

/** Observed by running the parsers; which versions, its note says. */
const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'sdk-divergence.json'), 'utf8')) as {
  readonly cases: readonly Case[];
};

const bytesOf = ({ input, input_base64: encoded }: Case) =>
  encoded === undefined ? new TextEncoder().encode(input) : new Uint8Array(Buffer.from(encoded, 'base64'));

const plain = (value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)])) : value;

const expected = (observed: Sections) =>
  Object.fromEntries(Object.entries(observed).map(([name, values]) => [name.replace(/^OTHER /, 'other '), values]));

describe.each<Sdk>(['botocore', 'js', 'rust', 'go'])('read as %s', (sdk) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const reading = readAs(bytesOf(one), sdk);
    if ('ERROR' in one[sdk]) expect(reading.rejected).toBeDefined();
    else expect(plain(reading.sections)).toEqual(expected(one[sdk]));
  });
});

describe('what an SDK reads', () => {
  it('is the same of a document as of its bytes', () => {
    const bytes = new TextEncoder().encode('[profile a]\nregion = r # c\n');
    expect(readAs(parse(bytes), 'botocore')).toEqual(readAs(bytes, 'botocore'));
    expect(readAs(bytes, 'botocore').sections.get('profile a')?.get('region')).toBe('r # c');
  });

  it.each<Sdk>(['botocore', 'js', 'rust', 'go'])(
    'is read by %s in linear time, however many blanks there are',
    (sdk) => {
      const blanks = ' '.repeat(1_000_000);
      const bytes = new TextEncoder().encode(`[profile a]\nx =${blanks}b${blanks}c${blanks}\n`);
      expect(readAs(bytes, sdk).sections.get('profile a')?.get('x')).toBe(`b${blanks}c`);
    },
  );
});
