import { type ListedProfile, type TreeNode, printable } from '@aws-sso/core';

interface Line {
  readonly drawing: string;
  readonly leaf?: ListedProfile;
}

/**
 * A hierarchy of profiles, each leaf with its session, account and role.
 *
 * @example
 * emea
 * └─ widgets
 *    └─ prod
 *       └─ admin  worksso  123412341234  Admin
 */
export function renderTree(roots: readonly TreeNode<ListedProfile>[]): string {
  const lines = roots.flatMap((root) => [line(root, ''), ...childLines(root, '')]);
  const width = Math.max(0, ...lines.filter(({ leaf }) => leaf !== undefined).map(({ drawing }) => drawing.length));
  return lines
    .map(({ drawing, leaf }) =>
      (leaf === undefined ? drawing : `${drawing.padEnd(width)}  ${description(leaf)}`).trimEnd(),
    )
    .join('\n');
}

const line = ({ label, item }: TreeNode<ListedProfile>, prefix: string): Line => ({
  drawing: prefix + printable(label),
  ...(item === undefined ? {} : { leaf: item }),
});

const childLines = ({ children }: TreeNode<ListedProfile>, indent: string): Line[] =>
  children.flatMap((child, index) => {
    const last = index === children.length - 1;
    return [line(child, `${indent}${last ? '└─ ' : '├─ '}`), ...childLines(child, `${indent}${last ? '   ' : '│  '}`)];
  });

const description = ({ sessionName, accountId, roleName }: ListedProfile): string =>
  sessionName === undefined
    ? '(not through an sso-session)'
    : [sessionName, accountId, roleName].map((part) => printable(part ?? '–')).join('  ');
