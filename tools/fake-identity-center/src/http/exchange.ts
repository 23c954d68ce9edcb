import type { IncomingHttpHeaders } from 'node:http';

/** The services that the fake plays. */
export type Service = 'sso-oidc' | 'sso' | 'sts' | 'signin';

/** One request as the handlers see it. */
export interface Exchange {
  readonly method: string;
  /** Without the `/@REGION` prefix. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Empty until it has been read. */
  body: string;
  /** Where the request was sent to, when its host name or path prefix tells. */
  readonly region: string | undefined;
  /** Epoch milliseconds. */
  readonly arrivedAt: number;
  /** Name of the organisation that the request turned out to be about; handlers fill it in for the record. */
  organisation: string | undefined;
}

/** One header's value, `undefined` when it was not sent. */
export function header(exchange: Exchange, name: string): string | undefined {
  const value = exchange.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
