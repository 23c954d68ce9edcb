import {
  type NamingPreview,
  type ProfilePlan,
  type ProfilePlanConflict,
  counted,
  excerpt,
  profileTree,
} from '@aws-sso/core';
import { firstLines } from './first-lines.js';
import { renderTree } from './tree.js';

/** A name in a tree, with what there is to say about it. */
interface Leaf {
  readonly name: string;
  readonly words: string;
}

/** Where several strategies are shown, each gets so many lines. */
const linesEach = 40;

export const renderPreviews = (previews: readonly NamingPreview[]): string =>
  previews.map((preview) => renderPreview(preview, previews.length > 1)).join('\n\n');

function renderPreview(
  { naming, isInForce, example, separator, warnings, plan }: NamingPreview,
  isOneOfSeveral: boolean,
): string {
  const leaves = [
    ...namesIn(plan).map(({ name, accountId, roleName, accountName }) => ({
      name,
      words: `${accountId}  ${roleName}  (${excerpt(accountName)})`,
    })),
    ...[...plan.conflicts, ...plan.skipped].filter(isInTree).map(marked),
  ];
  const tree =
    leaves.length === 0
      ? []
      : renderTree<Leaf>(
          profileTree(leaves, () => separator),
          ({ words }) => words,
        ).split('\n');
  const options = Object.entries(example).map(([key, value]) => `${key}=${value}`);
  const fixes = new Set(plan.conflicts.flatMap(({ fix }) => fix ?? []));
  const lines = [
    ...tree,
    ...plan.conflicts.map(({ message }) => `! ${message}`),
    ...plan.skipped.map(({ message }) => `/ ${message} Skipped.`),
    ...[...fixes].slice(0, 3),
    ...warnings,
  ];
  // One alone was chosen on the command line: it may well not be what the settings say.
  const title = `${naming}${isInForce && isOneOfSeveral ? ', in force' : ''}${options.length === 0 ? '' : `, for example with ${options.join(' ')}`}`;
  const summary = `${counted(namesIn(plan).length, 'name')}, ${counted(plan.conflicts.length, 'conflict')}`;
  return [`${title}: ${summary}`, ...firstLines(lines, isOneOfSeveral ? linesEach : Infinity)].join('\n');
}

const namesIn = ({ create, update, rename, keep }: ProfilePlan) => [...create, ...update, ...rename, ...keep];

/** Names that cannot be written have no place in a tree. */
const isInTree = ({ reason }: ProfilePlanConflict): boolean => reason === 'same-name' || reason === 'taken';

const marked = ({ name, reason, identities }: ProfilePlanConflict): Leaf => ({
  name,
  words: reason === 'taken' ? '! taken by another profile' : `! shared by ${counted(identities.length, 'role')}`,
});

/** The fields that `--json` promises. */
export const previewJson = ({ plan, ...preview }: NamingPreview): object => ({
  ...preview,
  names: namesIn(plan).map(({ name, sessionName, accountId, accountName, roleName }) => ({
    ...{ name, sessionName, accountId, accountName, roleName },
  })),
  conflicts: plan.conflicts,
  skipped: plan.skipped,
});
