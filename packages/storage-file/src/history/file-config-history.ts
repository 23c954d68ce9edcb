import {
  checkLosses,
  historyEntryNotFound,
  type ConfigHistory,
  type ConfigUpdate,
  type HistoryEntry,
  type HistoryRecord,
  type Reversal,
  type TakeBackOptions,
  type UpdateCause,
} from '@aws-sso/core';
import { hashOf, historyOf, lookAtConfig, type ConfigLook } from '../config-look.js';
import { compared, updateConfig, type UpdateOptions } from '../config-update.js';
import { checkWellFormed } from '../document-failures.js';
import type { StoredEntry } from './history-entry.js';
import { changedLines } from './changed-lines.js';
import { reverseUpdates, type ReversedConfig } from './reversal.js';
import { readForShow } from '../read-for-show.js';
import { asConfigFailure } from '../safe-file-failures.js';
import { updateStates } from './update-states.js';

/** The history that `FileConfigRepository` writes, under the same lock when something is taken back. */
export class FileConfigHistory implements ConfigHistory {
  readonly #options: UpdateOptions;

  constructor(options: UpdateOptions) {
    this.#options = options;
  }

  async list(): Promise<readonly HistoryRecord[]> {
    return (await this.#records()).map(({ record }) => record);
  }

  async entry(id: string): Promise<HistoryEntry> {
    const found = (await this.#records()).find(({ record }) => record.id === id);
    if (found === undefined) throw historyEntryNotFound(id);
    const { record, stored } = found;
    const diff = { path: this.#options.configPath, sections: stored.sections };
    return { ...record, diff, lines: changedLines(stored.blocks ?? []) };
  }

  async preview(ids: readonly string[]): Promise<Reversal> {
    try {
      const look = await lookAtConfig(await readForShow(this.#options.configPath), this.#options);
      const { document, fates, losing, missing } = await this.#reversed(look, ids);
      const { sections } = compared(look.document, document, fates);
      return { diff: { path: this.#options.configPath, sections }, losing, missing };
    } catch (error) {
      throw asConfigFailure(error);
    }
  }

  async takeBack(
    cause: UpdateCause,
    ids: readonly string[],
    { undoes, losing }: TakeBackOptions,
  ): Promise<ConfigUpdate & Reversal> {
    let reversed: ReversedConfig | undefined;
    const update = await updateConfig(this.#options, cause, async (look) => {
      reversed = await this.#reversed(look, ids);
      checkLosses(reversed.losing, losing);
      return { ...reversed, undoes, takesBack: ids };
    });
    const { losing: lost = [], missing = [] } = reversed ?? {};
    return { ...update, losing: lost, missing };
  }

  /** What was hidden or edited since must not make the file worse than it is: what comes out is checked as what is read. */
  async #reversed(look: ConfigLook, ids: readonly string[]): Promise<ReversedConfig> {
    const entries = await Promise.all(
      ids.map(async (id) => {
        const entry = await look.history.entry(id);
        if (entry === undefined) throw historyEntryNotFound(id);
        return entry;
      }),
    );
    const reversed = reverseUpdates(look, entries);
    checkWellFormed(reversed.document, this.#options.configPath);
    return reversed;
  }

  /** Newest first. */
  async #records(): Promise<readonly { readonly record: HistoryRecord; readonly stored: StoredEntry }[]> {
    try {
      const { history, snapshot } = await historyOf(this.#options);
      const stored: StoredEntry[] = [];
      for (const id of await history.ids()) {
        const entry = await history.entry(id);
        if (entry !== undefined) stored.push(entry);
      }
      const states = updateStates(stored, snapshot.bytes === undefined ? null : hashOf(snapshot.bytes));
      return stored
        .map((entry) => {
          const { id, at, command, summary, undoes } = entry;
          const state = states.get(id) ?? 'applied';
          return {
            record: { id, at, command, summary, state, ...(undoes === undefined ? {} : { undoes }) },
            stored: entry,
          };
        })
        .reverse();
    } catch (error) {
      throw asConfigFailure(error);
    }
  }
}
