import type { SectionId } from './section-id.js';

/** `malformed-header` also stands for `[]`; `not-a-property` for a line without delimiter or without a key. */
export type ConfigProblemCode =
  | 'property-before-section'
  | 'malformed-header'
  | 'not-a-property'
  | 'duplicate-section'
  | 'duplicate-key'
  | 'indented-header'
  | 'text-after-header'
  | 'byte-order-mark'
  | 'invalid-utf8';

/** Something in a config file that AWS tools reject or read differently. */
export interface ConfigProblem {
  readonly code: ConfigProblemCode;
  /** One sentence for the user, without the place. */
  readonly message: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in bytes. */
  readonly column: number;
  /** Which edits must not happen until it is mended: any, those of `section`, those of `key` in `section`, or none. */
  readonly blocks: 'document' | 'section' | 'key' | 'nothing';
  /** The section it is about, if it is about one. */
  readonly section?: SectionId;
  /** The key it is about, in lower case. */
  readonly key?: string;
}

/**
 * A problem in a line as compilers print it.
 *
 * @example describeProblem(problem, '~/.aws/config')   // '~/.aws/config:12:1 the section header has no closing bracket'
 */
export function describeProblem({ line, column, message }: ConfigProblem, path: string): string {
  return `${path}:${line}:${column} ${message}`;
}
