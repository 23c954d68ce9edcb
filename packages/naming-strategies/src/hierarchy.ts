import { defineNamingStrategy, type NamingInput } from '@aws-sso/core';
import { calledBy, isLevel } from './account-words.js';
import { shapeFrom, shapeOptions } from './options.js';
import { remembering } from './remembering.js';

const parts = ['session', 'account', 'role'] as const;
type Part = (typeof parts)[number];

/**
 * Account names as hierarchies: `emea-widgets-nonprod` with the role `Admin` becomes `emea.widgets.nonprod.admin`. An
 * account whose name leaves nothing to write (only emoji, say) goes by its id, so that no level is lost.
 */
export const hierarchy = defineNamingStrategy({
  name: 'hierarchy',
  description: 'Account names split into levels, lower case, the role last',
  options: {
    prefix: { type: 'text', description: 'levels put before every name, such as "work" or "org.emea"' },
    separators: { type: 'text', description: 'characters that split account names', default: '-_/ ' },
    levels: { type: 'list', description: 'what names are made of: session, account, role; by default account,role' },
    drop: { type: 'list', description: 'levels left out wherever they come, such as "aws,acct"' },
    trim: { type: 'list', description: 'endings cut off from levels, such as "sso,Access"' },
    map: { type: 'table', description: 'what a level is called instead', keys: 'LEVEL' },
    ...shapeOptions,
  },
  create(options) {
    const shape = shapeFrom(options);
    const split = splitter(options.separators);
    const wanted = wantedParts(options.levels);
    const edit = editor(options);
    const prefix = options.prefix === '' ? [] : options.prefix.split(shape.separator);
    const accountLevels = remembering((called: string) =>
      edit(called.split(split)).filter((level) => isLevel(level, shape.separator)),
    );
    const levelsOf: Record<Part, (input: NamingInput) => readonly string[]> = {
      session: ({ session }) => edit([session.name]),
      account(input) {
        const levels = accountLevels(calledBy(input));
        return levels.length > 0 ? levels : [input.account.id];
      },
      role: ({ roleName }) => edit([roleName]),
    };
    return {
      ...shape,
      segments(input) {
        const levels = [...prefix];
        for (const part of wanted) levels.push(...levelsOf[part](input));
        return levels;
      },
    };
  },
});

/** Characters that separate levels in account names, each taken by itself; a blank stands for any white space. */
function splitter(separators: string): RegExp {
  if (separators === '') throw new Error('"separators" must hold at least one character');
  const characters = Array.from(separators).filter((character) => character.trim() !== '');
  const escaped = characters.map((character) => character.replace(/[\\\]^-]/g, '\\$&')).join('');
  return new RegExp(`[${escaped}${/\s/.test(separators) ? '\\s' : ''}]+`, 'u');
}

function wantedParts(levels: readonly string[]): readonly Part[] {
  const wanted = levels.map((level) => {
    const part = parts.find((known) => known === level);
    if (part === undefined) throw new Error(`"levels" takes session, account and role, not "${level}"`);
    return part;
  });
  return wanted.length === 0 ? ['account', 'role'] : wanted;
}

interface Edits {
  readonly drop: readonly string[];
  readonly trim: readonly string[];
  readonly map: ReadonlyMap<string, string>;
}

/** Drops, maps and trims levels, in this order; letter case does not count. */
function editor({ drop, trim, map }: Edits): (levels: readonly string[]) => readonly string[] {
  if (drop.length + trim.length + map.size === 0) return (levels) => levels;
  const dropped = new Set(drop.map(folded));
  const mapped = new Map([...map].map(([level, name]) => [folded(level), name]));
  const endings = trim.map(folded);
  const trimmed = (level: string): string => {
    const ending = endings.find((end) => level.length > end.length && folded(level).endsWith(end));
    return ending === undefined ? level : level.slice(0, -ending.length);
  };
  return (levels) =>
    levels.filter((level) => !dropped.has(folded(level))).map((level) => mapped.get(folded(level)) ?? trimmed(level));
}

const folded = (text: string): string => text.toLowerCase();
