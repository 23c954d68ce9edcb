import type { AccessToken } from '../access-token.js';
import type { ClientRegistration } from '../auth-provider.js';
import type { AssumedRole } from '../credentials-key.js';
import type { ProfileIdentity } from '../managed-profiles.js';
import type { RoleCredentials } from '../role-credentials-provider.js';
import type { SsoSession } from '../sso-session.js';
import type { Cache, Storage } from '../storage.js';
import { assertEqual, assertThat, type ContractCase } from './contract.js';

const session = (name: string): SsoSession => ({
  name,
  startUrl: `https://${name}.awsapps.com/start`,
  region: 'eu-west-1',
  registrationScopes: ['sso:account:access'],
});

const identity = (roleName: string): ProfileIdentity => ({
  sessionName: 'work',
  accountId: '111122223333',
  roleName,
});

const assumed: AssumedRole = { sessionName: 'work', roleArn: 'arn:aws:iam::111122223333:role/ci/Deploy' };

const token = (text: string): AccessToken => ({
  startUrl: 'https://work.awsapps.com/start',
  region: 'eu-west-1',
  accessToken: text,
  expiresAt: new Date('2030-01-02T03:04:05Z'),
});

const fullToken: AccessToken = {
  ...token('with everything: "quotes", \\ and ü €'),
  refreshToken: 'refresh',
  clientId: 'client',
  clientSecret: 'secret',
  registrationExpiresAt: new Date('2030-03-04T05:06:07Z'),
};

const registration = (clientId: string): ClientRegistration => ({
  clientId,
  clientSecret: 'secret',
  expiresAt: new Date('2030-01-02T03:04:05Z'),
});

const credentials = (accessKeyId: string): RoleCredentials => ({
  accessKeyId,
  secretAccessKey: 'secret',
  sessionToken: 'token',
  expiration: new Date('2030-01-02T03:04:05Z'),
  accountId: '111122223333',
});

/** The members of a value in an order of their own: storages may give them back in any. */
const members = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).sort() : value;

const assertSame = (actual: unknown, expected: unknown, what: string): void =>
  assertEqual(members(actual), members(expected), what);

/** One of the three caches with keys and values to try it with. */
interface Sample<Key, Value> {
  readonly what: string;
  readonly cache: (storage: Storage) => Cache<Key, Value>;
  readonly keys: readonly [Key, Key];
  readonly values: readonly [Value, Value];
}

/** `values[0]` has every optional field, `values[1]` none: overwriting must not leave any behind. */
function cacheCases<Key, Value>(
  { what, cache, keys, values }: Sample<Key, Value>,
  make: () => Storage | Promise<Storage>,
): readonly ContractCase[] {
  const [key, otherKey] = keys;
  const [full, plain] = values;
  return [
    {
      name: `${what}: has nothing at first`,
      run: async () => assertEqual(await cache(await make()).get(key), undefined, what),
    },
    {
      name: `${what}: gives back every field, dates to the second`,
      run: async () => {
        const storage = await make();
        await cache(storage).put(key, full);
        await cache(storage).put(otherKey, plain);
        assertSame(await cache(storage).get(key), full, 'with every field');
        assertSame(await cache(storage).get(otherKey), plain, 'with the required fields');
      },
    },
    {
      name: `${what}: overwrites as a whole`,
      run: async () => {
        const storage = await make();
        await cache(storage).put(key, full);
        await cache(storage).put(key, plain);
        assertSame(await cache(storage).get(key), plain, what);
      },
    },
    {
      name: `${what}: deletes one and is quiet when there is none`,
      run: async () => {
        const storage = await make();
        await cache(storage).delete(key);
        await cache(storage).put(key, full);
        await cache(storage).put(otherKey, plain);
        await cache(storage).delete(key);
        assertEqual(await cache(storage).get(key), undefined, 'the deleted one');
        assertSame(await cache(storage).get(otherKey), plain, 'the other one');
      },
    },
    {
      name: `${what}: shows an old or a new value while others write`,
      run: async () => {
        const storage = await make();
        await cache(storage).put(key, full);
        const writes = [full, plain, full, plain].map((value) => cache(storage).put(key, value));
        const seen = await Promise.all([1, 2, 3, 4].map(() => cache(storage).get(key)));
        await Promise.all(writes);
        for (const value of [...seen, await cache(storage).get(key)])
          assertThat(
            [full, plain].some((whole) => JSON.stringify(members(whole)) === JSON.stringify(members(value))),
            `a reader sees a whole value, not ${JSON.stringify(value)}`,
          );
      },
    },
  ];
}

/** Names that a careless way from keys to files, rows or fields would mix up. */
const confusable = [
  'a.b',
  'a/b',
  'a_b',
  'A.b',
  '../a',
  'a b',
  '__proto__',
  'constructor',
  'token',
  'é',
  'e\u0301',
  '🦄',
];

/** What holds between the values of a storage, whatever they are. */
function isolationCases(make: () => Storage | Promise<Storage>): readonly ContractCase[] {
  return [
    {
      name: 'keeps what is said of one session apart from every other, however they are called',
      run: async () => {
        const { tokens } = await make();
        for (const name of confusable) await tokens.put(session(name), token(name));
        for (const name of confusable) assertEqual((await tokens.get(session(name)))?.accessToken, name, name);
      },
    },
    {
      name: 'keeps roles of one name in different accounts and sessions apart',
      run: async () => {
        const cache = (await make()).credentials;
        const base = identity('Admin');
        const all = [base, { ...base, accountId: '444455556666' }, { ...base, sessionName: 'home' }, identity('admin')];
        for (const [index, key] of all.entries()) await cache.put(key, credentials(`AKID${index}`));
        for (const [index, key] of all.entries())
          assertEqual((await cache.get(key))?.accessKeyId, `AKID${index}`, JSON.stringify(key));
      },
    },
    {
      name: 'loses nothing when many write at once',
      run: async () => {
        const { tokens, credentials: roles } = await make();
        const names = Array.from({ length: 8 }, (_, index) => `s${index}`);
        await Promise.all(
          names.flatMap((name) => [
            tokens.put(session(name), token(name)),
            roles.put(identity(name), credentials(name)),
          ]),
        );
        for (const name of names) {
          assertEqual((await tokens.get(session(name)))?.accessToken, name, `the token of ${name}`);
          assertEqual((await roles.get(identity(name)))?.accessKeyId, name, `the credentials of ${name}`);
        }
      },
    },
    {
      name: 'gives out copies: who changes one changes nothing else',
      run: async () => {
        const { tokens } = await make();
        const given = { ...token('kept') };
        await tokens.put(session('work'), given);
        given.accessToken = 'changed by who put it';
        const got: { accessToken: string } | undefined = await tokens.get(session('work'));
        if (got !== undefined) Reflect.set(got, 'accessToken', 'changed by who got it');
        assertEqual((await tokens.get(session('work')))?.accessToken, 'kept', 'the token');
      },
    },
  ];
}

/** What every storage promises. `make` gives an empty one each time. */
export function storageContract(make: () => Storage | Promise<Storage>): readonly ContractCase[] {
  const sessions = [session('work'), session('home')] as const;
  return [
    ...cacheCases(
      { what: 'tokens', cache: (storage) => storage.tokens, keys: sessions, values: [fullToken, token('b')] },
      make,
    ),
    ...cacheCases(
      {
        what: 'registrations',
        cache: (storage) => storage.registrations,
        keys: sessions,
        values: [{ ...registration('a'), scopes: ['sso:account:access'], grantTypes: ['x', 'y'] }, registration('b')],
      },
      make,
    ),
    ...cacheCases(
      {
        what: 'credentials',
        cache: (storage) => storage.credentials,
        keys: [identity('Admin'), identity('ReadOnly')],
        values: [credentials('AKIDA'), credentials('AKIDB')],
      },
      make,
    ),
    ...cacheCases(
      {
        what: 'credentials of assumed roles',
        cache: (storage) => storage.credentials,
        keys: [assumed, { ...assumed, durationSeconds: 900 }],
        values: [{ ...credentials('AKIDA'), issuedAt: new Date('2030-01-02T02:04:05Z') }, credentials('AKIDB')],
      },
      make,
    ),
    {
      name: 'credentials: differ by everything that is said to get a role, and account roles from assumed ones',
      run: async () => {
        const storage = await make();
        await storage.credentials.put(assumed, credentials('AKIDA'));
        for (const other of [
          { ...assumed, roleArn: `${assumed.roleArn}s` },
          { ...assumed, roleSessionName: 'me@x' },
          { ...assumed, externalId: 'x-1' },
          { ...assumed, mfaSerial: 'arn:aws:iam::111122223333:mfa/me' },
          identity('Deploy'),
        ])
          assertEqual(await storage.credentials.get(other), undefined, JSON.stringify(other));
      },
    },
    {
      name: 'tokens: belong to the session name alone, as those of the AWS CLI do',
      run: async () => {
        const storage = await make();
        const stored = token('a');
        await storage.tokens.put(sessions[0], stored);
        const elsewhere = { name: 'work', startUrl: 'https://elsewhere.awsapps.com/start', region: 'us-east-1' };
        assertSame(await storage.tokens.get(elsewhere), stored, 'the token of the same name');
      },
    },
    {
      name: 'registrations: differ by start URL, region and scopes',
      run: async () => {
        const storage = await make();
        const base = sessions[0];
        await storage.registrations.put(base, registration('a'));
        const withoutScopes = { name: base.name, startUrl: base.startUrl, region: base.region };
        for (const other of [{ ...base, region: 'us-east-1' }, { ...base, startUrl: 'https://x.test/' }, withoutScopes])
          assertEqual(await storage.registrations.get(other), undefined, JSON.stringify(other));
      },
    },
    ...isolationCases(make),
    {
      name: 'probe: finds itself usable without asking',
      run: async () => {
        const storage = await make();
        await storage.probe(false);
        assertThat(/^[a-z][a-z0-9-]*$/.test(storage.name), 'the storage has a name');
      },
    },
  ];
}
