import type { Facts } from './facts.js';
import type { Finding, Found, Repair, Rule, Severity } from './rule.js';
import { rules } from './rules.js';
import { Setup } from './setup.js';

const ranks: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/**
 * Everything that is worth saying about a set-up: errors first, then by file and line. Never throws for what is in the
 * files.
 *
 * @example checkSetup(facts).some(({ severity }) => severity === 'error')
 */
export function checkSetup(facts: Facts): readonly Finding[] {
  const setup = new Setup(facts);
  return rules
    .flatMap((rule) => findingsOf(rule, setup))
    .sort((a, b) => ranks[a.severity] - ranks[b.severity] || byPlace(a, b));
}

/** What one rule says. */
export const findingsOf = (rule: Rule, setup: Setup): readonly Finding[] =>
  rule.find(setup).map(({ repair, ...found }) => {
    const { id, severity, hurts, mend } = rule;
    const mends = repair !== undefined && isAllowed(repair, found, setup);
    return { rule: id, severity, hurts, mend, ...found, ...(mends ? { repair } : {}) };
  });

/** Lines are repaired in the config alone, the credentials file is left to its owner; and only where all tools see the same sections. */
const isAllowed = ({ kind }: Repair, { path, line = 0 }: Pick<Found, 'path' | 'line'>, { config }: Setup): boolean =>
  kind === 'mode' || kind === 'lock' || (path === config.path && !config.tangledLines.has(line));

function byPlace(a: Finding, b: Finding): number {
  const [one, other] = [a.path ?? '', b.path ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
