import type { ConfigChange } from '../aws-config.js';
import type { ConfigHistory } from '../config-history.js';
import type { ConfigRepository } from '../config-repository.js';
import { noManagedProfiles, type ManagedProfiles } from '../managed-profiles.js';
import { assertEqual, assertFailsWith, type ContractCase } from './contract.js';

/** A repository and the history that it writes. */
export interface HistoryUnderTest {
  readonly repository: ConfigRepository;
  readonly history: ConfigHistory;
}

const cause = { command: 'profile:add', summary: 'add profile' };
const undoCause = { command: 'config:undo', summary: 'undo' };

const put = (name: string, values: Record<string, string>): ConfigChange => ({
  kind: 'put',
  section: { type: 'profile', name },
  values,
});

const ours: ManagedProfiles = {
  profiles: [{ name: 'a', sessionName: 'work', accountId: '111122223333', roleName: 'Admin', wrote: { region: 'r' } }],
  excluded: [],
};

/** What every history promises. `make` gives an empty repository and its history each time. */
export function configHistoryContract(
  make: () => HistoryUnderTest | Promise<HistoryUnderTest>,
): readonly ContractCase[] {
  const promise = (name: string, check: (place: Place) => Promise<void>): ContractCase => ({
    name,
    run: async () => check(new Place(await make())),
  });
  return [
    promise('is empty at first', async ({ history }) => {
      assertEqual(await history.list(), [], 'the list');
      await assertFailsWith('HistoryEntryNotFound', () => history.entry('x'), 'an entry');
      await assertFailsWith('HistoryEntryNotFound', () => history.preview(['x']), 'a preview');
    }),
    promise('lists updates, newest first, with who made them', async (place) => {
      const [first, second] = [
        await place.change(put('a', { region: 'r' })),
        await place.change(put('b', { output: 'y' })),
      ];
      const list = await place.history.list();
      assertEqual(
        list.map(({ id, command, summary, state }) => [id, command, summary, state]),
        [second, first].map((id) => [id, cause.command, cause.summary, 'applied']),
        'the list',
      );
      const { diff } = await place.history.entry(second);
      assertEqual(
        diff.sections.map(({ section, change }) => [section.name, change]),
        [['b', 'added']],
        'the entry',
      );
    }),
    promise('takes an update back with what was ours, and does it again', async (place) => {
      const id = await place.change(put('a', { region: 'r' }), ours);
      const { diff, losing } = await place.history.preview([id]);
      assertEqual([diff.sections.length, losing], [1, []], 'the preview');
      assertEqual(await place.profiles(), { a: { region: 'r' } }, 'after the preview');
      const undoId = await place.undo(id);
      assertEqual(await place.profiles(), {}, 'the profiles');
      assertEqual((await place.repository.read()).managed, noManagedProfiles, 'what is ours');
      assertEqual(
        (await place.history.list()).map(({ state, undoes }) => [state, undoes]),
        [
          ['applied', id],
          ['undone', undefined],
        ],
        'the list',
      );
      await place.undo(undoId);
      assertEqual(await place.profiles(), { a: { region: 'r' } }, 'the profiles, again');
      assertEqual((await place.repository.read()).managed, ours, 'what is ours, again');
    }),
    promise('leaves later changes of other sections alone', async (place) => {
      const id = await place.change(put('a', { region: 'r' }));
      await place.change(put('b', { region: 's' }));
      await place.undo(id);
      assertEqual(await place.profiles(), { b: { region: 's' } }, 'the profiles');
    }),
    promise('refuses when the same section has changed since', async (place) => {
      const id = await place.change(put('a', { region: 'r' }));
      await place.change(put('a', { region: 's' }));
      await assertFailsWith('HistoryConflict', () => place.history.preview([id]), 'the preview');
      await assertFailsWith('HistoryConflict', () => place.undo(id), 'the undo');
      assertEqual(await place.profiles(), { a: { region: 's' } }, 'the profiles');
    }),
    promise('takes several updates back as one', async (place) => {
      await place.change(put('a', { region: 'r' }));
      const [second, third] = [
        await place.change(put('a', { region: 's' })),
        await place.change(put('b', { output: 'y' })),
      ];
      const { historyId = '' } = await place.history.takeBack(undoCause, [third, second], { losing: [] });
      assertEqual(await place.profiles(), { a: { region: 'r' } }, 'the profiles');
      assertEqual(await place.states(), ['applied', 'undone', 'undone', 'applied'], 'the states');
      await place.undo(historyId);
      assertEqual(
        await place.states(),
        ['applied', 'undone', 'applied', 'applied', 'applied'],
        'the states after undo',
      );
    }),
    promise('takes no secret away that nobody agreed to lose', async (place) => {
      const id = await place.change(put('a', { aws_secret_access_key: 'wJalr' }));
      const { losing } = await place.history.preview([id]);
      assertEqual(losing, [{ section: 'profile a', key: 'aws_secret_access_key' }], 'the losses');
      await assertFailsWith('HistoryConflict', () => place.undo(id), 'the undo');
      await place.history.takeBack(undoCause, [id], { undoes: id, losing });
      assertEqual(await place.profiles(), {}, 'the profiles');
    }),
  ];
}

class Place {
  readonly repository: ConfigRepository;
  readonly history: ConfigHistory;

  constructor({ repository, history }: HistoryUnderTest) {
    this.repository = repository;
    this.history = history;
  }

  async change(change: ConfigChange, managed?: ManagedProfiles): Promise<string> {
    const { historyId } = await this.repository.update(cause, (_config, before) => ({
      changes: [change],
      managed: managed ?? before,
    }));
    return historyId ?? '';
  }

  async undo(id: string): Promise<string> {
    return (await this.history.takeBack(undoCause, [id], { undoes: id, losing: [] })).historyId ?? '';
  }

  /** Newest first. */
  async states(): Promise<readonly string[]> {
    return (await this.history.list()).map(({ state }) => state);
  }

  async profiles(): Promise<unknown> {
    const { profiles } = (await this.repository.read()).config;
    return Object.fromEntries([...profiles].map(([name, { values }]) => [name, Object.fromEntries(values)]));
  }
}
