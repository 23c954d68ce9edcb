import { type Cache, type Storage, type StorageDefinition, defaultStorage } from '@aws-sso/core';

/** How long a keychain may be silent before somebody is told to look for its dialogue, in milliseconds. */
const patienceMs = 1_000;

/**
 * All storages that may need a person, with one. The default storage needs none.
 *
 * @param waiting see `unlockedStorage`; undefined: nobody is there, and the storages stay as they are
 */
export const unlockedStorages = (
  definitions: readonly StorageDefinition[],
  waiting: (() => void) | undefined,
): readonly StorageDefinition[] =>
  waiting === undefined
    ? definitions
    : definitions.map((definition) =>
        definition.name === defaultStorage
          ? definition
          : { ...definition, create: (context) => unlockedStorage(definition.create(context), waiting) },
      );

/**
 * A storage that a person may unlock: before it is first read or written it is probed with a dialogue. What it holds is
 * deleted without, because that needs no key.
 *
 * @param waiting told once, when it seems that a dialogue is open
 */
export function unlockedStorage(storage: Storage, waiting: () => void): Storage {
  let unlocked: Promise<void> | undefined;
  // Asked once, whatever the answer: somebody who closed the dialogue does not want the next one.
  const unlock = (): Promise<void> => (unlocked ??= probeTelling(storage, waiting));
  const opened = <Key, Value>(cache: Cache<Key, Value>): Cache<Key, Value> => ({
    get: async (key) => {
      await unlock();
      return cache.get(key);
    },
    put: async (key, value) => {
      await unlock();
      await cache.put(key, value);
    },
    delete: (key) => cache.delete(key),
  });
  return {
    name: storage.name,
    tokens: opened(storage.tokens),
    registrations: opened(storage.registrations),
    credentials: opened(storage.credentials),
    probe: (interactive) => (interactive ? unlock() : storage.probe(false)),
  };
}

async function probeTelling(storage: Storage, waiting: () => void): Promise<void> {
  const timer = setTimeout(waiting, patienceMs);
  try {
    await storage.probe(true);
  } finally {
    clearTimeout(timer);
  }
}
