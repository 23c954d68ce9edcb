import type { Edit, LineRepair } from '@aws-sso/aws-config-file';
import type { Setup } from './setup.js';

/**
 * - `error`: some tool rejects a file, or uses something else than what is written
 * - `warning`: some tool does not see a part of it, or what is there can hardly be meant
 * - `note`: good to know
 */
export type Severity = 'error' | 'warning' | 'note';

/** Who reads the set-up. `AWS CLI` and `boto3` share a parser; the other words are AWS's SDKs by language. */
export type Tool = 'AWS CLI' | 'boto3' | 'JavaScript' | 'Rust' | 'Go' | 'Java' | 'aws-sso';

/** Every tool but our own. */
export const everyTool: readonly Tool[] = ['AWS CLI', 'boto3', 'JavaScript', 'Rust', 'Go', 'Java'];

/** What mends a finding without guessing. */
export type Repair =
  | { readonly kind: 'lines'; readonly repairs: readonly LineRepair[] }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'mode'; readonly path: string; readonly mode: number }
  | { readonly kind: 'lock'; readonly path: string };

/** What a rule says of one place. */
export interface Found {
  /** One sentence about this very place. Holds no secrets, but names and addresses as they stand in the file. */
  readonly message: string;
  /** Absent when it is about the environment. */
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** Whom it hurts, where that is not what the rule says. */
  readonly hurts?: readonly Tool[];
  readonly repair?: Repair;
}

/** One thing that can be wrong with a set-up. What stands here is also its documentation. */
export interface Rule {
  /** `header-quotes`; does not change. */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, as a heading. */
  readonly finds: string;
  /** What comes of it. */
  readonly because: string;
  readonly hurts: readonly Tool[];
  /** What to do. */
  readonly mend: string;
  /** What `--fix` does; absent when that would be guessing. */
  readonly fix?: string;
  find(setup: Setup): readonly Found[];
}

/** A rule's answer with all that is known about it. */
export interface Finding extends Found {
  readonly rule: string;
  readonly severity: Severity;
  readonly hurts: readonly Tool[];
  readonly mend: string;
}
