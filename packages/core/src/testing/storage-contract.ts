import type { Cache, Storage } from '../storage.js';
import { assertEqual, assertThat, type ContractCase } from './contract.js';
import { isolationCases } from './storage-isolation-contract.js';
import {
  assumed,
  credentials,
  fullToken,
  identity,
  registration,
  session,
  token,
  withIssuedAt,
} from './storage-samples.js';

/** The members of a value in an order of their own: storages may give them back in any. */
const members = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).sort() : value;

const assertSame = (actual: unknown, expected: unknown, what: string): void =>
  assertEqual(members(actual), members(expected), what);

// Not by `instanceof`, which is false for dates that were made in another context.
const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';

/** Enough to meet a write in every state, and soon over. */
const mostReads = 100;

/** Lets go on what waits for a disk. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** One of the three caches with keys and values to try it with. */
interface Sample<Key, Value> {
  readonly what: string;
  readonly cache: (storage: Storage) => Cache<Key, Value>;
  readonly keys: readonly [Key, Key];
  readonly values: readonly [Value, Value];
}

/** `values[0]` has every optional field, `values[1]` none: overwriting must not leave any behind. */
function cacheCases<Key, Value extends object>(
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
      name: `${what}: gives back dates as dates`,
      run: async () => {
        const storage = await make();
        await cache(storage).put(key, full);
        const wanted = new Map<string, unknown>(Object.entries(full));
        const given = await cache(storage).get(key);
        for (const [field, value] of Object.entries<unknown>(given ?? {}))
          assertThat(isDate(value) || !isDate(wanted.get(field)), `${field} is no date but a ${typeof value}`);
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
        const writing = { isOver: false };
        const written = Promise.all(writes).finally(() => (writing.isOver = true));
        const seen = await Promise.all([1, 2, 3, 4].map(() => cache(storage).get(key)));
        for (let reads = 0; !writing.isOver && reads < mostReads; reads++) {
          seen.push(await cache(storage).get(key));
          await pause();
        }
        await written;
        for (const value of [...seen, await cache(storage).get(key)])
          assertThat(
            [full, plain].some((whole) => JSON.stringify(members(whole)) === JSON.stringify(members(value))),
            `a reader sees a whole value, not ${JSON.stringify(value)}`,
          );
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
        values: [withIssuedAt(credentials('AKIDA')), credentials('AKIDB')],
      },
      make,
    ),
    ...cacheCases(
      {
        what: 'credentials of assumed roles',
        cache: (storage) => storage.credentials,
        keys: [assumed, { ...assumed, durationSeconds: 900 }],
        values: [withIssuedAt(credentials('AKIDA')), credentials('AKIDB')],
      },
      make,
    ),
    {
      name: 'credentials: differ by everything that is said to get a role, and account roles from assumed ones',
      run: async () => {
        const storage = await make();
        await storage.credentials.put(assumed, credentials('AKIDA'));
        await storage.credentials.put(identity('Admin'), credentials('AKIDB'));
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
        assertThat(
          /^[a-z][a-z0-9-]*$/.test(storage.name),
          `the name ${JSON.stringify(storage.name)} is not of lower-case letters, digits and dashes`,
        );
      },
    },
  ];
}
