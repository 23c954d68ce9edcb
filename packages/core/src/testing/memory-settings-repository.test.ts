import { describe, it } from '@jest/globals';
import { MemorySettingsRepository } from './memory-settings-repository.js';
import { settingsRepositoryContract } from './settings-repository-contract.js';

describe('MemorySettingsRepository', () => {
  for (const { name, run } of settingsRepositoryContract(() => new MemorySettingsRepository())) it(name, run);
});
