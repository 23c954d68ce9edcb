import { type CredentialsKey, credentialsKeyText, isAssumedRole } from '../../credentials-key.js';
import type { ProfileIdentity } from '../../managed-profiles.js';
import type { SsoSession } from '../../sso-session.js';
import type { Cache, Storage } from '../../storage.js';
import { MemoryStorage } from '../memory-storage.js';
import { type Calls, type Mistake, later, mistakes } from './cache-mistakes.js';

/** A storage with one mistake. It keeps all other promises: the kit finds it for its own reason, and says so. */
export interface BrokenStorage {
  /** The promise that it breaks. */
  readonly breaks: string;
  /** What the kit has to say of it. */
  readonly said: RegExp;
  readonly make: () => Storage;
}

const callsOf = <Key, Value>(cache: Cache<Key, Value>): Calls<Key, Value> => ({
  get: (key) => cache.get(key),
  put: (key, value) => cache.put(key, value),
  delete: (key) => cache.delete(key),
});

/** A storage that does as it should, apart from a part. */
const withPart = (broken: (good: Storage) => Partial<Storage>) => (): Storage => {
  const memory = new MemoryStorage('broken');
  const { name, tokens, registrations, credentials } = memory;
  return { name, tokens, registrations, credentials, probe: () => memory.probe(), ...broken(memory) };
};

const broken = <Key, Value extends object>(
  cache: Cache<Key, Value>,
  mistake: Mistake,
  keyOf: (key: Key) => string,
): Cache<Key, Value> => ({ ...callsOf(cache), ...mistake(callsOf(cache), keyOf) });

/** A cache that finds and keeps everything under another key. */
const keyed = <Key, Value>(cache: Cache<Key, Value>, other: (key: Key) => Key): Cache<Key, Value> => ({
  get: (key) => cache.get(other(key)),
  put: (key, value) => cache.put(other(key), value),
  delete: (key) => cache.delete(other(key)),
});

const registrationKey = ({ name, startUrl, region, registrationScopes }: SsoSession): string =>
  JSON.stringify([name, startUrl, region, registrationScopes]);

/** The mistake in each of the caches, and in none of the others. */
const caches: Readonly<Record<string, (mistake: Mistake) => () => Storage>> = {
  tokens: (mistake) => withPart(({ tokens }) => ({ tokens: broken(tokens, mistake, ({ name }) => name) })),
  registrations: (mistake) =>
    withPart(({ registrations }) => ({ registrations: broken(registrations, mistake, registrationKey) })),
  credentials: (mistake) =>
    withPart(({ credentials }) => ({
      credentials: onlyFor((key) => !isAssumedRole(key), credentials, broken(credentials, mistake, credentialsKeyText)),
    })),
  'credentials of assumed roles': (mistake) =>
    withPart(({ credentials }) => ({
      credentials: onlyFor(isAssumedRole, credentials, broken(credentials, mistake, credentialsKeyText)),
    })),
};

/** One cache for some keys, another one for the rest. */
const onlyFor = <Key, Value>(
  isMeant: (key: Key) => boolean,
  rest: Cache<Key, Value>,
  meant: Cache<Key, Value>,
): Cache<Key, Value> => ({
  get: (key) => (isMeant(key) ? meant : rest).get(key),
  put: (key, value) => (isMeant(key) ? meant : rest).put(key, value),
  delete: (key) => (isMeant(key) ? meant : rest).delete(key),
});

const inTokens = caches['tokens']!;

/** A storage for every mistake that the kit is there to find, in each of its caches. */
export const brokenStorages: readonly BrokenStorage[] = [
  ...Object.entries(caches).flatMap(([what, inCache]) =>
    mistakes.map(([promise, said, mistake]) => ({ breaks: `${what}: ${promise}`, said, make: inCache(mistake) })),
  ),
  ...(
    [
      [/role\/ci\/Deploys".*: expected undefined, got /, { roleArn: '' }],
      [/"roleSessionName":"me@x".*: expected undefined, got /, { roleSessionName: undefined }],
      [/"externalId":"x-1".*: expected undefined, got /, { externalId: undefined }],
      [/"mfaSerial":.*: expected undefined, got /, { mfaSerial: undefined }],
    ] as const
  ).map(([said, forgotten]) => ({
    breaks: 'credentials: differ by everything that is said to get a role, and account roles from assumed ones',
    said,
    make: withPart(({ credentials }) => ({
      credentials: keyed(credentials, (key) => (isAssumedRole(key) ? { ...key, ...forgotten } : key)),
    })),
  })),
  {
    breaks: 'credentials: differ by everything that is said to get a role, and account roles from assumed ones',
    said: /"roleName":"Deploy".*: expected undefined, got /,
    make: withPart(({ credentials }) => ({
      credentials: keyed(credentials, (key) =>
        isAssumedRole(key) || key.roleName !== 'Deploy'
          ? key
          : { sessionName: key.sessionName, roleArn: `arn:aws:iam::${key.accountId}:role/ci/${key.roleName}` },
      ),
    })),
  },
  {
    breaks: 'tokens: belong to the session name alone, as those of the AWS CLI do',
    said: /^the token of the same name: expected .+ got/,
    make: withPart(({ tokens }) => ({
      tokens: keyed(tokens, (session) => ({ ...session, name: `${session.name} ${session.startUrl}` })),
    })),
  },
  ...(
    [
      [/"region":"us-east-1".*: expected undefined, got /, { region: '' }],
      [/"startUrl":"https:\/\/x.test\/".*: expected undefined, got /, { startUrl: '' }],
      [/"region":"eu-west-1"}: expected undefined, got /, { registrationScopes: [] }],
    ] as const
  ).map(([said, forgotten]) => ({
    breaks: 'registrations: differ by start URL, region and scopes',
    said,
    make: withPart(({ registrations }) => ({
      registrations: keyed(registrations, (session) => ({ ...session, ...forgotten })),
    })),
  })),
  ...[
    withPart(({ tokens }) => ({ tokens: keyed(tokens, (key) => ({ ...key, name: key.name.normalize() })) })),
    withPart(({ registrations }) => ({
      registrations: keyed(registrations, (key) => ({
        ...key,
        name: key.name.normalize(),
        startUrl: key.startUrl.normalize(),
      })),
    })),
    withPart(({ credentials }) => ({
      credentials: keyed(credentials, (key) => ({ ...key, sessionName: key.sessionName.normalize() })),
    })),
  ].map((make) => ({
    breaks: 'keeps what is said of one session apart from every other, however they are called',
    said: /^the (token|registration|credentials) of é: expected "é", got /,
    make,
  })),
  {
    breaks: 'keeps what is said of one session apart from every other, however they are called',
    said: /^the token of a\.b: expected "a\.b", got "A\.b"$/,
    make: withPart(({ tokens }) => ({
      tokens: keyed(tokens, (key) => ({ ...key, name: key.name.toLowerCase() })),
    })),
  },
  ...(
    [
      ['AKID1', (key) => ({ ...key, accountId: '' })],
      ['AKID2', (key) => (key.sessionName === 'home' ? { ...key, sessionName: 'work' } : key)],
      ['AKID3', (key) => ({ ...key, roleName: key.roleName.toLowerCase() })],
    ] as readonly (readonly [string, (key: ProfileIdentity) => ProfileIdentity])[]
  ).map(([got, other]) => ({
    breaks: 'keeps roles of one name in different accounts and sessions apart',
    said: new RegExp(`"roleName":"Admin"}: expected "AKID0", got "${got}"`),
    make: withPart(({ credentials }) => ({
      credentials: keyed(credentials, (key): CredentialsKey => (isAssumedRole(key) ? key : other(key))),
    })),
  })),
  ...(['tokens', 'credentials'] as const).map((what) => ({
    breaks: 'loses nothing when many write at once',
    said: what === 'tokens' ? /^the token of s0: expected "s0"/ : /^the credentials of s0: expected "s0"/,
    make: caches[what]!(<Key, Value extends object>(_good: Calls<Key, Value>, keyOf: (key: Key) => string) => {
      let all: ReadonlyMap<string, Value> = new Map();
      return {
        get: (key: Key) => Promise.resolve(structuredClone(all.get(keyOf(key)))),
        put: async (key: Key, value: Value) => {
          const read = all;
          await later();
          all = new Map([...read, [keyOf(key), structuredClone(value)]]);
        },
        delete: (key: Key) => Promise.resolve(void (all = new Map([...all].filter(([other]) => other !== keyOf(key))))),
      };
    }),
  })),
  ...(['put', 'got'] as const).map((by) => ({
    breaks: 'gives out copies: who changes one changes nothing else',
    said: new RegExp(`^the token: expected "kept", got "changed by who ${by} it"$`),
    make: inTokens(<Key, Value extends object>(_good: Calls<Key, Value>, keyOf: (key: Key) => string) => {
      const kept = new Map<string, Value>();
      const copied = (value: Value | undefined, isDue: boolean) => (isDue ? structuredClone(value) : value);
      return {
        get: (key: Key) => Promise.resolve(copied(kept.get(keyOf(key)), by === 'put')),
        put: (key: Key, value: Value) => Promise.resolve(void kept.set(keyOf(key), copied(value, by === 'got')!)),
        delete: (key: Key) => Promise.resolve(void kept.delete(keyOf(key))),
      };
    }),
  })),
  {
    breaks: 'probe: finds itself usable without asking',
    said: /^the name "My Vault" is not of lower-case letters, digits and dashes$/,
    make: withPart(() => ({ name: 'My Vault' })),
  },
  {
    breaks: 'probe: finds itself usable without asking',
    said: /^nobody is there to be asked$/,
    make: withPart(() => ({
      probe: (interactive) =>
        interactive ? Promise.resolve() : Promise.reject(new Error('nobody is there to be asked')),
    })),
  },
];
