import {
  isAssumedRole,
  type AccessToken,
  type ClientRegistration,
  type CredentialsKey,
  type RoleCredentials,
} from '@aws-sso/core';
import type { JsonObject } from './python-json.js';
import { formatTimestamp, parseTimestamp } from './timestamp.js';

/** How one kind of value stands in a cache file. */
export interface CacheFormat<Value> {
  /** undefined when the object has not the shape. */
  decode(stored: JsonObject): Value | undefined;
  /** In the AWS CLI's key order; absent optional fields as undefined, so that they take stale ones away. */
  encode(value: Value): JsonObject;
  /** Whether what we do not know in the stored object still belongs to the new value. */
  keepsUnknownKeys(stored: JsonObject, value: Value): boolean;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((item): item is string => typeof item === 'string') ? value : undefined;

/** The object without the members that are undefined. */
const defined = <T extends object>(value: { [Key in keyof T]: T[Key] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Partial<T>;

/** `startUrl, region, accessToken, expiresAt, clientId, clientSecret, registrationExpiresAt, refreshToken` */
export const tokenFormat: CacheFormat<AccessToken> = {
  decode(stored) {
    const [startUrl, region, accessToken] = [
      text(stored['startUrl']),
      text(stored['region']),
      text(stored['accessToken']),
    ];
    const expiresAt = parseTimestamp(stored['expiresAt']);
    if (startUrl === undefined || region === undefined || accessToken === undefined || expiresAt === undefined)
      return undefined;
    return {
      ...{ startUrl, region, accessToken, expiresAt },
      ...defined<Pick<AccessToken, 'refreshToken' | 'clientId' | 'clientSecret' | 'registrationExpiresAt'>>({
        refreshToken: text(stored['refreshToken']),
        clientId: text(stored['clientId']),
        clientSecret: text(stored['clientSecret']),
        registrationExpiresAt: parseTimestamp(stored['registrationExpiresAt']),
      }),
    };
  },
  encode: (token) => ({
    startUrl: token.startUrl,
    region: token.region,
    accessToken: token.accessToken,
    expiresAt: formatTimestamp(token.expiresAt),
    clientId: token.clientId,
    clientSecret: token.clientSecret,
    registrationExpiresAt: token.registrationExpiresAt && formatTimestamp(token.registrationExpiresAt),
    refreshToken: token.refreshToken,
  }),
  keepsUnknownKeys: (stored, token) => stored['startUrl'] === token.startUrl && stored['region'] === token.region,
};

/** `clientId, clientSecret, expiresAt, scopes, grantTypes` */
export const registrationFormat: CacheFormat<ClientRegistration> = {
  decode(stored) {
    const [clientId, clientSecret] = [text(stored['clientId']), text(stored['clientSecret'])];
    const expiresAt = parseTimestamp(stored['expiresAt']);
    if (clientId === undefined || clientSecret === undefined || expiresAt === undefined) return undefined;
    return {
      ...{ clientId, clientSecret, expiresAt },
      ...defined<Pick<ClientRegistration, 'scopes' | 'grantTypes'>>({
        scopes: texts(stored['scopes']),
        grantTypes: texts(stored['grantTypes']),
      }),
    };
  },
  encode: (registration) => ({
    clientId: registration.clientId,
    clientSecret: registration.clientSecret,
    expiresAt: formatTimestamp(registration.expiresAt),
    scopes: registration.scopes,
    grantTypes: registration.grantTypes,
  }),
  // The file's name already says which session it is for, but not for which client the rest was meant.
  keepsUnknownKeys: (stored, registration) => stored['clientId'] === registration.clientId,
};

/**
 * Temporary keys in a cache file of the AWS CLI: under `Credentials`, `AccessKeyId, SecretAccessKey, SessionToken, Expiration,
 * AccountId`.
 *
 * @param providerType what stands beside them if they are of the kind that is looked for
 * @param accountId AWS CLI 2.9 wrote none; the file's name vouches for it
 */
export function decodeCredentials(
  stored: JsonObject,
  providerType: 'sso' | undefined,
  accountId: string,
): RoleCredentials | undefined {
  const inner = stored['Credentials'];
  if (stored['ProviderType'] !== providerType || typeof inner !== 'object' || inner === null) return undefined;
  if (!('AccessKeyId' in inner)) return undefined;
  const accessKeyId = text(inner['AccessKeyId']);
  const [secretAccessKey, sessionToken] = [text(inner['SecretAccessKey']), text(inner['SessionToken'])];
  const [expiration, issuedAt] = [parseTimestamp(inner['Expiration']), parseTimestamp(stored['IssuedAt'])];
  if (accessKeyId === undefined || secretAccessKey === undefined || sessionToken === undefined) return undefined;
  return (
    expiration && {
      ...{ accessKeyId, secretAccessKey, sessionToken, expiration },
      accountId: text(inner['AccountId']) ?? accountId,
      ...(issuedAt && { issuedAt }),
    }
  );
}

/**
 * Credentials of an account role have `ProviderType` before them, and go with `aws sso logout`; those of an assumed role have
 * none. `IssuedAt` is ours: the AWS CLI neither writes nor reads it.
 */
export const credentialsFormat = (key: CredentialsKey): CacheFormat<RoleCredentials> => {
  const [providerType, accountId] = isAssumedRole(key)
    ? [undefined, key.roleArn.split(':')[4] ?? '']
    : (['sso', key.accountId] as const);
  return {
    decode: (stored) => decodeCredentials(stored, providerType, accountId),
    encode: (credentials) => ({
      ProviderType: providerType,
      Credentials: {
        AccessKeyId: credentials.accessKeyId,
        SecretAccessKey: credentials.secretAccessKey,
        SessionToken: credentials.sessionToken,
        Expiration: formatTimestamp(credentials.expiration),
        AccountId: credentials.accountId,
      },
      IssuedAt: credentials.issuedAt && formatTimestamp(credentials.issuedAt),
    }),
    keepsUnknownKeys: () => false,
  };
};
