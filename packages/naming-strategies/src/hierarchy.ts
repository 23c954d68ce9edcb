import { type NamingStrategyDefinition, cleanLevel } from '@aws-sso/core';

const separator = '.';

/** Letters that separate levels in account names, each taken by itself; a blank stands for any white space. */
function splitter(separators: string): RegExp {
  const letters = Array.from(separators).filter((letter) => letter.trim() !== '');
  if (letters.length === 0 && separators === '') throw new Error('"separators" must hold at least one character');
  const escaped = letters.map((letter) => letter.replace(/[\\\]^-]/g, '\\$&')).join('');
  return new RegExp(`[${escaped}${/\s/.test(separators) ? '\\s' : ''}]+`, 'u');
}

/**
 * Account names as hierarchies: `emea-widgets-nonprod` with the role `Admin` becomes `emea.widgets.nonprod.admin`. An
 * account whose name leaves nothing to write (only emoji, say) goes by its id, so that no level is lost.
 */
export const hierarchy: NamingStrategyDefinition = {
  name: 'hierarchy',
  description: 'Account names split into levels, lower case, the role last',
  options: {
    prefix: 'levels put before every name, such as "work" or "org.emea"',
    separators: 'characters that split account names; by default - _ / and blanks',
  },
  create({ prefix = '', separators = '-_/ ' }) {
    const split = splitter(separators);
    const prefixLevels = prefix.split(separator);
    return {
      separator,
      letterCase: 'lower',
      segments({ account, roleName }) {
        const levels = account.name.split(split).filter((level) => cleanLevel(level, separator) !== '');
        return [...prefixLevels, ...(levels.length > 0 ? levels : [account.id]), roleName];
      },
    };
  },
};
