import { topics } from './rules.js';
import type { Rule } from './rule.js';

/** All rules in Markdown, for docs/config-check.md. */
export const describeRules = (): string =>
  topics.map(({ title, rules }) => [`## ${title}`, ...rules.map(describe)].join('\n\n')).join('\n\n');

const describe = ({ id, severity, finds, because, hurts, mend, fix }: Rule): string =>
  [
    `### ${id}`,
    `**${severity}** · ${finds}.`,
    `${because}${hurts.length === 0 ? '' : ` Hurts: ${hurts.join(', ')}.`}`,
    `${mend}${/[.…]$/.test(mend) ? '' : '.'}${fix === undefined ? '' : ` \`--fix\` ${fix}.`}`,
  ].join('\n\n');
