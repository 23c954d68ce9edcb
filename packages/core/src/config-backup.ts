import type { InjectionToken } from 'tsyringe';

export interface MadeBackup {
  /** Where the copy lies. */
  readonly path: string;
  readonly files: number;
}

/** Whole copies of the user's files, secrets included: unlike the history, which holds none. */
export interface ConfigBackup {
  /**
   * A dated copy of the config file, for nobody but its owner.
   *
   * @throws AwsSsoError ConfigUnwritable when there is nothing to copy, or no place for it
   */
  config(): Promise<MadeBackup>;
  /** A dated copy of all of `~/.aws`. Links in it stay links. */
  everything(): Promise<MadeBackup>;
  /** Moves `~/.aws` aside, as a whole: a clean start, and everything is still there under the new name. */
  moveAside(): Promise<MadeBackup>;
}

export const ConfigBackup: InjectionToken<ConfigBackup> = Symbol.for('@aws-sso/core/ConfigBackup');
