import { AwsSsoError, type Cache, type Storage, type StorageDefinition, isAwsSsoError } from '@aws-sso/core';
import { inPlugin } from './in-plugin.js';
import { type Blame, lastWords, wordsOf } from './plugin-failed.js';
import { TimeIsUp, type TimeLimits, settledWithin, withinTime } from './time-limit.js';
import { isCredentials, isRegistration, isToken } from './stored-values.js';

/** A storage of a plugin as one that keeps the contract, or names the package that does not. */
export function guardedStorage(
  definition: StorageDefinition,
  blamePackage: Blame,
  limits: TimeLimits,
): StorageDefinition {
  const { name, description } = definition;
  const blame: Blame = (what, cause) => blamePackage(`its storage "${name}" ${what}`, cause);

  /** What it says itself about why it cannot be used is passed on; everything else is put down to the package. */
  function failure(what: string, error: unknown): AwsSsoError {
    if (error instanceof TimeIsUp) return blame(`${error.message} when asked to ${what}`);
    if (isAwsSsoError(error)) return error;
    const { hint, details } = blame('');
    const reason = `it failed to ${what}: ${wordsOf(error)}`;
    return new AwsSsoError('StorageUnavailable', `The storage "${name}" cannot be used: ${reason}.`, {
      ...(hint === undefined ? {} : { hint }),
      details: { ...details, storage: name, reason },
      cause: error,
    });
  }

  async function asked<T>(what: string, work: () => T | Promise<T>, waitingMs = limits.waitingMs): Promise<T> {
    try {
      return await inPlugin(blamePackage, () =>
        settledWithin({ busyMs: limits.busyMs, waitingMs }, work, (error) => lastWords(failure(what, error))),
      );
    } catch (error) {
      throw failure(what, error);
    }
  }

  // What it is given are copies: what it changes in them is nobody's token.
  const guarded = <Key, Value>(what: string, cache: Cache<Key, Value>, isValue: (value: unknown) => boolean) => ({
    get: async (key: Key) => {
      // "none" may come as null from code that was written without types.
      const value = (await asked(`read a ${what}`, () => cache.get(structuredClone(key)))) ?? undefined;
      if (value !== undefined && !isValue(value)) throw blame(`gave something that is no ${what}`);
      return value;
    },
    put: (key: Key, value: Value) =>
      asked(`keep a ${what}`, () => cache.put(structuredClone(key), structuredClone(value))),
    delete: (key: Key) => asked(`delete a ${what}`, () => cache.delete(structuredClone(key))),
  });

  return {
    name,
    description,
    create: (context) => {
      let made: unknown;
      try {
        made = inPlugin(blamePackage, () => withinTime(limits.busyMs, () => definition.create({ ...context })));
      } catch (error) {
        throw failure('be made', error);
      }
      if (!isStorage(made)) throw blame('is none: it lacks tokens, registrations, credentials or probe');
      const storage = made;
      return {
        name,
        tokens: guarded('token', storage.tokens, isToken),
        registrations: guarded('client registration', storage.registrations, isRegistration),
        credentials: guarded('set of role credentials', storage.credentials, isCredentials),
        probe: (interactive) =>
          asked('say whether it is ready', () => storage.probe(interactive), interactive ? limits.askingMs : undefined),
      };
    },
  };
}

const caches = ['tokens', 'registrations', 'credentials'] as const;

function isStorage(value: unknown): value is Storage {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Partial<Record<string, unknown>>;
  return typeof given['probe'] === 'function' && caches.every((name) => isCache(given[name]));
}

const isCache = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['get', 'put', 'delete'].every((name) => typeof (value as Partial<Record<string, unknown>>)[name] === 'function');
