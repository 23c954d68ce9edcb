import { describe, expect, it } from '@jest/globals';
import { ConfigEditError } from './config-edit-error.js';
import { edit } from './edit.js';
import type { Edit } from './edit.js';
import { bytes, profile, edited, put, read, remove, rename } from './testing/config-text.js';

function refusal(text: string, ...edits: Edit[]): ConfigEditError {
  try {
    edit(read(text), edits);
  } catch (error) {
    if (error instanceof ConfigEditError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('an edit is refused', () => {
  it.each(['region = r\n', '[profile b\n', '[default]\njunk\n', '[default]\ns3 =\n  junk\n'])(
    'in the malformed file %j',
    (text) => {
      const error = refusal(text, put('a', { region: 'r' }));
      expect(error.code).toBe('malformed');
      expect(error.line).toBe(read(text).problems[0]?.line);
      expect(error.message).toContain(`line ${error.line}`);
    },
  );

  it('if the section or key is there twice, and only then', () => {
    const text = '[profile a]\nx = 1\nX = 2\ny = 1\n[profile b]\n[profile b]\n';
    expect(refusal(text, put('a', { X: '1' }))).toMatchObject({ code: 'duplicate-key', line: 3 });
    expect(refusal(text, put('b', { x: '1' }))).toMatchObject({ code: 'duplicate-section', line: 6 });
    expect(refusal(text, remove('b')).code).toBe('duplicate-section');
    expect(refusal(text, rename('b', 'c')).code).toBe('duplicate-section');
    expect(edited(text, put('a', { y: '2' }))).toBe(text.replace('y = 1', 'y = 2'));
    expect(edited(text, remove('a'))).toBe('[profile b]\n[profile b]\n');
    expect(read(text).problemsFor([put('a', { y: '2' })])).toEqual([]);
    expect(read(text).problemsFor([put('a', { x: '2' })])).toHaveLength(1);
  });

  it('if a new name is taken or made twice, or there is nothing to rename', () => {
    const text = '[profile a]\n[profile b]\n[profile c]\n';
    for (const edits of [
      [rename('a', 'b')],
      [rename('a', 'd'), rename('b', 'd')],
      [rename('a', 'd'), put('d', { x: '1' })],
    ]) {
      expect(refusal(text, ...edits)).toMatchObject({ code: 'section-exists' });
    }
    expect(refusal(text, rename('x', 'y'))).toMatchObject({ code: 'section-not-found' });
  });

  it.each([
    'a\nb',
    'a\r',
    '\0',
    'a\u001b[31m',
    'a\tb',
    ' a',
    'a ',
    'a # b',
    '#a',
    'a ; b',
    '\ud800',
    'a\u0085b',
    'a\u2028b',
  ])('for the value %j', (value) => {
    expect(refusal('', put('a', { x: value })).code).toBe('invalid-value');
    expect(refusal('[profile a]\ns3 =\n  x = 1\n', put('a', { s3: { x: value } })).code).toBe('invalid-value');
  });

  it.each(['', 'a b', 'a=b', 'a:b', 'a\n', '[a', '#a', 'é'])('for the key %j', (key) => {
    expect(refusal('', put('a', { [key]: '1' })).code).toBe('invalid-key');
    expect(refusal('', put('a', { s3: { [key]: '1' } })).code).toBe('invalid-key');
  });

  it.each(['', ' a', 'a]', '[a', 'a\nb', 'a\tb', 'a\r', '\0', '\ud800'])('for the name %j', (name) => {
    expect(refusal('', put(name, { x: '1' })).code).toBe('invalid-name');
    expect(refusal('[profile a]\n', rename('a', name)).code).toBe('invalid-name');
  });

  it('for a name that would be read as that of another section', () => {
    const section = { kind: 'other', name: 'profile a' } as const;
    expect(refusal('', { op: 'put', section, values: {} }).code).toBe('invalid-name');
  });

  it('without quoting the value, which may be a secret', () => {
    expect(refusal('', put('a', { x: 'hunter2\n' })).message).not.toContain('hunter2');
  });

  it('as a whole', () => {
    const doc = read('[profile a]\n');
    expect(() => edit(doc, [put('a', { x: '1' }), put('b', { y: 'a\nb' })])).toThrow(ConfigEditError);
    expect(doc.stringify()).toEqual(bytes('[profile a]\n'));
    expect(doc.find(profile('b'))).toBeUndefined();
  });
});
