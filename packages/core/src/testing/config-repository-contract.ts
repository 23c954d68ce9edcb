import { hiddenValue, type ConfigChange, type SectionRef, type SectionValues } from '../aws-config.js';
import type { ConfigRepository, ConfigUpdate } from '../config-repository.js';
import { noManagedProfiles, type ManagedProfiles } from '../managed-profiles.js';
import { assertEqual, assertFailsWith, assertThat, failureOf, type ContractCase } from './contract.js';

const cause = { command: 'profile:sync --sso-session work', summary: 'sync work' };

const profile = (name: string): SectionRef => ({ type: 'profile', name });
const session = (name: string): SectionRef => ({ type: 'sso-session', name });
const put = (section: SectionRef, values: SectionValues): ConfigChange => ({ kind: 'put', section, values });
const remove = (section: SectionRef): ConfigChange => ({ kind: 'remove', section });
const rename = (section: SectionRef, to: string): ConfigChange => ({ kind: 'rename', section, to });

const change = (repository: ConfigRepository, ...changes: readonly ConfigChange[]): Promise<ConfigUpdate> =>
  repository.update(cause, (_config, managed) => ({ changes, managed }));

const startUrl = 'https://work.awsapps.com/start#/';

const managedOne: ManagedProfiles = {
  profiles: [
    {
      name: 'work.admin',
      sessionName: 'work',
      accountId: '111122223333',
      roleName: 'Admin',
      wrote: { region: 'eu-west-1' },
    },
  ],
  excluded: [{ sessionName: 'work', accountId: '111122223333', roleName: 'ReadOnly' }],
};

/** Profiles with their values, in order. */
async function profilesOf(repository: ConfigRepository): Promise<unknown> {
  const { config } = await repository.read();
  return [...config.profiles.values()].map(({ name, values }) => [name, [...values]]);
}

/** What every config repository promises. `make` gives an empty one each time. */
export function configRepositoryContract(
  make: () => ConfigRepository | Promise<ConfigRepository>,
): readonly ContractCase[] {
  const promise = (name: string, check: (repository: ConfigRepository) => Promise<void>): ContractCase => ({
    name,
    run: async () => check(await make()),
  });
  return [
    promise('reads nothing as an empty config', async (repository) => {
      const { config, managed } = await repository.read();
      assertEqual([config.ssoSessions.size, config.profiles.size, config.credentialsProfiles.size], [0, 0, 0], 'sizes');
      assertEqual(managed, noManagedProfiles, 'managed profiles');
    }),
    promise('creates sections with their keys in order, verbatim', async (repository) => {
      const values = { sso_start_url: startUrl, sso_region: 'eu-west-1' };
      const { diff, historyId } = await change(
        repository,
        put(session('work'), values),
        put(profile('a.b'), { sso_session: 'work', region: 'us-east-1' }),
      );
      const { config } = await repository.read();
      assertEqual([...(config.ssoSessions.get('work')?.values ?? [])], Object.entries(values), 'the session');
      assertThat((config.profiles.get('a.b')?.line ?? 0) > 0, 'sections know their line');
      assertThat(historyId !== undefined, 'a change is in the history');
      assertEqual(
        diff.sections.map(({ section, change: kind, keys }) => [section.name, kind, keys.length]),
        [
          ['work', 'added', 2],
          ['a.b', 'added', 2],
        ],
        'the diff',
      );
      assertEqual(diff.path, config.path, 'the path');
    }),
    promise('leaves keys alone that a put does not name, and takes away what is null', async (repository) => {
      await change(repository, put(profile('a'), { region: 'eu-west-1', output: 'json', cli_pager: 'less' }));
      const { diff } = await change(repository, put(profile('a'), { region: 'us-east-1', output: null, absent: null }));
      const after = [
        [
          'a',
          [
            ['region', 'us-east-1'],
            ['cli_pager', 'less'],
          ],
        ],
      ];
      assertEqual(await profilesOf(repository), after, 'the profile');
      const keys = [
        { key: 'region', before: 'eu-west-1', after: 'us-east-1' },
        { key: 'output', before: 'json' },
      ];
      assertEqual(diff.sections, [{ section: profile('a'), change: 'changed', keys }], 'the diff');
    }),
    promise('makes no section to take keys away from', async (repository) => {
      const { historyId } = await change(repository, put(profile('a'), { region: null }));
      assertEqual([historyId, await profilesOf(repository)], [undefined, []], 'the profiles');
    }),
    promise('means names as they were before the batch, so two profiles can swap them', async (repository) => {
      await change(repository, put(profile('a'), { region: 'a' }), put(profile('b'), { region: 'b' }));
      const { diff } = await change(repository, rename(profile('a'), 'b'), {
        ...rename(profile('b'), 'a'),
        values: { output: 'json' },
      } as ConfigChange);
      const { profiles } = (await repository.read()).config;
      assertEqual(Object.fromEntries(profiles.get('a')?.values ?? []), { region: 'b', output: 'json' }, 'a, once b');
      assertEqual(Object.fromEntries(profiles.get('b')?.values ?? []), { region: 'a' }, 'b, once a');
      assertEqual(
        diff.sections.map(({ section, change: kind, renamedTo }) => [section.name, kind, renamedTo]),
        [
          ['a', 'renamed', 'b'],
          ['b', 'renamed', 'a'],
        ],
        'the diff',
      );
    }),
    promise('lets a profile take the name of a removed one', async (repository) => {
      await change(repository, put(profile('a'), { region: 'a' }), put(profile('b'), { region: 'b' }));
      await change(repository, remove(profile('a')), rename(profile('b'), 'a'));
      assertEqual(await profilesOf(repository), [['a', [['region', 'b']]]], 'the profiles');
    }),
    promise('makes a new section under a name that the batch has freed', async (repository) => {
      const old = { region: 'old', cli_pager: 'less' };
      await change(repository, put(profile('gone'), old), put(profile('moved'), old));
      const { diff } = await change(
        repository,
        remove(profile('gone')),
        rename(profile('moved'), 'elsewhere'),
        put(profile('gone'), { region: 'new' }),
        put(profile('moved'), { region: 'new' }),
      );
      const { profiles } = (await repository.read()).config;
      const valuesOf = (name: string) => Object.fromEntries(profiles.get(name)?.values ?? []);
      assertEqual(
        ['elsewhere', 'gone', 'moved'].map(valuesOf),
        [old, { region: 'new' }, { region: 'new' }],
        'the profiles',
      );
      assertEqual(
        diff.sections.map(({ section, change: kind }) => `${section.name} ${kind}`).sort(),
        ['gone added', 'gone removed', 'moved added', 'moved renamed'],
        'the diff',
      );
    }),
    promise('removes sections, and is quiet about those that are not there', async (repository) => {
      await change(
        repository,
        put(session('work'), { sso_region: 'eu-west-1' }),
        put(profile('work'), { region: 'r' }),
      );
      const { diff } = await change(repository, remove(session('work')), remove(profile('none')));
      assertEqual(await profilesOf(repository), [['work', [['region', 'r']]]], 'the profile of the same name');
      const keys = [{ key: 'sso_region', before: 'eu-west-1' }];
      assertEqual(diff.sections, [{ section: session('work'), change: 'removed', keys }], 'the diff');
    }),
    promise('refuses renames of nothing and onto taken names, as a whole', async (repository) => {
      await change(repository, put(profile('a'), { region: 'a' }), put(profile('b'), { region: 'b' }));
      const before = await profilesOf(repository);
      const also = put(profile('c'), { region: 'c' });
      const onto = () => change(repository, also, rename(profile('a'), 'b'));
      await assertFailsWith('ProfileConflict', onto, 'a rename onto a taken name');
      const ofNothing = () => change(repository, also, rename(profile('none'), 'd'));
      await assertFailsWith('ProfileNotFound', ofNothing, 'a rename of nothing');
      assertEqual(await profilesOf(repository), before, 'the profiles');
    }),
    promise('writes nothing when the decision throws, and passes that on', async (repository) => {
      const refusal = new Error('no');
      const refuse = () =>
        repository.update(cause, () => {
          throw refusal;
        });
      assertThat((await failureOf(refuse, 'a refused update')) === refusal, 'the very error is passed on');
      assertEqual(await profilesOf(repository), [], 'the profiles');
    }),
    promise('has no diff and no history entry when nothing changes', async (repository) => {
      await change(repository, put(profile('a'), { region: 'a' }));
      const { diff, historyId } = await change(repository, put(profile('a'), { region: 'a' }), remove(profile('b')));
      assertEqual([diff.sections, historyId], [[], undefined], 'the update');
    }),
    promise('decides on what the update before left', async (repository) => {
      await change(repository, put(profile('a'), { region: 'a' }));
      const update = await repository.update(cause, ({ profiles }, managed) => ({
        changes: [...profiles.keys()].map((name) => put(profile(`${name}2`), { region: 'b' })),
        managed,
      }));
      assertEqual(
        update.diff.sections.map(({ section }) => section.name),
        ['a2'],
        'the diff',
      );
    }),
    promise('keeps what is ours, with a change and without one', async (repository) => {
      await repository.update(cause, () => ({
        changes: [put(profile('work.admin'), { region: 'eu-west-1' })],
        managed: managedOne,
      }));
      assertEqual((await repository.read()).managed, managedOne, 'saved with a change');
      const less = { ...managedOne, excluded: [] };
      const update = await repository.update(cause, (_config, managed) => {
        assertEqual(managed, managedOne, 'what the decision sees');
        return { changes: [], managed: less };
      });
      assertEqual([update.diff.sections, update.historyId], [[], undefined], 'the update');
      assertEqual((await repository.read()).managed, less, 'saved without a change');
    }),
    promise('does not lose one of two updates at the same time', async (repository) => {
      await Promise.all(['a', 'b', 'c'].map((name) => change(repository, put(profile(name), { region: 'r' }))));
      const { profiles } = (await repository.read()).config;
      assertEqual([...profiles.keys()].sort(), ['a', 'b', 'c'], 'the profiles');
    }),
    promise('shows no secret values in the diff', async (repository) => {
      const secret = { aws_access_key_id: 'AKIDEXAMPLE', aws_secret_access_key: 'wJalrXUt', github_token: 'ghp_x' };
      const process = { credential_process: '/opt/vault --password hunter2' };
      const added = await change(repository, put(profile('a'), { ...secret, ...process, region: 'eu-west-1' }));
      assertEqual(
        added.diff.sections[0]?.keys.map(({ after }) => after),
        [hiddenValue, hiddenValue, hiddenValue, hiddenValue, 'eu-west-1'],
        'the diff of the new profile',
      );
      const removed = await change(repository, put(profile('a'), { aws_secret_access_key: 'other' }));
      assertEqual(
        removed.diff.sections[0]?.keys,
        [{ key: 'aws_secret_access_key', before: hiddenValue, after: hiddenValue }],
        'the diff of the changed profile',
      );
    }),
  ];
}
