import { describe, expect, it } from '@jest/globals';
import type { Edit } from './edit.js';
import { edited, put, remove, rename } from './testing/config-text.js';

const homesso: Edit = {
  op: 'put',
  section: { kind: 'sso-session', name: 'homesso' },
  values: {
    sso_start_url: 'https://homesso.awsapps.com/start/',
    sso_region: 'eu-west-1',
    sso_registration_scopes: 'sso:account:access',
  },
};
const HOMESSO =
  '[sso-session homesso]\nsso_start_url = https://homesso.awsapps.com/start/\nsso_region = eu-west-1\n' +
  'sso_registration_scopes = sso:account:access\n';

describe('a new section', () => {
  it('is all there is in an empty file', () => {
    expect(edited('', homesso)).toBe(HOMESSO);
  });

  it.each([
    [HOMESSO, `${HOMESSO}\n[profile a]\nregion = r\n`],
    ['[default]\n\n', '[default]\n\n[profile a]\nregion = r\n'],
    ['[default]\nx = 1', '[default]\nx = 1\n\n[profile a]\nregion = r\n'],
    ['# only a comment', '# only a comment\n\n[profile a]\nregion = r\n'],
    ['\n', '\n[profile a]\nregion = r\n'],
    ['\ufeff', '\ufeff[profile a]\nregion = r\n'],
    ['[default]\r\nx = 1\r\n', '[default]\r\nx = 1\r\n\r\n[profile a]\r\nregion = r\r\n'],
    ['[default]\r\nx = 1', '[default]\r\nx = 1\r\n\r\n[profile a]\r\nregion = r\r\n'],
    ['[default]\rx = 1\r', '[default]\rx = 1\r\r[profile a]\rregion = r\r'],
    ['[default]\nx=1\n', '[default]\nx=1\n\n[profile a]\nregion=r\n'],
    ['[default]\n  x = 1\n', '[default]\n  x = 1\n\n[profile a]\nregion = r\n'],
    ['[default]\nx: 1\n', '[default]\nx: 1\n\n[profile a]\nregion = r\n'],
  ])('goes to the end of %j, one blank line away', (before, after) => {
    expect(edited(before, put('a', { region: 'r' }))).toBe(after);
  });

  it('has a header that the AWS CLI would write', () => {
    expect(edited('', put('default', {}))).toBe('[default]\n');
    expect(edited('', put('my prof', {}))).toBe("[profile 'my prof']\n");
    expect(edited('', put("it's", {}))).toBe(`[profile 'it'"'"'s']\n`);
    expect(edited('', { op: 'put', section: { kind: 'other', name: 'preview' }, values: { x: '1' } })).toBe(
      '[preview]\nx = 1\n',
    );
  });

  it('is not made only to remove keys from it', () => {
    expect(edited('# c', put('a', { region: null }))).toBe('# c');
    expect(edited('# c', put('a', {}))).toBe('# c\n\n[profile a]\n');
  });

  it('is not made if there is one by another spelling', () => {
    expect(edited('[profile default]\n', put('default', { x: '1' }))).toBe('[profile default]\nx = 1\n');
    expect(edited('  [profile  "a"] # c\n', put('a', { x: '1' }))).toBe('  [profile  "a"] # c\n  x = 1\n');
  });
});

describe('removing a section', () => {
  it.each([
    ['[profile a]\n\n[profile b]\nx = 1\n\n[profile c]\n', '[profile a]\n\n[profile c]\n'],
    ['[profile a]\n[profile b]\nx = 1\n[profile c]\n', '[profile a]\n[profile c]\n'],
    ['[profile a]\n[profile b]\nx = 1\n\n[profile c]\n', '[profile a]\n\n[profile c]\n'],
    ['[profile a]\n\n\n[profile b]\n\n\n[profile c]\n', '[profile a]\n\n[profile c]\n'],
    ['[profile a]\n\n# about b\n[profile b]\n\n# about c\n[profile c]\n', '[profile a]\n\n# about c\n[profile c]\n'],
    ['# top\n\n# about b\n[profile b]\nx = 1\n', '# top\n'],
    ['# top\n\n[profile b]\n# c\n\n[profile c]\n', '# top\n\n[profile c]\n'],
    ['[profile a]\n\n[profile b]\nx = 1\n\n# Work\n\n[profile c]\n', '[profile a]\n\n# Work\n\n[profile c]\n'],
    ['[profile b]\n# c\n\n# Work\n\n;\n\n# about c\n[profile c]', '# Work\n\n;\n\n# about c\n[profile c]'],
    ['[profile a]\nx = 1\n[profile b]\nx = 1\n\n  # the end\n', '[profile a]\nx = 1\n\n# the end\n'],
    ['\ufeff[profile b]\nx = 1\n\n[profile c]\n', '\ufeff[profile c]\n'],
    ['[profile a]\n\n[profile b]\nx = 1', '[profile a]\n'],
    ['[profile b]\n', ''],
    ['[profile c]', '[profile c]'],
  ])('from %j leaves %j', (before, after) => {
    expect(edited(before, remove('b'))).toBe(after);
  });

  it('keeps the line ending of its neighbours a line ending', () => {
    const after = edited('[profile a]\rx = 1\r[profile b]\n\n[profile c]\n', remove('b'));
    expect(after).toBe('[profile a]\rx = 1\r\r[profile c]\n');
  });
});

describe('renaming a section', () => {
  it('changes its name and nothing else', () => {
    expect(edited(' [profile  "a"]\t# c\r\nx = 1', rename('a', 'b'))).toBe(' [profile b]\t# c\r\nx = 1');
    expect(edited('[profile a] # see [b]\n', rename('a', 'default'))).toBe('[default] # see [b]\n');
    expect(edited('[profile default]\n', rename('default', 'default'))).toBe('[profile default]\n');
  });

  it('can swap names, and the other edits mean the names before', () => {
    const text = '[profile a]\nx = a\n\n[profile b]\nx = b\n';
    expect(edited(text, rename('a', 'b'), rename('b', 'a'), put('a', { y: '1' }))).toBe(
      '[profile b]\nx = a\ny = 1\n\n[profile a]\nx = b\n',
    );
    expect(edited(text, rename('a', 'b'), remove('b'))).toBe('[profile b]\nx = a\n');
    expect(edited(text, rename('a', 'c'), remove('a'), put('c', {}))).toBe('[profile b]\nx = b\n\n[profile c]\n');
  });
});

describe('an indented header that botocore would also take for a part of a value', () => {
  it.each([
    ['[a]\nx = 1\n[profile b]\n [y]\n', remove('b'), '[a]\nx = 1\n[y]\n'],
    ['[profile a]\n [y]\nz = 1\n', put('a', { x: '1' }), '[profile a]\nx = 1\n[y]\nz = 1\n'],
  ])('stays a header in %j when a value comes to stand above it', (before, change, after) => {
    expect(edited(before, change)).toBe(after);
  });
});
