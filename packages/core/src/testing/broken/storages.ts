import type { AccessToken } from '../../access-token.js';
import { type CredentialsKey, isAssumedRole } from '../../credentials-key.js';
import type { SsoSession } from '../../sso-session.js';
import type { Cache, Storage } from '../../storage.js';
import { MemoryStorage } from '../memory-storage.js';

type TokenCache = Cache<SsoSession, AccessToken>;

/** The calls of a token cache, each on its own. */
interface Tokens {
  readonly get: TokenCache['get'];
  readonly put: TokenCache['put'];
  readonly delete: TokenCache['delete'];
}

/** A storage that does as it should, apart from a part. */
const withPart = (broken: (storage: Storage) => Partial<Storage>) => (): Storage => {
  const memory = new MemoryStorage('broken');
  const { name, tokens, registrations, credentials } = memory;
  return { name, tokens, registrations, credentials, probe: () => memory.probe(), ...broken(memory) };
};

/** A storage that does as it should, apart from its tokens. */
const withTokens = (broken: (tokens: Tokens) => Partial<Tokens>) =>
  withPart(({ tokens }) => {
    const good: Tokens = {
      get: (session) => tokens.get(session),
      put: (session, token) => tokens.put(session, token),
      delete: (session) => tokens.delete(session),
    };
    return { tokens: { ...good, ...broken(good) } };
  });

const withName = (session: SsoSession, name: string): SsoSession => ({ ...session, name });

const later = (): Promise<void> => Promise.resolve();

/**
 * A storage for every mistake that the kit is there to find, by the promise that it breaks. Each keeps all others: it is
 * found for its own reason.
 */
export const brokenStorages: Readonly<Record<string, () => Storage>> = {
  'tokens: gives back every field, dates to the second': withTokens(({ put }) => ({
    put: (session, { refreshToken: _, ...token }) => put(session, token),
  })),
  'tokens: overwrites as a whole': withTokens(({ get, put }) => ({
    put: async (session, token) => ((await get(session)) === undefined ? put(session, token) : undefined),
  })),
  'tokens: deletes one and is quiet when there is none': withTokens(() => ({ delete: () => Promise.resolve() })),
  'tokens: shows an old or a new value while others write': withTokens(() => {
    const kept = new Map<string, AccessToken>();
    return {
      get: ({ name }) => Promise.resolve(structuredClone(kept.get(name))),
      put: async ({ name }, token) => {
        const before = kept.get(name);
        if (before !== undefined) kept.set(name, { ...before, accessToken: token.accessToken });
        await later();
        kept.set(name, structuredClone(token));
      },
      delete: ({ name }) => Promise.resolve(void kept.delete(name)),
    };
  }),
  'keeps what is said of one session apart from every other, however they are called': withTokens(({ get, put }) => ({
    get: (session) => get(withName(session, session.name.normalize())),
    put: (session, token) => put(withName(session, session.name.normalize()), token),
  })),
  'gives out copies: who changes one changes nothing else': withTokens(() => {
    const kept = new Map<string, AccessToken>();
    return {
      get: ({ name }) => Promise.resolve(kept.get(name)),
      put: ({ name }, token) => Promise.resolve(void kept.set(name, token)),
      delete: ({ name }) => Promise.resolve(void kept.delete(name)),
    };
  }),
  'loses nothing when many write at once': withTokens(() => {
    let all: ReadonlyMap<string, AccessToken> = new Map();
    return {
      get: ({ name }) => Promise.resolve(structuredClone(all.get(name))),
      put: async ({ name }, token) => {
        const read = all;
        await later();
        all = new Map([...read, [name, structuredClone(token)]]);
      },
      delete: ({ name }) => Promise.resolve(void (all = new Map([...all].filter(([key]) => key !== name)))),
    };
  }),
  'tokens: belong to the session name alone, as those of the AWS CLI do': withTokens(({ get, put, delete: remove }) => {
    const keyed = (session: SsoSession) => withName(session, `${session.name} ${session.startUrl}`);
    return {
      get: (session) => get(keyed(session)),
      put: (session, token) => put(keyed(session), token),
      delete: (session) => remove(keyed(session)),
    };
  }),
  'registrations: differ by start URL, region and scopes': withPart(({ registrations }) => {
    const keyed = ({ name }: SsoSession): SsoSession => ({ name, startUrl: '', region: '' });
    return {
      registrations: {
        get: (session) => registrations.get(keyed(session)),
        put: (session, registration) => registrations.put(keyed(session), registration),
        delete: (session) => registrations.delete(keyed(session)),
      },
    };
  }),
  'keeps roles of one name in different accounts and sessions apart': withPart(({ credentials }) => {
    const keyed = (key: CredentialsKey): CredentialsKey =>
      isAssumedRole(key) ? key : { sessionName: '', accountId: '', roleName: key.roleName };
    return {
      credentials: {
        get: (identity) => credentials.get(keyed(identity)),
        put: (identity, given) => credentials.put(keyed(identity), given),
        delete: (identity) => credentials.delete(keyed(identity)),
      },
    };
  }),
  'probe: finds itself usable without asking': withPart(() => ({ name: 'My Vault' })),
};
