type Kind = 'text' | 'date';
type Fields = Readonly<Record<string, Kind>>;

/** Whether a value has all of the one and, where it has any of the other, those right. */
const has =
  (needed: Fields, optional: Fields = {}) =>
  (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    const given = new Map<string, unknown>(Object.entries(value));
    const fits = ([field, kind]: readonly [string, Kind]): boolean => is(kind, given.get(field));
    return (
      Object.entries(needed).every(fits) &&
      Object.entries(optional).every((field) => given.get(field[0]) === undefined || fits(field))
    );
  };

const is = (kind: Kind, value: unknown): boolean =>
  kind === 'text' ? typeof value === 'string' : isDate(value) && !Number.isNaN(value.getTime());

// Not by `instanceof`, which is false for dates that were made in another context.
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** Whether what a storage gave can be sent to Identity Center as a token. */
export const isToken = has(
  { startUrl: 'text', region: 'text', accessToken: 'text', expiresAt: 'date' },
  { refreshToken: 'text', clientId: 'text', clientSecret: 'text', registrationExpiresAt: 'date' },
);

export const isRegistration = has({ clientId: 'text', clientSecret: 'text', expiresAt: 'date' });

export const isCredentials = has(
  { accessKeyId: 'text', secretAccessKey: 'text', sessionToken: 'text', expiration: 'date', accountId: 'text' },
  { issuedAt: 'date' },
);
