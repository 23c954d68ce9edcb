import type { AwsConfig, ConfigChange, ConfigSection, SectionRef } from '../aws-config.js';
import type { ConfigHistory, HistoryEntry, HistoryRecord, Reversal, TakeBackOptions } from '../config-history.js';
import type { ConfigUpdate, UpdateCause } from '../config-repository.js';
import { AwsSsoError } from '../errors.js';
import { historyEntryNotFound } from '../history-record.js';
import { checkLosses, lostSecrets } from '../lost-secrets.js';
import { revertManaged } from '../revert-managed.js';
import { MemoryConfigRepository, type MemoryState, type MemoryUpdate } from './memory-config-repository.js';

const types = ['sso-session', 'profile'] as const;

/** The history of a `MemoryConfigRepository`. Unlike a real one it knows every value, so no secret is ever missing. */
export class MemoryConfigHistory implements ConfigHistory {
  readonly #repository: MemoryConfigRepository;
  readonly #undoes = new Map<string, string>();
  readonly #takesBack = new Map<string, readonly string[]>();

  constructor(repository: MemoryConfigRepository) {
    this.#repository = repository;
  }

  list(): Promise<readonly HistoryRecord[]> {
    const undone = new Set<string>();
    const newestFirst = [...this.#repository.updates].reverse();
    return Promise.resolve(
      newestFirst.map(({ id, cause }): HistoryRecord => {
        const undoes = this.#undoes.get(id);
        const state = undone.has(id) ? 'undone' : 'applied';
        if (state === 'applied') for (const taken of this.#takesBack.get(id) ?? []) undone.add(taken);
        return { id, at: new Date(0), ...cause, state, ...(undoes === undefined ? {} : { undoes }) };
      }),
    );
  }

  async entry(id: string): Promise<HistoryEntry> {
    const record = (await this.list()).find((each) => each.id === id);
    if (record === undefined) throw historyEntryNotFound(id);
    return { ...record, diff: this.#update(id).diff, lines: [] };
  }

  async preview(ids: readonly string[]): Promise<Reversal> {
    const { config, managed } = this.#repository;
    const trial = new MemoryConfigRepository(config, managed);
    const { changes, losing } = this.#reversed(ids, { config, managed });
    const { diff } = await trial.update({ command: '', summary: '' }, () => ({ changes, managed }));
    return { diff, losing, missing: [] };
  }

  async takeBack(
    cause: UpdateCause,
    ids: readonly string[],
    { undoes, losing }: TakeBackOptions,
  ): Promise<ConfigUpdate & Reversal> {
    let lost: Reversal['losing'] = [];
    const update = await this.#repository.update(cause, (config, managed) => {
      const reversed = this.#reversed(ids, { config, managed });
      lost = reversed.losing;
      checkLosses(lost, losing);
      return reversed;
    });
    if (update.historyId !== undefined) this.#takesBack.set(update.historyId, ids);
    if (update.historyId !== undefined && undoes !== undefined) this.#undoes.set(update.historyId, undoes);
    return { ...update, losing: lost, missing: [] };
  }

  #update(id: string): MemoryUpdate {
    const update = this.#repository.updates.find((each) => each.id === id);
    if (update === undefined) throw historyEntryNotFound(id);
    return update;
  }

  #reversed(ids: readonly string[], now: MemoryState) {
    const updates = ids.map((id) => this.#update(id));
    const wanted = new Map<string, { section: SectionRef; target: ConfigSection | undefined }>();
    for (const { id, before, after } of updates) {
      const conflicts: string[] = [];
      for (const type of types)
        for (const name of changedNames(type, before.config, after.config)) {
          const key = `${type} ${name}`;
          const found = wanted.has(key) ? wanted.get(key)?.target : sectionOf(type, name, now.config);
          const [was, is] = [sectionOf(type, name, before.config), sectionOf(type, name, after.config)];
          if (!same(found, is) && !same(found, was)) conflicts.push(key);
          wanted.set(key, { section: { type, name }, target: was });
        }
      if (conflicts.length > 0)
        throw new AwsSsoError('HistoryConflict', `${id} cannot be taken back.`, { details: { sections: conflicts } });
    }
    const changes = [...wanted.values()].flatMap(({ section, target }): ConfigChange[] => [
      { kind: 'remove', section },
      ...(target === undefined ? [] : [{ kind: 'put' as const, section, values: Object.fromEntries(target.values) }]),
    ]);
    const losing = [...wanted.values()].flatMap(({ section, target }) =>
      lostSecrets(now.config, [{ kind: 'remove', section }]).filter(({ key }) => target?.values.has(key) !== true),
    );
    const managed = updates.reduce(
      (current, { before, after }) => revertManaged(current, { before: before.managed, after: after.managed }),
      now.managed,
    );
    return { changes, managed, losing };
  }
}

const sectionOf = (type: SectionRef['type'], name: string, config: AwsConfig): ConfigSection | undefined =>
  (type === 'profile' ? config.profiles : config.ssoSessions).get(name);

const same = (one: ConfigSection | undefined, other: ConfigSection | undefined): boolean =>
  JSON.stringify(one && [...one.values]) === JSON.stringify(other && [...other.values]);

function changedNames(type: SectionRef['type'], before: AwsConfig, after: AwsConfig): readonly string[] {
  const names = [before, after].flatMap(({ profiles, ssoSessions }) => [
    ...(type === 'profile' ? profiles : ssoSessions).keys(),
  ]);
  return [...new Set(names)].filter((name) => !same(sectionOf(type, name, before), sectionOf(type, name, after)));
}
