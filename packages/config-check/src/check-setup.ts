import type { Facts } from './facts.js';
import type { Finding, Severity } from './rule.js';
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
    .flatMap((rule) =>
      rule.find(setup).map((found): Finding => {
        const { id, severity, hurts, mend } = rule;
        return { rule: id, severity, hurts, mend, ...found };
      }),
    )
    .sort((a, b) => ranks[a.severity] - ranks[b.severity] || byPlace(a, b));
}

function byPlace(a: Finding, b: Finding): number {
  const [one, other] = [a.path ?? '', b.path ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
