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

interface Named {
  readonly name: string;
}

/** What stands between the levels of a name; an empty text where a name has but one. */
export type SeparatorOf<T> = (item: T) => string;

const atDots = (): string => '.';

/** The levels of a name, from the first one down to the name itself. */
function levelsOf(name: string, separator: string): Pick<TreeNode<unknown>, 'label' | 'path'>[] {
  if (separator === '') return [{ label: name, path: name }];
  let path = '';
  return name.split(separator).map((label, at) => {
    path = at === 0 ? label : path + separator + label;
    return { label, path };
  });
}

/**
 * What lies on or below one level of the hierarchy.
 *
 * @example branchOf([{ name: 'home.dev' }, { name: 'homes' }], 'home') // the first
 * @throws AwsSsoError ProfileNotFound with near matches, names and branches alike
 */
export function branchOf<T extends Named>(
  items: readonly T[],
  branch: string,
  separatorOf: SeparatorOf<T> = atDots,
): T[] {
  const found = items.filter((item) => levelsOf(item.name, separatorOf(item)).some(({ path }) => path === branch));
  if (found.length > 0) return found;
  const separators = new Set(items.map(separatorOf));
  const paths = new Set(items.flatMap((item) => levelsOf(item.name, separatorOf(item)).map(({ path }) => path)));
  // What the branch would lie below is there, and is not what was meant.
  const isAbove = (path: string): boolean => [...separators].some((separator) => branch.startsWith(path + separator));
  throw new AwsSsoError('ProfileNotFound', `No profile is called "${printable(branch)}" or lies below it.`, {
    hint: didYouMean(
      branch,
      [...paths].filter((path) => !isAbove(path)),
      'See what there is: aws-sso profile:tree',
    ),
    details: { profileName: branch },
  });
}

interface Branch<T> extends Pick<TreeNode<T>, 'label' | 'path'> {
  item?: T;
  readonly children: Map<string, Branch<T>>;
}

/**
 * Arranges names by their levels; loses none. Children are sorted. Names with different separators share the levels that
 * they spell alike: `a/b` and `a.c` the level `a`.
 *
 * @example profileTree([{ name: 'home.dev' }, { name: 'home.prod' }]) // one root `home` with two leaves
 */
export function profileTree<T extends Named>(items: readonly T[], separatorOf: SeparatorOf<T> = atDots): TreeNode<T>[] {
  const roots = new Map<string, Branch<T>>();
  for (const item of items) {
    let siblings = roots;
    let branch: Branch<T> | undefined;
    for (const { label, path } of levelsOf(item.name, separatorOf(item))) {
      branch = siblings.get(path) ?? { label, path, children: new Map<string, Branch<T>>() };
      siblings.set(path, branch);
      siblings = branch.children;
    }
    if (branch !== undefined) branch.item = item;
  }
  return nodesOf(roots);
}

const nodesOf = <T>(siblings: ReadonlyMap<string, Branch<T>>): TreeNode<T>[] =>
  [...siblings.values()]
    .sort((a, b) => byText(a.label, b.label) || byText(a.path, b.path))
    .map(({ label, path, item, children }) => ({
      label,
      path,
      ...(item === undefined ? {} : { item }),
      children: nodesOf(children),
    }));
