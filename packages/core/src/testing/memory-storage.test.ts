import { describe, expect, it } from '@jest/globals';
import { MemoryStorage, MemoryStorageRegistry } from './memory-storage.js';
import { storageContract } from './storage-contract.js';
import { storageRegistryContract } from './storage-registry-contract.js';

describe('MemoryStorage', () => {
  for (const promise of storageContract(() => new MemoryStorage())) it(promise.name, () => promise.run());
});

describe('MemoryStorageRegistry', () => {
  for (const promise of storageRegistryContract(() => new MemoryStorageRegistry()))
    it(promise.name, () => promise.run());

  it('has one storage for every session', async () => {
    const storage = new MemoryStorage('keychain');
    expect(await new MemoryStorageRegistry(storage).storageFor()).toBe(storage);
  });
});
