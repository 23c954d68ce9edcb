import { describe, it } from '@jest/globals';
import { MemorySettingsRepository } from './memory-settings-repository.js';
import { settingsRepositoryContract } from './settings-repository-contract.js';

describe('MemorySettingsRepository', () => {
  for (const promise of settingsRepositoryContract(() => new MemorySettingsRepository()))
    it(promise.name, () => promise.run());
});
