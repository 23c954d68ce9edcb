import type { IncomingHttpHeaders } from 'node:http';
import type { Exchange } from '../http/exchange.js';
import type { Secrets } from '../model/secrets.js';
import type { OperationName, Page } from '../operations/operation.js';
import { maskSecret } from './mask-secret.js';

/** The pages that people see are recorded beside the operations. */
export type RecordedName = OperationName | Page['name'] | 'Unknown';

/** One request, for tests to assert on. Secrets are masked. */
export interface RecordedRequest {
  operation: RecordedName;
  /** Filled in when the request turned out to belong to one. */
  organisation: string | undefined;
  /** Absent when neither host name nor path prefix told it. */
  readonly region: string | undefined;
  readonly via: 'http' | 'proxy';
  /** Time of arrival, epoch milliseconds. */
  readonly at: number;
  /** Requests under way when this one arrived, itself included. */
  readonly inFlight: number;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Members of the JSON body or form. */
  body: Readonly<Record<string, unknown>>;
  /** Absent until answered, and for good when the connection was cut. */
  status: number | undefined;
}

/** A request that no well-behaved client sends. */
export interface RecordedViolation {
  readonly operation: RecordedName;
  readonly message: string;
  readonly at: number;
}

const secretNames = new Set([
  'Session',
  'authorization',
  'cookie',
  'proxy-authorization',
  'x-amz-security-token',
  'x-amz-sso_bearer_token',
  'clientSecret',
  'TokenCode',
  'code',
  'codeVerifier',
  'deviceCode',
  'refreshToken',
]);

function members(exchange: Exchange): Readonly<Record<string, unknown>> {
  if (exchange.body === '') return {};
  if (!exchange.body.startsWith('{')) return Object.fromEntries(new URLSearchParams(exchange.body));
  try {
    return JSON.parse(exchange.body) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Remembers what clients sent. */
export class Recorder {
  readonly requests: RecordedRequest[] = [];
  readonly violations: RecordedViolation[] = [];
  #inFlight = 0;

  constructor(private readonly secrets: Secrets) {}

  /** To be called as soon as the head of a request is there. */
  arrive(
    request: Pick<RecordedRequest, 'operation' | 'region' | 'via' | 'at' | 'method' | 'path'> & {
      readonly query: URLSearchParams;
      readonly headers: IncomingHttpHeaders;
    },
  ): RecordedRequest {
    this.#inFlight += 1;
    const recorded: RecordedRequest = {
      ...request,
      organisation: undefined,
      inFlight: this.#inFlight,
      query: this.#masked(Object.fromEntries(request.query)) as Record<string, string>,
      headers: this.#masked(request.headers) as Record<string, string>,
      body: {},
      status: undefined,
    };
    this.requests.push(recorded);
    return recorded;
  }

  /** What became known of the request on the way. */
  describe(recorded: RecordedRequest, exchange: Exchange): void {
    recorded.organisation = exchange.organisation;
    const body = members(exchange);
    const { codeVerifier } = body;
    if (typeof codeVerifier === 'string') this.secrets.remember({ kind: 'codeVerifier', value: codeVerifier });
    recorded.body = this.#masked(body);
  }

  /** To be called when the answer is ready, or nobody waits for it any more. */
  leave(): void {
    this.#inFlight -= 1;
  }

  violation(violation: RecordedViolation): void {
    this.violations.push(violation);
  }

  /** Forgets requests and violations; requests under way are still counted. */
  forget(): void {
    this.requests.length = 0;
    this.violations.length = 0;
  }

  #masked(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const secret = typeof value === 'string' && (secretNames.has(name) || this.secrets.has(value));
        return [name, secret ? maskSecret(value) : value];
      }),
    );
  }
}
