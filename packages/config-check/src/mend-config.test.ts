import { describe, expect, it } from '@jest/globals';
import { parse, readAs } from '@aws-sso/aws-config-file';
import type { SdkValue } from '@aws-sso/aws-config-file';
import fc from 'fast-check';
import { mendConfig } from './mend-config.js';
import { divergenceCases } from '../testing/divergence.js';
import { findingsIn } from './testing/findings-in.js';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const mended = (text: string): string => decoder.decode(mendConfig(parse(new TextEncoder().encode(text))).stringify());

const home = '[sso-session home]\nsso_start_url = https://home.awsapps.com/start/\nsso_region = eu-west-1\n';

describe('mending a config', () => {
  it('repairs what can be repaired without guessing, and leaves the rest', () => {
    const before = `\ufeff${home}
[profile "a"]# mine
  sso_session = home
  Region: eu-west-1 # home
  sso_region = eu-west-1
  sso_start_url = https://home.awsapps.com/start
  s3 =
    # many
    max_concurrent_requests = 20
[profile my prof]
credential_process = /bin/creds --tag #1
`;
    expect(mended(before)).toBe(`${home}
[profile a] # mine
sso_session = home
# home
region = eu-west-1
sso_start_url = https://home.awsapps.com/start
s3 =
# many
  max_concurrent_requests = 20
[profile my prof]
credential_process = /bin/creds --tag #1
`);
  });

  it.each([
    ['a malformed file', '[profile "a"]\nregion\n'],
    ['a name that needs its quotes', '[profile "my prof"]\nregion = x\n'],
    ['a header that the AWS CLI reads as a value', '[profile a]\nregion = x\n  [profile b]\noutput = json\n'],
    ['keys that belong to a value for the AWS CLI', '[profile a]\nregion = x # c\n [profile b]\n  region = y\n'],
    ['keys that are indented differently', '[profile a]\n    region = x\n  output = json\n'],
    ['Region beside region', '[profile a]\nRegion = x\nregion = y\n'],
    ['a colon and an equals sign', '[profile a]\ns3:x = 1\n'],
    ['a # that may be meant', '[profile a]\nrole_session_name = "x #1"\n'],
    ["a key of somebody else's", '[profile a]\nGranted_Tag = x\n'],
    [
      'a left-over key that is there twice',
      `${home}[profile a]\nsso_session = home\nsso_region = eu-west-1\nsso_region = eu-west-1\n`,
    ],
  ])('leaves %s alone', (_, text) => {
    expect(mended(text)).toBe(text);
  });

  it.each(divergenceCases.map(({ name, bytes }) => [name, bytes] as const))('changes no meaning: %s', (_, bytes) => {
    const [before, after] = [parse(bytes), mendConfig(parse(bytes))];
    const said = ({ sections }: typeof before) =>
      sections.map(({ kind, name, properties }) => [kind, name, properties.map(({ key, value }) => [key, value])]);
    expect(said(after)).toEqual(said(before));
  });
});

/** Lines as people leave them behind, in any order. */
const line = fc.constantFrom(
  ...[
    '[default]',
    '[profile  a]',
    '[profile "b"]# c',
    ' [profile c]',
    '[sso-session s]',
    "[sso-session 't'] # c",
    '[x]',
  ],
  ...[
    'region = x',
    '  region = x',
    'Region: x # c',
    'OUTPUT=json ; c',
    'sso_session = s',
    'sso_region = r',
    '\tsso_region = r',
  ],
  ...['s3 =', '  a = 1', '  # c', '\t\tb = 2', '# c', '', '    ', 'x = #y', 'credential_process = a #b', 'junk'],
);
const text = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'))
  .map(([mark, lines, ending]) => mark + lines.join(ending));

const uncommented = (value: SdkValue): SdkValue =>
  typeof value === 'string' ? value.replace(/[^\S\n]+[#;].*$/gm, '') : value;

describe('mending any config', () => {
  it('a second time changes nothing, and nothing that can be repaired is left', () => {
    fc.assert(
      fc.property(text, (before) => {
        const after = mended(before);
        expect(mended(after)).toBe(after);
        const stays = parse(new TextEncoder().encode(before)).problems.some(({ blocks }) => blocks === 'document');
        if (stays) expect(after).toBe(before);
        else expect(findingsIn(after).filter(({ repair }) => repair !== undefined)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves what the AWS CLI reads, but for comments behind values and what repeats the session', () => {
    let readable = 0;
    fc.assert(
      fc.property(text, (before) => {
        const bytes = new TextEncoder().encode(before);
        const [was, is] = [readAs(bytes, 'botocore'), readAs(mendConfig(parse(bytes)).stringify(), 'botocore')];
        if (was.rejected !== undefined) return;
        readable++;
        expect([...is.sections.keys()].sort()).toEqual([...was.sections.keys()].sort());
        for (const [id, values] of was.sections)
          for (const [key, value] of values) {
            const now = is.sections.get(id)?.get(key);
            if (now === undefined) {
              const name = is.sections.get(id)?.get('sso_session');
              const session = typeof name === 'string' ? is.sections.get(`sso-session ${name}`) : undefined;
              expect([id, key, session?.get(key)]).toEqual([id, key, value]);
            } else expect([id, key, uncommented(now)]).toEqual([id, key, uncommented(value)]);
          }
      }),
      { numRuns: 2_000 },
    );
    expect(readable).toBeGreaterThan(100);
  });

  it('keeps every section and every value but those that repeat the session', () => {
    fc.assert(
      fc.property(text, (before) => {
        const read = (of: string) =>
          parse(new TextEncoder().encode(of)).sections.map(({ kind, name, properties }) => [
            kind,
            name,
            properties
              .filter(({ key }) => kind !== 'profile' || key !== 'sso_region')
              .map(({ key, value, children }) => [key, value, children?.map((child) => [child.key, child.value])]),
          ]);
        expect(read(mended(before))).toEqual(read(before));
      }),
      { numRuns: 500 },
    );
  });
});
