import { describe, expect, it } from '@jest/globals';
import { accountNotes } from './account-notes.js';
import type { Settings } from './settings.js';

const settings: Settings = {
  global: new Map([
    ['alias.111111111111', 'widgets'],
    ['alias.222222222222', 'gadgets'],
    ['tag.111111111111.team', 'blue'],
    ['tag.111111111111.stage', 'prod'],
    ['alias.1', 'by hand, and no account'],
    ['alias.333333333333.x', 'by hand, and no alias'],
    ['tag.444444444444', 'by hand, and no tag'],
    ['naming', 'flat'],
  ]),
  sessions: new Map([['work', new Map([['alias.222222222222', 'ours']])]]),
};

describe('notes on accounts', () => {
  it('are the aliases and tags in force for a session', () => {
    const notes = accountNotes(settings, 'work');
    expect(notes.get('111111111111')).toEqual({
      alias: 'widgets',
      tags: new Map([
        ['team', 'blue'],
        ['stage', 'prod'],
      ]),
    });
    expect(notes.get('222222222222')).toEqual({ alias: 'ours' });
    expect(accountNotes(settings, 'home').get('222222222222')).toEqual({ alias: 'gadgets' });
  });

  it('are not made of what only looks like one', () => {
    const { alias, tags } = {
      alias: undefined,
      tags: undefined,
      ...accountNotes(settings, 'work').get('333333333333'),
    };
    expect([alias, tags, accountNotes(settings, 'work').has('1')]).toEqual([undefined, undefined, false]);
    expect(accountNotes(settings, 'work').get('444444444444')?.tags).toBeUndefined();
  });

  it.each(['', ' '])('are not made of an alias that says nothing: "%s"', (alias) => {
    const own = new Map([['alias.111111111111', alias]]);
    const notes = accountNotes({ ...settings, sessions: new Map([['work', own]]) }, 'work');
    expect(notes.get('111111111111')).not.toHaveProperty('alias');
    expect(notes.get('111111111111')?.tags?.get('team')).toBe('blue');
  });
});
