// The table of docs/interop.md.
import { profiles } from './desk.mjs';

const row = (cells) => `| ${cells.join(' | ')} |`;

/** The letters of the rounds that went well; what was not possible, in words. */
function cell(results) {
  if (results === undefined) return 'not run';
  const letters = results.filter(({ outcome }) => outcome === 'ok').map(({ letter }) => letter);
  const rest = results.filter(({ outcome }) => outcome !== 'ok').map(({ outcome, why }) => `${outcome}: ${why}`);
  return [letters.join(' '), ...new Set(rest)].filter(Boolean).join('; ');
}

/** @param tried for each client `{ name, version, byProfile }`, with the results of `tryAll` by kind of profile */
export function table(tried) {
  const kinds = Object.keys(profiles);
  return [
    row(['client', 'version', ...kinds.map((kind) => profiles[kind].is)]),
    row(['---', '---', ...kinds.map(() => '---')]),
    ...tried.map(({ name, version, byProfile }) => row([name, version, ...kinds.map((kind) => cell(byProfile[kind]))])),
  ].join('\n');
}
