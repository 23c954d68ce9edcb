import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeValues } from './merge-values.js';

type Keys = Record<string, string>;
const merged = (wanted: Keys, wrote: Keys, current: Keys) =>
  mergeValues(wanted, wrote, new Map(Object.entries(current)));

/** The section after the change. */
function applied(current: Keys, values: Readonly<Record<string, string | null>>): Keys {
  const after = new Map(Object.entries(current));
  for (const [key, value] of Object.entries(values))
    if (value === null) after.delete(key);
    else after.set(key, value);
  return Object.fromEntries(after);
}

describe('the three-way merge', () => {
  it('follows what is wanted where the user did nothing', () => {
    expect(merged({ region: 'us' }, { region: 'eu' }, { region: 'eu' })).toEqual({
      values: { region: 'us' },
      wrote: { region: 'us' },
    });
  });

  it('adds what is newly wanted and takes away what no longer is', () => {
    expect(merged({ output: 'json' }, { region: 'eu' }, { region: 'eu' }).values).toEqual({
      output: 'json',
      region: null,
    });
  });

  it('leaves what the user changed, took away or added', () => {
    expect(merged({ region: 'us' }, { region: 'eu' }, { region: 'mine' }).values).toEqual({});
    expect(merged({ region: 'us' }, { region: 'eu' }, {}).values).toEqual({});
    expect(merged({ region: 'us' }, {}, { region: 'mine', cli_pager: 'less' }).values).toEqual({});
    expect(merged({}, { region: 'eu' }, { region: 'mine' }).values).toEqual({});
  });

  it('keeps in step again what the user set to what is wanted', () => {
    expect(merged({ region: 'us' }, { region: 'eu' }, { region: 'us' })).toEqual({
      values: {},
      wrote: { region: 'us' },
    });
  });

  const keys = fc.dictionary(fc.constantFrom('region', 'output', 'a', 'b'), fc.constantFrom('1', '2', '3'));

  it('never touches a key that differs from what we wrote', () => {
    fc.assert(
      fc.property(keys, keys, keys, (wanted, wrote, current) => {
        const after = applied(current, merged(wanted, wrote, current).values);
        for (const key of ['region', 'output', 'a', 'b'])
          if (current[key] !== wrote[key]) expect(after[key]).toBe(current[key]);
      }),
    );
  });

  it('gives every key that is still as we wrote it the value that is wanted', () => {
    fc.assert(
      fc.property(keys, keys, keys, (wanted, wrote, current) => {
        const after = applied(current, merged(wanted, wrote, current).values);
        for (const key of ['region', 'output', 'a', 'b'])
          if (current[key] === wrote[key]) expect(after[key]).toBe(wanted[key]);
      }),
    );
  });

  it('has nothing to do a second time', () => {
    fc.assert(
      fc.property(keys, keys, keys, (wanted, wrote, current) => {
        const first = merged(wanted, wrote, current);
        const second = merged(wanted, first.wrote, applied(current, first.values));
        expect(second).toEqual({ values: {}, wrote: first.wrote });
      }),
    );
  });
});
