import { AwsSsoError, isAwsSsoError } from '@aws-sso/core';

/** The inputs that hold sections. */
export type SectionInput = 'sso-sessions' | 'profiles';

/** The inputs that are read line by line. */
export type LongInput = SectionInput | 'account-roles' | 'naming-options';

/** A place in the text of an input; line and column count from 1. */
export interface Place {
  readonly input: LongInput;
  readonly line: number;
  readonly column: number;
}

/** One `key = value` as written, its key in lower case. */
export interface InputEntry extends Place {
  readonly key: string;
  readonly value: string;
}

/** A section as written in an input, not yet checked beyond its form. No key is there twice. */
export interface InputSection extends Place {
  readonly name: string;
  readonly entries: readonly InputEntry[];
}

/** An InvalidInput that says where. */
export function malformed({ input, line, column }: Place, message: string, hint?: string): AwsSsoError {
  return new AwsSsoError('InvalidInput', `Input ${input}, line ${line}, column ${column}: ${message}`, {
    ...(hint === undefined ? {} : { hint }),
    details: { field: input, line, column },
  });
}

/** Does `work` and says of what it finds invalid where that stands. */
export function locating<T>(place: Place, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isAwsSsoError(error, 'InvalidInput')) throw malformed(place, error.message, error.hint);
    throw error;
  }
}
