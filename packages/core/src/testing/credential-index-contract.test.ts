import { describe, it } from '@jest/globals';
import { credentialIndexContract } from './credential-index-contract.js';
import { MemoryCredentialIndex } from './memory-credential-index.js';

describe('the index in memory', () => {
  for (const { name, run } of credentialIndexContract((clock) => new MemoryCredentialIndex(clock))) it(name, run);
});
