import { AwsSsoError } from './errors.js';
import { didYouMean } from './near-matches.js';
import { byText, printable } from './text.js';

/** A level of a hierarchy of names. A node can be a profile and have others below it. */
export interface TreeNode<T> {
  /** This level alone: `prod`. */
  readonly label: string;
  /** The whole name up to here: `emea.widgets.prod`. */
  readonly path: string;
  readonly item?: T;
  readonly children: readonly TreeNode<T>[];
}

/**
 * What lies on or below one level of the hierarchy.
 *
 * @example branchOf([{ name: 'home.dev' }, { name: 'homes' }], 'home') // the first
 * @throws AwsSsoError ProfileNotFound with near matches, names and branches alike
 */
export function branchOf<T extends { readonly name: string }>(items: readonly T[], branch: string): T[] {
  const found = items.filter(({ name }) => `${name}.`.startsWith(`${branch}.`));
  if (found.length > 0) return found;
  const paths = new Set(
    items.flatMap(({ name }) => name.split('.').map((_, at, all) => all.slice(0, at + 1).join('.'))),
  );
  throw new AwsSsoError('ProfileNotFound', `No profile is called "${printable(branch)}" or lies below it.`, {
    hint: didYouMean(
      branch,
      [...paths].filter((path) => !branch.startsWith(`${path}.`)),
      'See what there is: aws-sso profile:tree',
    ),
    details: { profileName: branch },
  });
}

interface Branch<T> {
  item?: T;
  readonly children: Map<string, Branch<T>>;
}

/**
 * Arranges names by their levels; loses none. Children are sorted.
 *
 * @example profileTree([{ name: 'home.dev' }, { name: 'home.prod' }]) // one root `home` with two leaves
 */
export function profileTree<T extends { readonly name: string }>(items: readonly T[], separator = '.'): TreeNode<T>[] {
  const root: Branch<T> = { children: new Map() };
  for (const item of items) {
    let branch = root;
    for (const label of separator === '' ? [item.name] : item.name.split(separator)) {
      const next = branch.children.get(label) ?? { children: new Map<string, Branch<T>>() };
      branch.children.set(label, next);
      branch = next;
    }
    branch.item = item;
  }
  return nodesOf(root, '', separator);
}

const nodesOf = <T>(branch: Branch<T>, prefix: string, separator: string): TreeNode<T>[] =>
  [...branch.children]
    .sort(([a], [b]) => byText(a, b))
    .map(([label, child]) => {
      const path = `${prefix}${label}`;
      return {
        label,
        path,
        ...(child.item === undefined ? {} : { item: child.item }),
        children: nodesOf(child, `${path}${separator}`, separator),
      };
    });
