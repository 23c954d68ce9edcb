import { withSetting, type Settings, type SettingsRepository } from '../settings.js';
import { assertEqual, failureOf, type ContractCase } from './contract.js';

/** Names and values that file formats like to trip over. */
const awkward = [
  'plain',
  'true',
  'null',
  '42',
  ' blank around ',
  'a;b#c',
  '"quoted"',
  "it's",
  'a=b',
  '[x]',
  'C:\\dir\\x',
  'ü €',
];

const sorted = ({ global, sessions }: Settings) => ({
  global: [...global].sort(),
  sessions: [...sessions].map(([name, values]) => [name, [...values].sort()]),
});

/** What every settings repository promises. `make` gives an empty one each time. */
export function settingsRepositoryContract(
  make: () => SettingsRepository | Promise<SettingsRepository>,
): readonly ContractCase[] {
  return [
    {
      name: 'reads nothing as no settings',
      run: async () => assertEqual(sorted(await (await make()).read()), { global: [], sessions: [] }, 'the settings'),
    },
    {
      name: 'keeps global and session settings apart',
      run: async () => {
        const repository = await make();
        await repository.update((settings) => withSetting(settings, 'region', 'eu-west-1'));
        await repository.update((settings) => withSetting(settings, 'region', 'us-east-1', 'work'));
        const { global, sessions } = await repository.read();
        assertEqual([...global], [['region', 'eu-west-1']], 'global');
        assertEqual([...(sessions.get('work') ?? [])], [['region', 'us-east-1']], 'of the session');
      },
    },
    {
      name: 'keeps values as they are',
      run: async () => {
        const repository = await make();
        for (const [index, value] of awkward.entries())
          await repository.update((settings) => withSetting(settings, `naming.option-${index}`, value));
        const { global } = await repository.read();
        assertEqual(
          awkward.map((_, index) => global.get(`naming.option-${index}`)),
          awkward,
          'the values',
        );
      },
    },
    {
      name: 'keeps session names as they are',
      run: async () => {
        const repository = await make();
        const names = ['work', 'a.b.c', 'a', 'a.b', '__proto__', 'constructor', 'x@y:/%+-', '10', '2'];
        for (const name of names) await repository.update((settings) => withSetting(settings, 'region', name, name));
        const { sessions } = await repository.read();
        assertEqual([...sessions.keys()].sort(), [...names].sort(), 'the names');
        for (const name of names) assertEqual(sessions.get(name)?.get('region'), name, `the region of ${name}`);
      },
    },
    {
      name: 'gives the change what is stored and returns what it made of it',
      run: async () => {
        const repository = await make();
        await repository.update((settings) => withSetting(settings, 'output', 'json'));
        const after = await repository.update((settings) => withSetting(settings, 'output', undefined));
        assertEqual(sorted(after), { global: [], sessions: [] }, 'the settings');
        assertEqual(sorted(await repository.read()), { global: [], sessions: [] }, 'the stored settings');
      },
    },
    {
      name: 'stores nothing when the change throws',
      run: async () => {
        const repository = await make();
        await repository.update((settings) => withSetting(settings, 'output', 'json'));
        const refuse = () => {
          throw new Error('no');
        };
        await failureOf(() => repository.update(refuse), 'a change that throws');
        assertEqual([...(await repository.read()).global], [['output', 'json']], 'the stored settings');
      },
    },
  ];
}
