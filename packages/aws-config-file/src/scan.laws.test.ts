import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findSection } from './find-section.js';
import { parse } from './parse.js';
import { peekSection } from './peek-section.js';
import { scanSectionNames } from './scan-section-names.js';
import type { SectionKind } from './section-id.js';
import { valuesOf } from './section-values.js';
import { bytes, configText, profile } from './testing/config-text.js';
import { failureAt } from './testing/fuzz.js';

describe('the scanner', () => {
  const sameAsParser = (text: string) => {
    const file = bytes(text);
    const { sections } = parse(file);
    const named = (kind: SectionKind) => sections.flatMap((section) => (section.kind === kind ? [section.name] : []));
    expect(scanSectionNames(file)).toEqual({
      profile: named('profile'),
      'sso-session': named('sso-session'),
      services: named('services'),
      other: named('other'),
    });
    for (const id of [...sections, profile('new')]) {
      const section = parse(file).find(id);
      expect(findSection(file, id)).toEqual(section && valuesOf(section));
      const peeked = peekSection(text, id);
      if (peeked !== 'unsure') expect(peeked).toEqual(section && valuesOf(section));
    }
  };

  it('sees what the parser sees', () => {
    fc.assert(fc.property(configText, sameAsParser));
  });

  it.each([
    '',
    '\ufeff[profile a]\nx = 1\n',
    '[profile a]\r[profile b]\rx = 1',
    '[profile a]\nx = 1\n  [profile b]\n  y = 2\n',
    '[profile a]\nx = 1\n  [profile b] junk\n  [y]\n',
    '[profile a]\nx = [profile b]\n#[profile c]\n',
    "[profile b]\nx = 1\n[profile 'b']\nx = 2\n",
    '[profile b\nx = 1\n[]\n[ b]\n',
    '[profile]\n[profile ""]\nx = 1\n',
    '[profile a] \n[profile b]]\n[[profile c]\n[profile d]',
    '[profile a][profile b]\nx = [sso-session s]\n',
  ])('sees what the parser sees in %j', (text) => sameAsParser(text));

  it('sees what stands far down in a large file', () => {
    const many = Array.from({ length: 9000 }, (_, at) => `[profile p${at}]\nregion = r${at}\n`).join('');
    const file = bytes(`${many}[profile p0]\nregion = again\n`);
    expect(scanSectionNames(file).profile).toHaveLength(9001);
    expect(findSection(file, profile('p8999'))).toEqual(new Map([['region', 'r8999']]));
    expect(findSection(file, profile('p0'))).toEqual(new Map([['region', 'again']]));
    expect(findSection(file, profile('p9000'))).toBeUndefined();
  });
});

describe('a peek', () => {
  const usual = [
    "# mine: don't touch",
    '[sso-session home]',
    'sso_start_url = https://home.awsapps.com/start#/',
    'sso_region = eu-west-1',
    'sso_registration_scopes = sso:account:access, x:y',
    '',
    '[profile home.dev]',
    'sso_session = home',
    '# between',
    'region=eu-west-1',
    '',
    '[profile home.dev.long]',
    's3 =',
    '  max_queue_size = 1',
    '',
  ];

  it.each(['\n', '\r\n'])('tells what usual files say, with lines that end in %j', (ending) => {
    const text = usual.join(ending);
    expect(peekSection(text, profile('home.dev'))).toEqual(
      new Map([
        ['sso_session', 'home'],
        ['region', 'eu-west-1'],
      ]),
    );
    expect(peekSection(text, { kind: 'sso-session', name: 'home' })).toEqual(
      new Map([
        ['sso_start_url', 'https://home.awsapps.com/start#/'],
        ['sso_region', 'eu-west-1'],
        ['sso_registration_scopes', 'sso:account:access, x:y'],
      ]),
    );
    expect(peekSection(text, profile('home'))).toBeUndefined();
  });

  it.each([
    ['nested keys', '[profile a]\ns3 =\n  x = 1\n'],
    ['a comment behind a value', '[profile a]\nx = 1 # one\n'],
    ['a value of several lines', '[profile a]\nx = 1\n  2\n'],
    ['a key twice', '[profile a]\nx = 1\nx = 2\n'],
    ['the section twice', '[profile a]\nx = 1\n[profile a]\nx = 2\n'],
    ['quotes in headers', '[profile a]\nx = 1\n[profile "b"]\n'],
    ['a header with more blanks', '[profile a]\nx = 1\n[profile  a]\nx = 2\n'],
    ['an indented header', '[profile a]\nx = 1\n [profile a]\nx = 2\n'],
    ['old line ends', '[profile a]\rx = 1\r'],
  ])('is unsure about %s', (_, text) => {
    expect(peekSection(text, profile('a'))).toBe('unsure');
  });
});

describe('a generated file', () => {
  it('breaks no law: the short form of npm run fuzz', () => {
    for (let seed = 0; seed < 1500; seed++) expect(failureAt(seed)).toBeUndefined();
  });
});
