import type { InjectionToken } from 'tsyringe';
import type { ConfigUpdate } from './config-repository.js';

/** A section on its way to another place in the file. */
export interface MovedSection {
  /** As its header reads, without brackets. */
  readonly section: string;
  /** 1-based lines of the header. */
  readonly from: number;
  readonly to: number;
}

/** What formatting comes to. */
export interface FormattedConfig {
  readonly path: string;
  /** False when the file is formatted already. Blank lines alone may change, too. */
  readonly changes: boolean;
  /** All sections in their new order. */
  readonly sections: readonly MovedSection[];
}

/**
 * Puts the sections of the shared AWS config into the order in which they are best read. No value changes, no comment
 * is lost, and no AWS tool reads anything else afterwards.
 */
export interface ConfigFormatter {
  /**
   * What `format` would do now. Writes nothing.
   *
   * @throws AwsSsoError ConfigMalformed, also for a file whose sections some AWS tool divides in another way;
   *   ConfigUnwritable when it cannot be read
   */
  plan(): Promise<FormattedConfig>;
  /**
   * Formats the file as it is by then, in one update that can be undone.
   *
   * @throws AwsSsoError as `plan`; ConfigLocked, ConfigBusy, ConfigUnwritable
   */
  format(): Promise<ConfigUpdate>;
}

export const ConfigFormatter: InjectionToken<ConfigFormatter> = Symbol.for('@aws-sso/core/ConfigFormatter');
