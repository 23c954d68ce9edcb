import { distance } from 'fastest-levenshtein';
import { byText, printable } from './text.js';

/**
 * The up to three known names nearest to a mistyped one: first by containing it, then by edit distance (at most a third
 * of the word, rounded up).
 *
 * @example nearMatches('wrkso', ['homesso', 'worksso']) // ['worksso']
 */
export function nearMatches(wanted: string, known: Iterable<string>): string[] {
  const target = wanted.toLowerCase();
  const limit = Math.ceil(target.length / 3);
  const scored = [...known].map((name) => {
    const candidate = name.toLowerCase();
    const shorter = Math.min(target.length, candidate.length);
    const contains = shorter > 2 && (candidate.includes(target) || target.includes(candidate));
    return { name, score: contains ? 0 : distance(target, candidate) };
  });
  return scored
    .filter(({ score }) => score <= limit)
    .sort((a, b) => a.score - b.score || byText(a.name, b.name))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** A hint sentence for an unknown name: near matches, else what exists, else how to make one. */
export function didYouMean(wanted: string, known: readonly string[], otherwise: string): string {
  const near = nearMatches(wanted, known);
  return near.length > 0 ? `Did you mean ${near.map((name) => `"${printable(name)}"`).join(' or ')}?` : otherwise;
}
