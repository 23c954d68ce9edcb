import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type TreeNode, branchOf, profileTree } from './profile-tree.js';

const itemsOf = <T>(nodes: readonly TreeNode<T>[]): T[] =>
  nodes.flatMap(({ item, children }) => [...(item === undefined ? [] : [item]), ...itemsOf(children)]);

describe('the tree of profiles', () => {
  it('has a level for each part of a name, in order', () => {
    const [prod, dev] = [{ name: 'home.prod' }, { name: 'home.dev' }];
    expect(profileTree([prod, dev])).toEqual([
      {
        label: 'home',
        path: 'home',
        children: [
          { label: 'dev', path: 'home.dev', item: dev, children: [] },
          { label: 'prod', path: 'home.prod', item: prod, children: [] },
        ],
      },
    ]);
  });

  it('has profiles that have others below them', () => {
    const [upper, lower] = [{ name: 'a' }, { name: 'a.b' }];
    expect(profileTree([lower, upper])).toEqual([
      { label: 'a', path: 'a', item: upper, children: [{ label: 'b', path: 'a.b', item: lower, children: [] }] },
    ]);
  });

  it('splits at another separator', () => {
    const [a] = profileTree([{ name: 'a/b.c' }], () => '/');
    expect(a?.children[0]).toMatchObject({ label: 'b.c', path: 'a/b.c' });
  });

  it('has names with several separators side by side, on the levels that they share', () => {
    const items = ['a/b/c', 'a.b.c', 'a.b/c'].map((name) => ({ name }));
    const tree = profileTree(items, ({ name }) => (name.includes('/') ? '/' : '.'));
    expect(tree.map(({ path, children }) => [path, ...children.map((child) => child.path)])).toEqual([
      ['a', 'a.b', 'a/b'],
      ['a.b', 'a.b/c'],
    ]);
  });

  it('loses no profile and knows each by its path, wherever its name is split', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '_'), minLength: 1, maxLength: 8 });
    const names = fc.dictionary(name, fc.constantFrom('.', '_', '._', ''));
    fc.assert(
      fc.property(names, (separators) => {
        const all = Object.keys(separators);
        const items = all.map((each) => ({ name: each }));
        const tree = profileTree(items, (item) => separators[item.name] ?? '.');
        expect(
          itemsOf(tree)
            .map((item) => item.name)
            .sort(),
        ).toEqual([...all].sort());
        const check = (nodes: readonly TreeNode<{ name: string }>[]): void => {
          for (const { path, item, children } of nodes) {
            if (item !== undefined) expect(path).toBe(item.name);
            check(children);
          }
        };
        check(tree);
      }),
    );
  });
});

describe('a branch', () => {
  const items = ['emea.widgets.prod', 'emea.gadgets', 'emeal'].map((name) => ({ name }));

  it('is a level and what is below it', () => {
    expect(branchOf(items, 'emea').map(({ name }) => name)).toEqual(['emea.widgets.prod', 'emea.gadgets']);
    expect(branchOf(items, 'emea.gadgets')).toHaveLength(1);
  });

  it('is what its names are split into, and no beginning of them', () => {
    const branch = (name: string, separator: string) => branchOf([{ name: 'Acme/Big.Data' }], name, () => separator);
    expect(branch('Acme', '/')).toHaveLength(1);
    expect(() => branch('Acme', '.')).toThrow();
    expect(() => branch('Acme/Big', '/')).toThrow(expect.objectContaining({ hint: 'Did you mean "Acme/Big.Data"?' }));
    expect(() => branch('Acme', '')).toThrow();
  });

  it('that is not there is answered with those that are like it', () => {
    expect(() => branchOf(items, 'emea.widgts')).toThrow(
      expect.objectContaining({
        code: 'ProfileNotFound',
        hint: 'Did you mean "emea.widgets" or "emea.gadgets"?',
      }),
    );
  });
});
