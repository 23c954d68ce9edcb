/** How a request went out, as far as that explains why it failed. */
export interface ConnectionFacts {
  /** Host and port of the proxy that was used. */
  readonly proxy?: string;
  /** The tunnel through it did not come about; the service was never asked. */
  readonly proxyFailed?: boolean;
  /** What the proxy answered instead of opening the tunnel. */
  readonly proxyStatus?: number;
  /** Host and port that stand in for the service's own, where the environment says so. */
  readonly standIn?: string;
  /** The file of certificates that were trusted beside Node's own. */
  readonly caFile?: string;
}

/** What an SDK or transport error tells about itself; the rest of it (response, headers, body) is never looked at. */
export interface ErrorFacts {
  /** Class of the service's error, `TimeoutError`, `AbortError`, … */
  readonly name: string;
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  /** Node's code: `ECONNRESET`, `ENOTFOUND`, `CERT_HAS_EXPIRED`, … */
  readonly code?: string;
  /** Whether it came out of an SDK client: answers and broken connections alike do. */
  readonly fromRequest: boolean;
  /** How long the service asks us to stay away. */
  readonly retryAfterMs?: number;
  readonly connection: ConnectionFacts;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const member = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

/** `Retry-After` as seconds; the other form, a date, is not used by AWS and is read as "no wish". */
function retryAfter(error: unknown): number | undefined {
  const seconds = Number(member(member(member(error, '$response'), 'headers'), 'retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}

/** Picks the harmless facts out of whatever was thrown. */
export function factsOf(error: unknown): ErrorFacts {
  const name = member(error, 'name');
  const status = member(member(error, '$metadata'), 'httpStatusCode');
  const code = member(error, 'code') ?? member(member(error, 'cause'), 'code');
  const retryAfterMs = retryAfter(error);
  const connection = member(error, 'connection');
  return {
    name: typeof name === 'string' ? name : 'Error',
    fromRequest: isRecord(member(error, '$metadata')),
    connection: isRecord(connection) ? connection : {},
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

/** Whether a thrown value is the service's error of that class, such as `InvalidGrantException`. */
export const isNamed = (error: unknown, ...names: readonly string[]): boolean => names.includes(factsOf(error).name);

/** Trouble that does not pass by itself: the address, the port, the certificate. */
const lasting = /ENOTFOUND|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|CERT|SIGNATURE|SSL|TLS|EPROTO|EACCES|EPERM/;

/** Whether the same request may well succeed in a moment: busy, broken down, or cut off in mid-answer. */
export function isTransient(error: unknown): boolean {
  const { name, status, code = '', fromRequest, connection } = factsOf(error);
  if (connection.proxyStatus !== undefined) return connection.proxyStatus >= 500;
  if (status !== undefined && status >= 400) return status === 429 || status >= 500;
  return fromRequest && name !== 'AbortError' && !lasting.test(code);
}

/** Whether the portal says that this account or role is not the caller's. It says 403 to some, 404 to others. */
export function isRefusal(error: unknown): boolean {
  const { status } = factsOf(error);
  return status === 403 || status === 404;
}
