import type { Finding } from '@aws-sso/config-check';
import { counted, listed, printable, shownValue } from '@aws-sso/core';
import type { ChangedLine } from '../changed-lines.js';
import type { Treatment } from '../config-doctor.js';

/** All findings, worst first, and how many there are. */
export function renderFindings(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const sum = [counted(count('error'), 'error'), counted(count('warning'), 'warning'), counted(count('note'), 'note')];
  return [...findings.map(renderFinding), `${listed(sum)}.`].join('\n');
}

function renderFinding({ rule, severity, message, hurts, mend, repair, ...place }: Finding): string {
  const where = [place.path, place.line, place.column].filter((part) => part !== undefined).join(':');
  const hurt = hurts.length === 0 ? [] : [`  Hurts: ${listed(hurts)}.`];
  const how = `  ${mend}${repair === undefined ? '' : ' (--fix does it.)'}`;
  return [`${severity} ${rule}${where === '' ? '' : `  ${where}`}`, `  ${message}`, ...hurt, how, '']
    .map(printable)
    .join('\n');
}

/** What `--fix` is about to do. */
export function renderTreatment({ path, lines, others }: Treatment): string {
  const repairs = others.map((repair) =>
    repair.kind === 'mode' ? `chmod ${repair.mode.toString(8)} ${repair.path}` : `remove the lock ${repair.path}`,
  );
  return [...(lines.length === 0 ? [] : [path, ...lines.map(shown)]), ...repairs].map(printable).join('\n');
}

/** Without line end, and without the value if that may be a secret. */
function shown({ sign, line, text }: ChangedLine): string {
  const [, key, value] = /^\s*([^[\s#;][^=:]*?)\s*[=:]\s*(.*?)\s*$/s.exec(text) ?? [];
  const hides = key !== undefined && value !== undefined && shownValue(key, value) !== value;
  const content = hides ? `${key} = ${shownValue(key, value)}` : text.trimEnd();
  return `  ${line} ${sign} ${content}`;
}

/** The fields that `--json` promises. */
export const findingJson = ({ rule, severity, message, path, line, column, hurts, mend, repair }: Finding): object => ({
  ...{ rule, severity, message, path, line, column, hurts, mend },
  fixable: repair !== undefined,
});
