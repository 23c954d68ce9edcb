import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from './parse.js';
import { describeProblem } from './problem.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => parse(bytes(text));
const values = (text: string, name = 'a') =>
  Object.fromEntries((read(text).find({ kind: 'profile', name })?.properties ?? []).map((p) => [p.key, p.value]));

describe('a parsed file', () => {
  it('is given back byte for byte, whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (input) => same(input)));
  });

  it('is given back byte for byte when it looks like a config file', () => {
    const piece = fc.constantFrom(
      ...[
        '[profile a]',
        '[',
        ']',
        '=',
        ':',
        '#',
        ';',
        ' ',
        '\t',
        '\n',
        '\r',
        '\r\n',
        'region',
        's3 =\n  a = 1\n',
        '\0',
        'é',
      ],
    );
    const broken = fc.constantFrom(new Uint8Array([0xff]), new Uint8Array([0xef, 0xbb, 0xbf]), new Uint8Array([0xc3]));
    const text = fc.array(fc.oneof(piece.map(bytes), broken), { maxLength: 40 });
    fc.assert(fc.property(text, (pieces) => same(new Uint8Array(pieces.flatMap((part) => [...part])))));
  });

  const same = (input: Uint8Array) => expect([...parse(input).stringify()]).toEqual([...input]);
});

describe('sections', () => {
  it.each([
    ['[profile a]', 'profile', 'a'],
    ['[default]', 'profile', 'default'],
    ['[profile default]', 'profile', 'default'],
    ['[sso-session homesso]', 'sso-session', 'homesso'],
    ['[services local]', 'services', 'local'],
    ['[profile "a"]', 'profile', 'a'],
    ["[profile 'my prof']", 'profile', 'my prof'],
    ["[profile 'it'\"'\"'s']", 'profile', "it's"],
    ['[profile a\\ b]', 'profile', 'a b'],
    ['[profile "a\\b\\"c"]', 'profile', 'a\\b"c'],
    ["[profile '']", 'other', "profile ''"],
    ['[profile   a]', 'profile', 'a'],
    ['[profile\ta]', 'profile', 'a'],
    ['[profile a] # see [b]', 'profile', 'a'],
    ['[profile a]# c', 'profile', 'a'],
    ['[profile a] junk', 'profile', 'a'],
    ['[profile a]b]', 'profile', 'a]b'],
    ['  [profile a]', 'profile', 'a'],
    ['\ufeff[profile a]', 'profile', 'a'],
    ['[profile café]', 'profile', 'café'],
    ['[profile __proto__]', 'profile', '__proto__'],
    ['[profile my prof]', 'other', 'profile my prof'],
    ["[profile bob's]", 'other', "profile bob's"],
    ['[ profile a ]', 'other', ' profile a '],
    ['[profiles x]', 'other', 'profiles x'],
    ['[DEFAULT]', 'other', 'DEFAULT'],
    ['[preview]', 'other', 'preview'],
  ])('reads %s as the %s %s', (header, kind, name) => {
    const [section] = read(`${header}\nregion = us-east-1\n`).sections;
    expect(section).toMatchObject({ kind, name, line: 1 });
    expect(section?.get('region')).toBe('us-east-1');
  });

  it('reads an indented header after a key as a header', () => {
    const doc = read('[default]\nregion = x\n\n  [profile a]\n  region = y\n');
    expect(doc.find({ kind: 'profile', name: 'default' })?.get('region')).toBe('x');
    expect(doc.find({ kind: 'profile', name: 'a' })?.get('region')).toBe('y');
    expect(doc.problems).toMatchObject([{ code: 'indented-header', line: 4, column: 3, blocks: 'nothing' }]);
  });

  it('knows their lines', () => {
    const doc = read('# top\r\n[default]\r\n\r\n# about a\r[profile a]\n');
    expect(doc.sections.map((section) => section.line)).toEqual([2, 5]);
  });
});

describe('properties', () => {
  it.each([
    ['sso_start_url = https://x.awsapps.com/start#/', { sso_start_url: 'https://x.awsapps.com/start#/' }],
    ['region = us-east-1 # home', { region: 'us-east-1' }],
    ['region = us-east-1\t; home', { region: 'us-east-1' }],
    ['x = #abc', { x: '' }],
    ['output =', { output: '' }],
    ['region: r', { region: 'r' }],
    ['x = a:b=c', { x: 'a:b=c' }],
    ['Region = r', { region: 'r' }],
    ['name = "quoted"', { name: '"quoted"' }],
    ['  region = r\n  output = json', { region: 'r', output: 'json' }],
    ['region = r\n  output = json', { region: 'r\noutput = json' }],
    ['scopes = a,\n# no\n    b ; c\n\n    d\n', { scopes: 'a,\nb\n\nd' }],
    ['region = r\r\noutput = json\router = 1', { region: 'r', output: 'json', outer: '1' }],
    ['x = 1\n  [profile b] junk\n  [y]', { x: '1\n[profile b] junk\n[y]' }],
    ['role_arn = café', { role_arn: 'café' }],
    ['__proto__ = p', { ['__proto__']: 'p' }],
  ])('reads %j', (lines, expected) => {
    expect(values(`[profile a]\n${lines}`)).toEqual(expected);
  });

  it('keeps the inline comment in the raw value', () => {
    const [property] = read('[default]\nregion = us-east-1 # home\n').sections[0]!.properties;
    expect(property).toMatchObject({ value: 'us-east-1', rawValue: 'us-east-1 # home', line: 2, column: 1 });
  });

  it('finds a key in any case, and the last of duplicates', () => {
    const section = read('[default]\nREGION = a\nregion = b\n').sections[0]!;
    expect(section.get('Region')).toBe('b');
    expect(section.get('output')).toBeUndefined();
  });

  it('reads a nested block with its places, apart from the keys around it', () => {
    const section = read(
      '[default]\ns3 =\n    endpoint_url = https://s3\n\n    # note\n    MaxSize=5 # mb\nregion = r\n',
    ).sections[0]!;
    expect(section.property('s3')?.children).toEqual([
      { key: 'endpoint_url', value: 'https://s3', rawValue: 'https://s3', line: 3, column: 5 },
      { key: 'MaxSize', value: '5', rawValue: '5 # mb', line: 6, column: 5 },
    ]);
    expect(section.get('endpoint_url')).toBeUndefined();
    expect(section.get('s3')).toBeUndefined();
    expect(section.get('region')).toBe('r');
  });
});

describe('problems', () => {
  it.each([
    ['region = r\n[a]\n', 'property-before-section', 1, 1],
    ['# c\n\n  junk\n', 'property-before-section', 3, 3],
    ['[profile a\nregion = r\n', 'malformed-header', 1, 1],
    ['[a]\nregion = r\n[]\n', 'malformed-header', 3, 1],
    ['[a]\nregion\n', 'not-a-property', 2, 1],
    ['[a]\n = r\n', 'not-a-property', 2, 2],
    ['[a]\ns3 =\n  x = 1\n  junk\n', 'not-a-property', 4, 3],
  ])('in %j make the whole file malformed', (text, code, line, column) => {
    expect(read(text).problems).toMatchObject([{ code, line, column, blocks: 'document' }]);
  });

  it.each([
    ['[profile a]\n[profile "a"]\n', { code: 'duplicate-section', line: 2, blocks: 'section' }],
    ['[profile default]\n[default]\n', { code: 'duplicate-section', line: 2, blocks: 'section' }],
    ['[profile a]\nRegion = a\nregion = b\n', { code: 'duplicate-key', line: 3, blocks: 'key', key: 'region' }],
    ['[profile a]\ns3 =\n x = 1\n y = 1\n x = 2\n', { code: 'duplicate-key', line: 5, blocks: 'key', key: 's3' }],
    ['[profile a] junk\n', { code: 'text-after-header', line: 1, blocks: 'nothing' }],
    ['\ufeff[profile a]\n', { code: 'byte-order-mark', line: 1, blocks: 'nothing' }],
  ])('in %j concern no more than they must', (text, problem) => {
    expect(read(text).problems).toMatchObject([problem]);
  });

  it('are absent from a well-formed file', () => {
    const text = '# c\n[default]\nregion = r # c\ns3 =\n  a = 1\n\n  b = 2\n; c\n[profile a]\nregion: r\n  s\n';
    expect(read(text).problems).toEqual([]);
  });

  it('name the line that is not UTF-8, and what can be read is read', () => {
    const doc = parse(new Uint8Array([...bytes('[default]\nx = '), 0xff, ...bytes('\nregion = r\n')]));
    expect(doc.problems).toMatchObject([{ code: 'invalid-utf8', line: 2 }]);
    expect(doc.sections[0]?.get('x')).toBe('\ufffd');
    expect(doc.sections[0]?.get('region')).toBe('r');
  });

  it('never lend the settings below an unclosed header to the section above', () => {
    const doc = read('[profile dev]\nregion = r\n[profile prod\nsso_role_name = Admin\n');
    expect(doc.find({ kind: 'profile', name: 'dev' })?.get('sso_role_name')).toBeUndefined();
  });

  it('are printed as compilers do', () => {
    expect(describeProblem(read('[a]\n  region\n').problems[0]!, '~/.aws/config')).toBe(
      '~/.aws/config:2:3 the line has no = or :',
    );
  });
});
