import type { Cache } from '../../storage.js';

/** The calls of a cache, each on its own. */
export type Calls<Key, Value> = { readonly [Name in keyof Cache<Key, Value>]: Cache<Key, Value>[Name] };

/** What is wrong with a cache, whatever it holds. `keyOf` tells its keys apart as it should. */
export type Mistake = <Key, Value extends object>(
  good: Calls<Key, Value>,
  keyOf: (key: Key) => string,
) => Partial<Calls<Key, Value>>;

export const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const optional = new Set(['refreshToken', 'grantTypes', 'issuedAt']);

const fieldsOf = <Value extends object>(
  value: Value,
  change: (field: string, member: unknown) => readonly (readonly [string, unknown])[],
): Value => Object.fromEntries(Object.entries(value).flatMap(([field, member]) => change(field, member))) as Value;

/** What can be wrong with each cache: the promise that is broken, what the kit says, the mistake. */
export const mistakes: readonly (readonly [promise: string, said: RegExp, mistake: Mistake])[] = [
  [
    'has nothing at first',
    /expected undefined, got \{\}/,
    <Key, Value extends object>({ get, put, delete: remove }: Calls<Key, Value>) => {
      let isUsed = false;
      const used = <Result>(result: Result): Result => {
        isUsed = true;
        return result;
      };
      return {
        get: async (key: Key) => (isUsed ? get(key) : ({} as Value)),
        put: (key: Key, value: Value) => used(put(key, value)),
        delete: (key: Key) => used(remove(key)),
      };
    },
  ],
  [
    'gives back every field, dates to the second',
    /^with every field: expected .*(refreshToken|grantTypes|issuedAt)/,
    ({ put }) => ({
      put: (key, value) =>
        put(
          key,
          fieldsOf(value, (field, member) => (optional.has(field) ? [] : [[field, member]])),
        ),
    }),
  ],
  [
    'gives back dates as dates',
    /is no date but a string/,
    <Key, Value extends object>({ get }: Calls<Key, Value>) => ({
      get: async (key: Key) => {
        const value = await get(key);
        return value && (JSON.parse(JSON.stringify(value)) as Value);
      },
    }),
  ],
  [
    'overwrites as a whole',
    /expected .+, got /,
    ({ get, put }) => ({
      put: async (key, value) => ((await get(key)) === undefined ? put(key, value) : undefined),
    }),
  ],
  ['deletes one and is quiet when there is none', /^the deleted one/, () => ({ delete: () => Promise.resolve() })],
  [
    'deletes one and is quiet when there is none',
    /^the other one: expected .+, got undefined$/,
    <Key, Value extends object>(_good: Calls<Key, Value>, keyOf: (key: Key) => string) => {
      const kept = new Map<string, Value>();
      return {
        get: (key: Key) => Promise.resolve(structuredClone(kept.get(keyOf(key)))),
        put: (key: Key, value: Value) => Promise.resolve(void kept.set(keyOf(key), structuredClone(value))),
        delete: () => {
          kept.clear();
          return Promise.resolve();
        },
      };
    },
  ],
  [
    'deletes one and is quiet when there is none',
    /^there is none to delete$/,
    ({ get, delete: remove }) => ({
      delete: async (key) => {
        if ((await get(key)) === undefined) throw new Error('there is none to delete');
        await remove(key);
      },
    }),
  ],
  [
    'shows an old or a new value while others write',
    /^a reader sees a whole value, not /,
    <Key, Value extends object>(_good: Calls<Key, Value>, keyOf: (key: Key) => string) => {
      const kept = new Map<string, Value>();
      return {
        get: (key: Key) => Promise.resolve(structuredClone(kept.get(keyOf(key)))),
        // Field by field into what is there, as with a file that is written in place.
        put: async (key: Key, value: Value) => {
          await later();
          const before = kept.get(keyOf(key));
          const [first] = Object.keys(value);
          const torn = fieldsOf(value, (field, member) => (field === first ? [[field, member]] : []));
          if (before !== undefined) kept.set(keyOf(key), torn);
          await later();
          kept.set(keyOf(key), structuredClone(value));
        },
        delete: (key: Key) => Promise.resolve(void kept.delete(keyOf(key))),
      };
    },
  ],
];
