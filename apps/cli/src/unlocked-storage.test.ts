import { describe, expect, it } from '@jest/globals';
import { AwsSsoError, type Storage } from '@aws-sso/core';
import { MemoryStorage, storageContract } from '@aws-sso/core/testing';
import { unlockedStorage, unlockedStorages } from './unlocked-storage.js';

const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };

/** A storage that opens when it is probed with a person, and notes how it was probed. */
function lockable(refusal?: Error) {
  const probes: boolean[] = [];
  const storage: Storage = Object.assign(new MemoryStorage('keychain'), {
    probe: (interactive: boolean) => {
      probes.push(interactive);
      return refusal === undefined ? Promise.resolve() : Promise.reject(refusal);
    },
  });
  return { probes, storage: unlockedStorage(storage, () => undefined) };
}

describe('a storage that a person unlocks', () => {
  for (const promise of storageContract(() => lockable().storage)) it(promise.name, () => promise.run());

  it('is unlocked once, before it is first read', async () => {
    const { probes, storage } = lockable();
    expect(probes).toEqual([]);
    await Promise.all([storage.tokens.get(session), storage.registrations.get(session)]);
    await storage.probe(true);
    expect(probes).toEqual([true]);
  });

  it('asks nobody in order to delete', async () => {
    const { probes, storage } = lockable();
    await storage.tokens.delete(session);
    expect(probes).toEqual([]);
  });

  it('does not ask again after a no', async () => {
    const no = new AwsSsoError('StorageUnavailable', 'dismissed');
    const { probes, storage } = lockable(no);
    await expect(storage.tokens.get(session)).rejects.toBe(no);
    await expect(storage.tokens.get(session)).rejects.toBe(no);
    expect(probes).toEqual([true]);
  });
});

describe('the storages of a program', () => {
  const definition = (name: string) => ({ name, description: '', create: () => new MemoryStorage(name) });
  const definitions = [definition('file'), definition('keychain')];

  it('are unlocked where somebody is there, but for the files, which need nobody', () => {
    expect(unlockedStorages(definitions, undefined)).toBe(definitions);
    const [file, keychain] = unlockedStorages(definitions, () => undefined);
    expect(file).toBe(definitions[0]);
    expect(keychain?.create({ homeDirectory: '/', dataDirectory: '/' })).not.toBeInstanceOf(MemoryStorage);
  });
});
