import { describe, expect, it } from '@jest/globals';
import { edit } from './edit.js';
import { parse } from './parse.js';
import { bytes, edited, put } from './testing/config-text.js';

describe('a key', () => {
  it.each([
    ['region = old', 'region = new'],
    ['Region = old', 'region = new'],
    ['region=old', 'region=new'],
    ['region: old', 'region = new'],
    ['region =', 'region = new'],
    ['region=', 'region=new'],
    ['\tregion\t=\told  ', '\tregion\t=\tnew'],
    ['region = old # home', '# home\nregion = new'],
    ['region = old\n  more\n# no\n  and more', 'region = new'],
    ['region =\n    p = 1\n    q = 2', 'region = new'],
  ])('in place: %j becomes %j', (before, after) => {
    const around = (lines: string) => `[profile a]\n# c\n${lines}\n# d\noutput = json\n\n[profile b]\nregion = b\n`;
    expect(edited(around(before), put('a', { region: 'new' }))).toBe(around(after));
    expect(edited(around(before), put('a', { region: null }))).toBe(around('').replace('# c\n\n', '# c\n'));
  });

  it('goes into a section of hundreds of thousands of lines, and takes a block of as many away', () => {
    const many = (line: string) => line.repeat(200_000);
    const long = `[default]\n${many('# c\n')}x = 1\n`;
    expect(edited(long, put('default', { region: 'r' })) === `${long}region = r\n`).toBe(true);
    const block = `[default]\ns3 =\n  a = 1\n${many('  # c\n')}  b = 1\n`;
    expect(edited(`${block}x = 1\n`, put('default', { s3: 'x' })).length).toBeLessThan(block.length + 10);
  });

  it.each(['region = r', 'Region: r', 'region=r # home', 'region =   r  '])('changes nothing if %j says so', (line) => {
    expect(edited(`[default]\n${line}`, put('default', { region: 'r' }))).toBe(`[default]\n${line}`);
  });

  it.each([
    ['[default]\nx = 1\n\n# next\n[profile b]\n', '[default]\nx = 1\nregion = r\n\n# next\n[profile b]\n'],
    ['[default]\nx = 1\n# tail\n# tail2\n', '[default]\nx = 1\nregion = r\n# tail\n# tail2\n'],
    ['[default] # c\n\n# d\n', '[default] # c\nregion = r\n\n# d\n'],
    ['[default]\n  x=1\n', '[default]\n  x=1\n  region=r\n'],
    ['[default]\nx = a\n  b\n', '[default]\nx = a\n  b\nregion = r\n'],
    ['[default]\nx=1\ns3 =\n  region = deep\n', '[default]\nx=1\ns3 =\n  region = deep\nregion=r\n'],
    ['[default]\nx = 1', '[default]\nx = 1\nregion = r'],
    ['[default]', '[default]\nregion = r'],
    ['[a]\ny\t= 1\n[default]\r\nx = 1\n', '[a]\ny\t= 1\n[default]\r\nx = 1\nregion = r\r\n'],
  ])('that is new goes after the last one: %j', (before, after) => {
    expect(edited(before, put('default', { region: 'r' }))).toBe(after);
  });

  it('keeps its line ending', () => {
    const text = '[default]\r\nregion = a\rx = 1\noutput = b';
    expect(edited(text, put('default', { region: 'c', x: '2', output: 'd' }))).toBe(
      '[default]\r\nregion = c\rx = 2\noutput = d',
    );
  });

  it('can be empty, and can be anything that is read alike', () => {
    expect(edited('', put('a', { x: '', y: 'https://x/start#/', z: '%$~"é' }))).toBe(
      '[profile a]\nx =\ny = https://x/start#/\nz = %$~"é\n',
    );
  });

  it('is written in lower case', () => {
    expect(edited('', put('a', { Region: 'r' }))).toBe('[profile a]\nregion = r\n');
  });

  it('leaves bytes that are no UTF-8 where they are', () => {
    const before = new Uint8Array([...bytes('[default]\nx = '), 0xff, 0xc3, ...bytes('\nregion = a\n')]);
    const after = new Uint8Array([...bytes('[default]\nx = '), 0xff, 0xc3, ...bytes('\nregion = b\n')]);
    expect(edit(parse(before), [put('default', { region: 'b' })]).stringify()).toEqual(after);
  });
});

describe('a nested block', () => {
  const S3 = '[default]\ns3 =\n  a = 1\n\n  # c\n  b=2 # d\nregion = r\n';

  it.each([
    [{ a: '9' }, S3.replace('a = 1', 'a = 9')],
    [{ b: '9' }, S3.replace('b=2 # d', 'b=9')],
    [{ c: '9' }, S3.replace('# d\n', '# d\n  c=9\n')],
    [{ a: null }, S3.replace('  a = 1\n', '')],
    [{ a: null, b: null }, '[default]\nregion = r\n'],
    [{ a: '1', b: '2', c: null }, S3],
    [{}, S3],
  ])('takes %j', (values, after) => {
    expect(edited(S3, put('default', { s3: values }))).toBe(after);
  });

  it.each([
    ['', '[default]\ns3 =\n    a = 1\n'],
    ['[default]\ns3 = plain\n', '[default]\ns3 =\n    a = 1\n'],
    ['[default]\n  s3=', '[default]\n  s3=\n      a = 1'],
    ['[default]\ns3 = plain # c\nx = 1\n', '[default]\n# c\ns3 =\n    a = 1\nx = 1\n'],
  ])('is made in %j', (before, after) => {
    expect(edited(before, put('default', { s3: { a: '1', b: null } }))).toBe(after);
  });

  it('keeps the lines around an edited one apart and as they are', () => {
    expect(edited('[default]\ns3 = # c\n  a = 1\n', put('default', { s3: { a: '2' } }))).toBe(
      '[default]\ns3 = # c\n  a = 2\n',
    );
    expect(edited('[default]\ns3 =\r  a = 1\r  b = 2\n\n  c = 3\n', put('default', { s3: { b: null } }))).toBe(
      '[default]\ns3 =\r  a = 1\r\r  c = 3\n',
    );
  });

  it('leaves comments below its last line to the section, also for the edits that follow', () => {
    const text = '[default]\ns3 =\n  a = 1\n# c\n  b = 2\n';
    const shorter = put('default', { s3: { b: null } });
    expect(edited(text, shorter)).toBe('[default]\ns3 =\n  a = 1\n# c\n');
    expect(edited(text, shorter, put('default', { s3: null }))).toBe('[default]\n# c\n');
  });

  it('is not made only to remove keys from it', () => {
    expect(edited('', put('a', { s3: { a: null } }))).toBe('');
    expect(edited('[default]\n', put('default', { s3: { a: null } }))).toBe('[default]\n');
  });

  it('is not mistaken for keys of the section', () => {
    const text = '[default]\ns3 =\n    endpoint_url = deep\n';
    expect(edited(text, put('default', { endpoint_url: 'top' }))).toBe(`${text}endpoint_url = top\n`);
    expect(edited(text, put('default', { endpoint_url: null }))).toBe(text);
  });
});
