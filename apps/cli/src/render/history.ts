import {
  type ChangedLines,
  type ConfigUpdate,
  type HistoryEntry,
  type HistoryRecord,
  type KeyDiff,
  type Reversal,
  counted,
  hiddenValue,
  namedSecrets,
  printable,
} from '@aws-sso/core';
import { diffLines } from '../diff-lines.js';
import { table } from './table.js';
import { localTime } from './time.js';

const states = { applied: '', undone: 'taken back', void: 'did not last' };

export const renderHistory = (records: readonly HistoryRecord[]): Promise<string> =>
  table(
    ['ID', 'WHEN', 'COMMAND', 'WHAT', ''],
    records.map(({ id, at, command, summary, state }) => [id, localTime(at), command, summary, states[state]]),
  );

/** The fields that `--json` promises. */
export const recordJson = ({ id, at, command, summary, state, undoes }: HistoryRecord): object => ({
  id,
  at: at.toISOString(),
  command,
  summary,
  state,
  undoes: undoes ?? null,
});

/** A change, as a diff that people can read. */
export function renderEntry({ id, at, command, summary, diff, lines }: HistoryEntry): string {
  const head = [`${id}  ${localTime(at)}  ${command}`, `${summary} in ${diff.path}`];
  const body =
    lines.length > 0
      ? lines.flatMap(stretchLines)
      : diff.sections.flatMap(({ section, change, keys }) => [
          '',
          `@@ ${change}: ${section.type} ${section.name} @@`,
          ...keys.flatMap(keyLines),
        ]);
  const secrets = diff.sections.flatMap(({ section, change, keys }) =>
    keys
      .filter(({ before, after }) => change !== 'added' && before === hiddenValue && after === hiddenValue)
      .map(({ key }) => `~ ${key} of ${section.type} ${section.name} changed; its values are not kept`),
  );
  return [...head, ...body, ...(secrets.length > 0 ? ['', ...secrets] : [])].map(printable).join('\n');
}

/** A section that only went to another place is named by its header. */
function stretchLines({ line, movedTo, before, after }: ChangedLines): string[] {
  const lines = diffLines(before, after).map(({ sign, text }) => sign + text);
  if (movedTo === undefined) return ['', `@@ line ${line} @@`, ...lines];
  const header = before.find((text) => text.trimStart().startsWith('['))?.trim() ?? '';
  const changes = withoutBlanks(before) === withoutBlanks(after) ? [] : lines;
  return ['', `@@ line ${line}, now ${movedTo} @@ ${header}`, ...changes];
}

const withoutBlanks = (lines: readonly string[]): string => lines.filter((line) => line.trim() !== '').join('\n');

const keyLines = ({ key, before, after }: KeyDiff): string[] => [
  ...(before === undefined ? [] : [`-${key} = ${before}`]),
  ...(after === undefined ? [] : [`+${key} = ${after}`]),
];

/** What taking something back came to. */
export function renderReversal(what: string, { diff, historyId, missing }: ConfigUpdate & Reversal): string {
  // A change may be about comments and foreign sections alone.
  const { length } = diff.sections;
  const changed = length === 0 ? 'changed' : `${counted(length, 'section')} changed in`;
  const happened = historyId === undefined ? 'the config is like that already' : `${changed} ${diff.path}`;
  const gaps = missing.length === 0 ? '' : `\nNot brought back, because no history holds it: ${namedSecrets(missing)}.`;
  return printable(`${what}: ${happened}.`) + gaps;
}

/** The fields that `--json` promises. */
export const reversalJson = ({ diff, historyId, losing, missing }: ConfigUpdate & Reversal): object => ({
  path: diff.path,
  historyId,
  sections: diff.sections.map(({ section, change }) => ({ ...section, change })),
  lost: losing,
  missing,
});
