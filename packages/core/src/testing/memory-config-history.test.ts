import { describe, it } from '@jest/globals';
import { configHistoryContract } from './config-history-contract.js';
import { MemoryConfigHistory } from './memory-config-history.js';
import { MemoryConfigRepository } from './memory-config-repository.js';

describe('MemoryConfigHistory', () => {
  const make = () => {
    const repository = new MemoryConfigRepository();
    return { repository, history: new MemoryConfigHistory(repository) };
  };
  for (const promise of configHistoryContract(make)) it(promise.name, () => promise.run());
});
