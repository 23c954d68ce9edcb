import type { InjectionToken } from 'tsyringe';
import type { AwsConfig, ConfigChange, ConfigDiff } from './aws-config.js';
import type { ManagedProfiles } from './managed-profiles.js';

/** Who changes the config and why; kept in the history. No secrets. */
export interface UpdateCause {
  /** The command as typed, without values that are secret: `profile:sync --sso-session work`. */
  readonly command: string;
  /** One line for a list: `add sso-session work`. */
  readonly summary: string;
}

export interface ConfigDecision {
  readonly changes: readonly ConfigChange[];
  readonly managed: ManagedProfiles;
}

export interface ConfigUpdate {
  readonly diff: ConfigDiff;
  /** Absent when nothing was written. */
  readonly historyId?: string;
}

/** The shared AWS config and what we know to be ours in it. */
export interface ConfigRepository {
  /**
   * A missing file reads as an empty config. Creates nothing.
   *
   * @throws AwsSsoError ConfigMalformed with path and line; ConfigUnwritable when the file cannot be read
   */
  read(): Promise<{ config: AwsConfig; managed: ManagedProfiles }>;
  /**
   * Locks, re-reads, asks, writes at most once. `decide` is pure and synchronous (no network under the lock) and may be
   * asked again when somebody else wrote meanwhile; what it throws is passed on, and then nothing is written.
   *
   * @throws AwsSsoError ConfigMalformed, ConfigLocked, ConfigBusy, ConfigUnwritable
   */
  update(
    cause: UpdateCause,
    decide: (config: AwsConfig, managed: ManagedProfiles) => ConfigDecision,
  ): Promise<ConfigUpdate>;
}

export const ConfigRepository: InjectionToken<ConfigRepository> = Symbol.for('@aws-sso/core/ConfigRepository');
