import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isPackageName, parsePackageSpec } from './package-spec.js';

const parsed = (typed: string) => parsePackageSpec(typed, '/project', '/home/you');

describe('what is to be installed', () => {
  it.each(['names', '@acme/names', 'names@1.2.3', '@acme/names@^1', 'names@latest', 'a.b_c~d'])(
    '%s is a package of the registry',
    (typed) => {
      expect(parsed(typed)).toEqual({ text: typed, isLocal: false });
    },
  );

  it.each([
    ['./names', '/project/names'],
    ['.', '/project'],
    ['..', '/'],
    ['../names', '/names'],
    ['/opt/names', '/opt/names'],
    ['~/names', '/home/you/names'],
    ['names.tgz', '/project/names.tgz'],
    ['names-1.0.tar.gz', '/project/names-1.0.tar.gz'],
  ])('%s is a place, %s', (typed, place) => {
    expect(parsed(typed)).toEqual({ text: path.resolve(place), isLocal: true });
  });

  it.each([
    'https://example.com/names.tgz',
    'file:./names.tgz',
    'git+ssh://example.com/names',
    'github:acme/names',
    'acme/names',
    'names@npm:others',
    'names@git+ssh://example.com/names',
    'Names',
    '-names',
    '--ignore-scripts=false',
    '@acme',
    '@acme/',
    'names@1 2',
    'names\n',
    '',
    'a'.repeat(215),
  ])('%j is neither', (typed) => {
    expect(() => parsed(typed)).toThrow(
      expect.objectContaining({ code: 'InvalidInput', details: { field: 'package' } }),
    );
  });

  it('is shown without what a terminal obeys, and not at any length', () => {
    expect(() => parsed(`\u001b[2J${'A'.repeat(500)}`)).toThrow(/^"[^\u001b]{1,120}" is neither/);
  });
});

describe('the name of a package', () => {
  it('has at most 214 characters and no version', () => {
    expect(isPackageName('a'.repeat(214))).toBe(true);
    expect(isPackageName('a'.repeat(215))).toBe(false);
    expect(isPackageName('names@1')).toBe(false);
    expect(isPackageName('-names')).toBe(false);
  });
});
