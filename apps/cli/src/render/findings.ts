import { everyTool, rules, type Finding, type Tool } from '@aws-sso/config-check';
import { counted, listed, printable } from '@aws-sso/core';
import type { Examination } from '../config-doctor.js';

/** Of the same fault in so many places one learns nothing more; `--json` has all. */
const placesShown = 5;

/** A hand-edited value may be as long as it likes. */
const longestMessage = 240;

const reasons = new Map(rules.map(({ id, because }) => [id, because]));

/** All findings, worst first; those of one rule together. */
export function renderFindings(findings: readonly Finding[]): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.rule, ...finding.hurts].join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => `${renderGroup(group)}\n\n`).join('') + sumOf(findings);
}

/** `2 errors, 1 warning and 0 notes.` */
function sumOf(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return `${listed([counted(count('error'), 'error'), counted(count('warning'), 'warning'), counted(count('note'), 'note')])}.`;
}

function renderGroup(group: readonly Finding[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { rule, severity, hurts, mend } = first;
  const hidden = group.length - placesShown;
  const fixed = group.filter(({ repair }) => repair !== undefined).length;
  const fix =
    fixed === 0 ? '' : fixed === group.length ? ' (--fix does it.)' : ` (--fix does it for ${fixed} of them.)`;
  return [
    `${severity} ${rule}${hurts.length === 0 ? '' : `, hurts ${listed(inWords(hurts))}`}`,
    ...group.slice(0, placesShown).map((finding) => `  ${placeOf(finding)}${shortened(finding.message)}`),
    ...(hidden > 0 ? [`  … and ${hidden} more; --json lists all`] : []),
    `  Why: ${reasons.get(rule) ?? ''}`,
    `  Do:  ${mend}${fix}`,
  ]
    .map(printable)
    .join('\n');
}

/** Where all are hurt, a list of them says less. */
const inWords = (hurts: readonly Tool[]): readonly string[] =>
  everyTool.every((tool) => hurts.includes(tool))
    ? ['every AWS tool', ...hurts.filter((tool) => !everyTool.includes(tool))]
    : hurts;

function placeOf({ path, line, column }: Finding): string {
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  return place === '' ? '' : `${place}  `;
}

const shortened = (message: string): string =>
  message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;

/**
 * What to do about the findings, if there is something to say.
 *
 * @param fixed whether what can be repaired has been
 */
export function renderNextStep(
  { facts: { config }, findings }: Examination,
  fixed: boolean,
  bin: string,
): string | undefined {
  const fixable = findings.filter(({ repair }) => repair !== undefined).length;
  if (fixed && findings.length > 0) return fixable === 0 ? 'What is left only you can decide.' : undefined;
  if (fixable > 0)
    return `${fixable === 1 ? 'One' : fixable} of them can be repaired without guessing: ${bin} config:check --fix`;
  if (config.state === 'missing') return `There is no ${printable(config.path)} yet. Make one with: ${bin} session:add`;
  return findings.length === 0 ? `Nothing found in ${printable(config.path)} and around it.` : undefined;
}

/** The fields that `--json` promises. */
export const findingJson = ({ rule, severity, message, path, line, column, hurts, mend, repair }: Finding): object => ({
  ...{ rule, severity, message, path, line, column, hurts, mend },
  fixable: repair !== undefined,
});
