import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ConfigDocument } from './document.js';
import { formatted } from './format.js';
import { contentOf, isBlank } from './line.js';
import { sectionKey } from './section-id.js';
import { configText, read } from './testing/config-text.js';
import { brokenByFormat } from './testing/format-laws.js';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const format = (text: string): string => decoder.decode(formatted(read(text)).stringify());

const indentedAboveHeader = /^[ \t]+[#;].*\r?\n(?:[ \t]*[#;].*\r?\n)*\[/m;

/** Files whose sections begin at the same lines for every AWS tool, some of them without a last newline. */
const clearText = configText
  .map((text) => text.replace('\ufeff', '').replaceAll(/\r(?!\n)/g, '\r\n'))
  .filter((text) => read(text).problems.length === 0 && !indentedAboveHeader.test(text));

const says = (doc: ConfigDocument): ReadonlyMap<string, unknown> =>
  new Map(
    doc.sections.map((section) => [
      sectionKey(section),
      section.properties.map(({ key, rawValue, children }) => [
        key,
        rawValue,
        children?.map((c) => [c.key, c.rawValue]),
      ]),
    ]),
  );
const wordsIn = (text: string): string[] =>
  read(text)
    .lines.filter((line) => !isBlank(line))
    .map(contentOf)
    .sort();

describe('formatted', () => {
  it('takes a profile that asks aws-sso for the credentials of a session for one of that session', () => {
    const asks = (session: string) =>
      `credential_process = /opt/awso credential-process --sso-session ${session} --account-id 123412341234 --role-name R\n`;
    const [a, b, c] = [
      `[profile a]\n${asks('two')}`,
      '[profile b]\nsso_session = one\n',
      `[profile c]\n${asks('one')}`,
    ];
    const sessions = '[sso-session one]\nsso_region = r\n\n[sso-session two]\nsso_region = r\n';
    expect(format(`${sessions}\n${a}\n${c}\n${b}`)).toBe(`${sessions}\n${b}\n${c}\n${a}`);
  });

  it('puts sessions first, then the default profile, then profiles by session and hierarchy, then the rest', () => {
    const text = `[services local]
sso =
  endpoint_url = u
[profile work.b]
sso_session = work
[profile work.a.deep]
sso_session = work
[other]
x = 1
[profile static]
region = r
[profile work.a]
sso_session = work
[profile home]
sso_session = home
[default]
region = r
[sso-session work]
sso_region = r
[sso-session home]
sso_region = r
`;
    const names = [...format(text).matchAll(/^\[(.*)\]$/gm)].map(([, name]) => name);
    expect(names).toEqual([
      'sso-session work',
      'sso-session home',
      'default',
      'profile work.a',
      'profile work.a.deep',
      'profile work.b',
      'profile home',
      'profile static',
      'services local',
      'other',
    ]);
  });

  it('keeps a profile that assumes a role beside the session whose credentials it uses', () => {
    const text =
      '[profile c]\nsource_profile = b\n\n[profile b]\nsource_profile = a\n\n[profile x]\nsource_profile = y\n\n[profile y]\nsource_profile = x\n\n[profile a]\nsso_session = s\n\n[sso-session s]\nsso_region = r\n';
    expect([...format(text).matchAll(/^\[profile (.)/gm)].map(([, name]) => name)).toEqual(['a', 'b', 'c', 'x', 'y']);
  });

  it('lets comments travel with their section, and leaves those about the file at the top', () => {
    const text =
      '\n# about the file\n\n# about b\n; more\n[profile b] # b\nx = 1\n# after b\n\n# still b\n\n\n# about s\n[sso-session s]\nsso_region = r';
    expect(format(text)).toBe(
      '# about the file\n\n# about s\n[sso-session s]\nsso_region = r\n\n# about b\n; more\n[profile b] # b\nx = 1\n# after b\n\n# still b\n',
    );
  });

  it('keeps blank lines and odd spacing within a section, and the line endings of the file', () => {
    const text = '[profile b]\r\nA:1\r\n\r\n  more  \r\n \r\n[profile a]\r\ns3 =\r\n\tx=1\r\n';
    expect(format(text)).toBe('[profile a]\r\ns3 =\r\n\tx=1\r\n\r\n[profile b]\r\nA:1\r\n\r\n  more  \r\n');
  });

  it('keeps a line that is blank to most tools only, wherever it stands', () => {
    expect(format('[profile b]\nx = 1\n\v\n\n[profile a]\n')).toBe('[profile a]\n\n[profile b]\nx = 1\n\v\n');
  });

  it.each(['', '\n\n', '# only a comment'])('leaves a file without sections as it is: %j', (text) => {
    expect(format(text)).toBe(text);
  });

  it.each([
    ['malformed', '[profile a]\nnonsense\n', 2],
    ['malformed', '[profile a\nx = 1\n', 1],
    ['duplicate-section', '[profile a]\n[profile "a"]\n', 2],
    ['duplicate-key', '[profile a]\nx = 1\nX = 2\n', 3],
    ['malformed', '[profile b]\nx = 1\n  [profile a]\ny = 2\n', 3],
    ['malformed', '[profile b]\nx = 1\n[profile a] junk\n', 3],
    ['malformed', '[profile b]\nx = 1\n[profile a]# glued\n', 3],
    ['malformed', '[profile b]\nx = 1\n[ profile a ]\n', 3],
    ['malformed', '  [profile a]\nx = 1\n', 1],
    ['malformed', '[profile b]\nx = 1\n # indented\n[profile a]\n', 3],
    ['malformed', '[profile b]\nx = 1\r[profile a]\n', 2],
    ['malformed', '\ufeff[profile a]\n', 1],
  ])('refuses with %s what not every tool divides alike: %j', (code, text, line) => {
    expect(() => format(text)).toThrow(expect.objectContaining({ code, line }));
  });

  it('is well tested: most of the generated files are out of order', () => {
    const tried = fc.sample(clearText, 100).filter((text) => format(text) !== text);
    expect(tried.length).toBeGreaterThan(50);
  });

  it('loses no line, changes no section to any tool, and does nothing when done again', () => {
    fc.assert(
      fc.property(clearText, (text) => {
        const after = format(text);
        expect(wordsIn(after)).toEqual(wordsIn(text));
        expect(says(read(after))).toEqual(says(read(text)));
        expect(read(after).problems).toEqual([]);
        expect(format(after)).toBe(after);
        expect(brokenByFormat(read(text))).toBeUndefined();
        expect(after === text || (/[^\r\n]\r?\n$/.test(after) && !/\n\r?\n\r?\n\r?\n\r?\n/.test(after))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
