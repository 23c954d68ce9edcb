import { defineNamingStrategy, type NamingInput } from '@aws-sso/core';
import { calledBy } from './account-words.js';
import { linearExpression } from './linear-expression.js';
import { fallbackFrom, fallbackOptions, shapeFrom, shapeOptions } from './options.js';
import { remembering } from './remembering.js';

const others: Readonly<Record<string, (input: NamingInput) => string>> = {
  session: ({ session }) => session.name,
  account: calledBy,
  'account-id': ({ account }) => account.id,
  role: ({ roleName }) => roleName,
};

type LevelFrom = (found: readonly string[], input: NamingInput) => string;

function levelOf(level: string, groups: readonly string[]): LevelFrom {
  const at = groups.indexOf(level);
  return at === -1 ? (_found, input) => others[level]?.(input) ?? '' : (found) => found[at] ?? '';
}

/**
 * A regular expression whose named groups are levels: `^(?P<team>\w+)-(?P<stage>\w+)$` makes `blue.prod.admin` of
 * `blue-prod` and `Admin`. It takes time in proportion to the name, whatever the expression is.
 */
export const pattern = defineNamingStrategy({
  name: 'pattern',
  description: 'Named groups of a regular expression over account names, the role last',
  options: {
    pattern: { type: 'text', description: 'regular expression with named groups: (?P<team>[a-z]+)-…', required: true },
    levels: {
      type: 'list',
      description: 'groups in the order of levels, also session, account, account-id, role; by default all, then role',
    },
    ...fallbackOptions,
    ...shapeOptions,
  },
  example: { pattern: '^(?P<region>[a-z]+)-(?P<team>[a-z]+)-(?P<stage>[a-z]+)$', levels: 'team,region,stage,role' },
  async create(options, resolve) {
    const shape = shapeFrom(options);
    const expression = await linearExpression('pattern', options.pattern);
    const levels = options.levels.length > 0 ? options.levels : [...expression.groups, 'role'];
    const unknown = levels.find((level) => !expression.groups.includes(level) && !Object.hasOwn(others, level));
    if (unknown !== undefined)
      throw new Error(`"levels" names "${unknown}", and "pattern" has no group (?P<${unknown}>…)`);
    if (expression.groups.length === 0) throw new Error('"pattern" has no named group, such as (?P<team>[a-z]+)');
    const levelsOf = levels.map((level) => levelOf(level, expression.groups));
    const fallback = await fallbackFrom(options, resolve);
    const match = remembering((called: string) => expression.match(called));
    return {
      ...shape,
      segments(input) {
        const found = match(calledBy(input));
        return found === undefined ? fallback.segments(input) : levelsOf.map((levelFrom) => levelFrom(found, input));
      },
    };
  },
});
