import { beforeEach, describe, expect, it } from '@jest/globals';
import { ListProfiles } from './list-profiles.js';
import { NamingRegistry } from './naming-registry.js';
import { defineNamingStrategy } from './naming-strategy.js';
import type { TreeNode } from './profile-tree.js';
import { withSetting } from './settings.js';
import { type ProfileTreeInput, type ShownProfileTree, ShowProfileTree } from './show-profile-tree.js';
import { MemoryConfigRepository, MemorySettingsRepository, awsConfig } from './testing/index.js';

const strategy = (name: string, separator?: string) =>
  defineNamingStrategy({
    name,
    description: '',
    options: {},
    create: () => ({ ...(separator === undefined ? {} : { separator }), segments: () => [] }),
  });
const broken = { ...strategy('broken'), create: () => Promise.reject(new Error('no')) };
const namingStrategies = [strategy('hierarchy'), strategy('slashes', '/'), strategy('one-level', ''), broken];
const namings = new NamingRegistry([{ name: 'ours', namingStrategies }]);

/** Name, session and whether a sync wrote it. */
type Profile = readonly [name: string, sessionName: string, managed?: 'managed'];

let settings: MemorySettingsRepository;
beforeEach(() => {
  settings = new MemorySettingsRepository();
});
const choose = (naming: string, sessionName?: string): void => {
  settings.settings = withSetting(settings.settings, 'naming', naming, sessionName);
};

function show(profiles: readonly Profile[], input?: ProfileTreeInput): Promise<ShownProfileTree> {
  const identities = profiles.map(([name, sessionName, managed]) => ({
    ...{ name, sessionName, accountId: '111122223333', roleName: 'Admin', wrote: {}, managed },
  }));
  const sections = identities.map(({ name, sessionName, accountId, roleName }) => [
    name,
    { sso_session: sessionName, sso_account_id: accountId, sso_role_name: roleName },
  ]);
  const config = awsConfig({ profiles: Object.fromEntries(sections) as Record<string, Record<string, string>> });
  const ours = identities.filter(({ managed }) => managed === 'managed');
  const repository = new MemoryConfigRepository(config, { profiles: ours, excluded: [] });
  return new ShowProfileTree(new ListProfiles(repository), namings, settings).execute(input);
}

/** The paths in the tree, each level indented, where nothing is to be warned of. */
async function paths(profiles: readonly Profile[], input?: ProfileTreeInput): Promise<string[]> {
  const { tree, warnings } = await show(profiles, input);
  expect(warnings).toEqual([]);
  const lines = (nodes: readonly TreeNode<unknown>[], indent: string): string[] =>
    nodes.flatMap(({ path, children }) => [indent + path, ...lines(children, `${indent} `)]);
  return lines(tree, '');
}

describe('the tree of profiles', () => {
  it('splits names at the separator of the strategy of their session', async () => {
    choose('slashes', 'work');
    const profiles = [['Big.Data/Admin', 'work', 'managed'] as const, ['a.b/c', 'home', 'managed'] as const];
    expect(await paths(profiles)).toEqual(['Big.Data', ' Big.Data/Admin', 'a', ' a.b/c']);
  });

  it('splits names that no sync wrote at dots', async () => {
    choose('slashes');
    expect(await paths([['a.b/c', 'work']])).toEqual(['a', ' a.b/c']);
  });

  it('splits names at dots that another strategy has made before', async () => {
    choose('slashes');
    expect(await paths([['a.b', 'work', 'managed']])).toEqual(['a', ' a.b']);
  });

  it('splits no name of a strategy that puts nothing between levels', async () => {
    choose('one-level');
    expect(await paths([['a.b', 'work', 'managed']])).toEqual(['a.b']);
  });

  it.each([
    ['broken', 'The naming strategy "broken" refuses its options: no.'],
    ['gone', 'There is no naming strategy "gone".'],
  ])('shows profiles although their strategy is %s, and says so', async (naming, problem) => {
    choose(naming, 'work');
    const { tree, warnings } = await show([
      ['a.b', 'work', 'managed'],
      ['c', 'home', 'managed'],
    ]);
    expect(tree.map(({ path, children }) => [path, children.length])).toEqual([
      ['a', 1],
      ['c', 0],
    ]);
    expect(warnings).toEqual([`${problem} The tree splits names of "work" at dots.`]);
  });

  it('asks no strategy about profiles that no sync wrote', async () => {
    choose('broken');
    expect(await paths([['a.b', 'work']])).toEqual(['a', ' a.b']);
  });

  it('has the branch that a name is split into, of all sessions or of some', async () => {
    choose('slashes', 'work');
    const profiles: readonly Profile[] = [
      ['Acme/Admin', 'work', 'managed'],
      ['Acme.dev', 'home', 'managed'],
      ['Other/Admin', 'work', 'managed'],
    ];
    expect(await paths(profiles, { branch: 'Acme' })).toEqual(['Acme', ' Acme/Admin', ' Acme.dev']);
    expect(await paths(profiles, { branch: 'Acme', sessionNames: ['work'] })).toEqual(['Acme', ' Acme/Admin']);
    await expect(paths(profiles, { branch: 'Acme/Amdin' })).rejects.toMatchObject({
      code: 'ProfileNotFound',
      hint: 'Did you mean "Acme/Admin"?',
    });
  });
});
