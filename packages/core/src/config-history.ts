import type { InjectionToken } from 'tsyringe';
import type { ConfigDiff } from './aws-config.js';
import type { ConfigUpdate, UpdateCause } from './config-repository.js';
import type { LostSecret } from './lost-secrets.js';

/**
 * What became of an update: it holds; it was taken back; or it never came about, because a crash came between noting it and
 * doing it, or because somebody put the file back by other means.
 */
export type UpdateState = 'applied' | 'undone' | 'void';

/** One update of the config, as a list shows it. */
export interface HistoryRecord extends UpdateCause {
  /** Sorts by time. */
  readonly id: string;
  readonly at: Date;
  readonly state: UpdateState;
  /** The update that this one is the undo of. */
  readonly undoes?: string;
}

/** A stretch of the file that an update changed, line by line. No secrets; bytes that are no text read as U+FFFD. */
export interface ChangedLines {
  /** 1-based: in the file as it was, or for a new stretch in the file as it became. */
  readonly line: number;
  /** The line where it begins now, for a section that is at another place. */
  readonly movedTo?: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** One update with all that is known of it. */
export interface HistoryEntry extends HistoryRecord {
  readonly diff: ConfigDiff;
  readonly lines: readonly ChangedLines[];
}

/** What taking updates back does. */
export interface Reversal {
  readonly diff: ConfigDiff;
  /** Secret values that are in the file now and will not be afterwards. */
  readonly losing: readonly LostSecret[];
  /** Secret values that were there before the updates and cannot be brought back, because none is ever kept. */
  readonly missing: readonly LostSecret[];
}

export interface TakeBackOptions {
  /** Noted in the entry of the reversal itself. */
  readonly undoes?: string | undefined;
  /** The losses that the user knows of. */
  readonly losing: readonly LostSecret[];
}

/** The updates of the shared AWS config, and the way back. Reading it creates nothing. */
export interface ConfigHistory {
  /**
   * Newest first.
   *
   * @throws AwsSsoError ConfigUnwritable when it cannot be read
   */
  list(): Promise<readonly HistoryRecord[]>;
  /** @throws AwsSsoError HistoryEntryNotFound */
  entry(id: string): Promise<HistoryEntry>;
  /**
   * What `takeBack` would do now. Writes nothing.
   *
   * @param ids newest first
   * @throws AwsSsoError HistoryEntryNotFound; HistoryConflict with the sections that were changed since
   */
  preview(ids: readonly string[]): Promise<Reversal>;
  /**
   * Takes updates back, one after the other, in a single update of the file, with what was ours at the time. A file that is
   * as the update left it becomes what it was, byte for byte but for secrets; otherwise only the sections that the
   * update changed are taken back. It is an update itself, so it can be taken back, too.
   *
   * @param ids newest first
   * @throws AwsSsoError HistoryEntryNotFound; HistoryConflict, also for secrets that would be lost and that `losing` does
   *   not name; as `ConfigRepository.update`. Then nothing was written.
   */
  takeBack(cause: UpdateCause, ids: readonly string[], options: TakeBackOptions): Promise<ConfigUpdate & Reversal>;
}

export const ConfigHistory: InjectionToken<ConfigHistory> = Symbol.for('@aws-sso/core/ConfigHistory');
