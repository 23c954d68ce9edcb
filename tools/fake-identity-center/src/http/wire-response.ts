/** An answer before it is sent, so that a fault can still cut it short. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A JSON answer; members that are `undefined` are left out. */
export const json = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): WireResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

export const xml = (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): WireResponse => ({
  status,
  headers: { 'content-type': 'text/xml', ...headers },
  body,
});

/** A page for a person. Nothing may be loaded or run: pages show text that clients chose. */
export const html = (body: string, status = 200): WireResponse => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'referrer-policy': 'no-referrer',
  },
  body,
});

export const empty = (status = 200, headers: Readonly<Record<string, string>> = {}): WireResponse => ({
  status,
  headers,
  body: '',
});

export const redirect = (location: string): WireResponse => empty(302, { location });
