/** The system's code of a failed call, such as `ENOENT`; undefined when the error is no system error. */
export const errnoOf = (error: unknown): string | undefined =>
  // Not `instanceof Error`: that is false for errors made in another realm.
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
