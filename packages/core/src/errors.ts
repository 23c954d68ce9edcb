/** Every reason for which the product fails on purpose. Closed: a front end can list them all. */
export type ErrorCode =
  | 'InvalidInput'
  | 'SsoSessionNotFound'
  | 'SsoSessionExists'
  | 'ProfileNotFound'
  | 'ProfileConflict'
  | 'SignInRequired'
  | 'AuthorizationDenied'
  | 'AuthorizationExpired'
  | 'Cancelled'
  | 'ConfigMalformed'
  | 'ConfigLocked'
  | 'ConfigBusy'
  | 'ConfigUnwritable'
  | 'HistoryEntryNotFound'
  | 'HistoryConflict'
  | 'ServiceUnavailable'
  | 'AccessDenied'
  | 'PluginRejected'
  | 'StorageUnavailable';

/** What a front end may show of an error beside its message. Never a secret: these end up in `--json` and in logs. */
export interface ErrorDetails {
  readonly field?: string;
  readonly sessionName?: string;
  readonly profileName?: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly package?: string;
  readonly storage?: string;
  readonly reason?: string;
  readonly candidates?: readonly string[];
  /** Sections of the config, as their headers read. */
  readonly sections?: readonly string[];
}

const detailFields = {
  field: 'string',
  sessionName: 'string',
  profileName: 'string',
  path: 'string',
  line: 'number',
  column: 'number',
  package: 'string',
  storage: 'string',
  reason: 'string',
  candidates: 'texts',
  sections: 'texts',
} as const satisfies Record<keyof ErrorDetails, string>;

/**
 * Exactly the fields of {@link ErrorDetails} that have the type they should have. An error may come from a plugin, which
 * can put anything into its details: a whole request, a token.
 *
 * @example shownDetails({ line: 3, token: 'x' }) // { line: 3 }
 */
export function shownDetails(details: unknown): ErrorDetails {
  if (typeof details !== 'object' || details === null) return {};
  const isOf = (type: string, value: unknown): boolean =>
    type === 'texts' ? Array.isArray(value) && value.every((item) => typeof item === 'string') : typeof value === type;
  const given = new Map<string, unknown>(Object.entries(details));
  return Object.fromEntries(
    Object.entries(detailFields).flatMap(([field, type]) =>
      isOf(type, given.get(field)) ? [[field, given.get(field)]] : [],
    ),
  );
}

export interface AwsSsoErrorOptions {
  /** What to do next, as a sentence; commands in it are meant to be copied. */
  readonly hint?: string;
  readonly details?: ErrorDetails;
  readonly cause?: unknown;
}

/**
 * The one error family of the product. Messages are for people and name what happened and where; the front end turns the
 * `code` into an exit code.
 *
 * @example throw new AwsSsoError('SsoSessionNotFound', 'There is no sso-session "wrk".', { hint: 'Did you mean "work"?' })
 */
export class AwsSsoError extends Error {
  override readonly name = 'AwsSsoError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, options: AwsSsoErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.details = options.details ?? {};
  }
}

/** A missing or malformed value. `field` is the name of the flag, input or setting without dashes. */
export const invalidInput = (field: string, message: string, hint?: string): AwsSsoError =>
  new AwsSsoError('InvalidInput', message, { details: { field }, ...(hint === undefined ? {} : { hint }) });

/** Narrows an unknown thrown value, by name and shape: a plugin's bundle may hold its own copy of this class. */
export function isAwsSsoError(error: unknown, code?: ErrorCode): error is AwsSsoError {
  return (
    error instanceof Error &&
    error.name === 'AwsSsoError' &&
    'code' in error &&
    (code === undefined || error.code === code)
  );
}
