import type { AccessToken, ClientRegistration, RoleCredentials } from '@aws-sso/core';

/** What a member of a stored value is: `text`, `texts`, or a `date`, which is stored as text. */
type Kind = 'text' | 'texts' | 'date';

/** The members that a value has; those with a `?` may be absent. */
export type Shape<Value> = { readonly [Key in keyof Value]-?: Kind | `${Kind}?` };

export const tokenShape: Shape<AccessToken> = {
  startUrl: 'text',
  region: 'text',
  accessToken: 'text',
  expiresAt: 'date',
  refreshToken: 'text?',
  clientId: 'text?',
  clientSecret: 'text?',
  registrationExpiresAt: 'date?',
};

export const registrationShape: Shape<ClientRegistration> = {
  clientId: 'text',
  clientSecret: 'text',
  expiresAt: 'date',
  scopes: 'texts?',
  grantTypes: 'texts?',
};

export const credentialsShape: Shape<RoleCredentials> = {
  accessKeyId: 'text',
  secretAccessKey: 'text',
  sessionToken: 'text',
  expiration: 'date',
  accountId: 'text',
  issuedAt: 'date?',
};

const readers: Readonly<Record<Kind, (stored: unknown) => unknown>> = {
  text: (stored) => (typeof stored === 'string' ? stored : undefined),
  texts: (stored) => (Array.isArray(stored) && stored.every((item) => typeof item === 'string') ? stored : undefined),
  date: (stored) => {
    const date = typeof stored === 'string' ? new Date(stored) : undefined;
    return date === undefined || Number.isNaN(date.getTime()) ? undefined : date;
  },
};

/** As JSON; a member that the shape does not know is left out. */
export const encodeValue = <Value extends object>(value: Value, shape: Shape<Value>): Uint8Array =>
  Buffer.from(JSON.stringify(value, Object.keys(shape)), 'utf8');

/** undefined when the bytes are no value of that shape. */
export function decodeValue<Value extends object>(bytes: Uint8Array, shape: Shape<Value>): Value | undefined {
  const stored = parsed(bytes);
  if (stored === undefined) return undefined;
  const members: [string, unknown][] = [];
  for (const [name, kind] of Object.entries<string>(shape as Readonly<Record<string, string>>)) {
    const member = readers[kind.replace('?', '') as Kind](stored[name]);
    if (member !== undefined) members.push([name, member]);
    else if (!kind.endsWith('?') || stored[name] !== undefined) return undefined;
  }
  return Object.fromEntries(members) as Value;
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
