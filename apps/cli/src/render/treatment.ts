import { hiddenValue, isKnownSetting, isSecretKey, printable, shownValue } from '@aws-sso/core';
import type { ChangedLine } from '../changed-lines.js';
import type { Treatment } from '../config-doctor.js';
import { firstLines } from './first-lines.js';

/** What `--fix` is about to do; empty when that is nothing. */
export function renderTreatment({ path, lines, others }: Treatment): string {
  const repairs = others.map((repair) =>
    repair.kind === 'mode' ? `chmod ${repair.mode.toString(8)} ${repair.path}` : `remove the lock ${repair.path}`,
  );
  const diff = lines.length === 0 ? [] : [path, ...firstLines(lines.map(shown))];
  return [...diff, ...repairs].map(printable).join('\n');
}

const shown = ({ sign, line, text }: ChangedLine): string => `  ${line} ${sign} ${shownLine(text.trimEnd())}`;

/** Headers, comments and known settings; of all else that it is there, since output is copied into tickets. */
function shownLine(text: string): string {
  const content = text.trimStart();
  if (content === '' || /^[[#;\ufeff]/.test(content)) return text;
  const at = content.search(/[=:]/);
  const key = content.slice(0, Math.max(at, 0)).trimEnd();
  const rest = content.slice(at + 1).trimStart();
  const remark = rest.search(/\s[#;]/);
  const value = remark === -1 ? rest : rest.slice(0, remark);
  const indent = text.slice(0, text.length - content.length);
  if (/^[a-z_]+$/i.test(key) && isSecretKey(key)) return `${indent}${key} = ${hiddenValue}`;
  if (key === '' || !isKnownSetting(key)) return indent + hiddenValue;
  // Comments have lost what may be a secret in them before.
  return text.slice(0, text.length - rest.length) + shownValue(key, value) + rest.slice(value.length);
}
