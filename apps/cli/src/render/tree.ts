import { type ListedProfile, type TreeNode, printable } from '@aws-sso/core';

interface Line<T> {
  readonly drawing: string;
  readonly leaf?: T;
}

/**
 * A hierarchy of names, each leaf with what there is to say about it.
 *
 * @example
 * emea
 * └─ widgets
 *    └─ prod
 *       └─ admin  worksso  123412341234  Admin
 */
export function renderTree<T>(roots: readonly TreeNode<T>[], describe: (item: T) => string): string {
  const lines = roots.flatMap((root) => [line(root, ''), ...childLines(root, '')]);
  const width = lines.reduce(
    (most, { leaf, drawing }) => (leaf === undefined ? most : Math.max(most, drawing.length)),
    0,
  );
  return lines
    .map(({ drawing, leaf }) =>
      (leaf === undefined ? drawing : `${drawing.padEnd(width)}  ${describe(leaf)}`).trimEnd(),
    )
    .join('\n');
}

const line = <T>({ label, item }: TreeNode<T>, prefix: string): Line<T> => ({
  drawing: prefix + printable(label),
  ...(item === undefined ? {} : { leaf: item }),
});

const childLines = <T>({ children }: TreeNode<T>, indent: string): Line<T>[] =>
  children.flatMap((child, index) => {
    const last = index === children.length - 1;
    return [line(child, `${indent}${last ? '└─ ' : '├─ '}`), ...childLines(child, `${indent}${last ? '   ' : '│  '}`)];
  });

/** Of a profile: session, account and role. */
export const describeProfile = ({ sessionName, accountId, roleName }: ListedProfile): string =>
  sessionName === undefined
    ? '(not through an sso-session)'
    : [sessionName, accountId, roleName].map((part) => printable(part ?? '–')).join('  ');
