import { describe, expect, it } from '@jest/globals';
import { edit } from './edit.js';
import type { Edit } from './edit.js';
import { parse } from './parse.js';

const encoder = new TextEncoder();
const edited = (text: string, ...edits: Edit[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(edit(parse(encoder.encode(text)), edits).stringify());
const profile = (name: string) => ({ kind: 'profile', name }) as const;
const put = (name: string, values: (Edit & { op: 'put' })['values']): Edit => ({
  op: 'put',
  section: profile(name),
  values,
});

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

  it('stands apart from the one before by a blank line', () => {
    expect(edited('', homesso, put('a', { region: 'r' }))).toBe(`${HOMESSO}\n[profile a]\nregion = r\n`);
    expect(edited('# only a comment', put('a', {}))).toBe('# only a comment\n\n[profile a]\n');
    expect(edited('[profile a]\n\n', put('b', {}))).toBe('[profile a]\n\n[profile b]\n');
  });
});
