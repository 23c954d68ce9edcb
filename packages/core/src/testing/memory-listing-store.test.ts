import { describe, it } from '@jest/globals';
import { listingStoreContract } from './listing-store-contract.js';
import { MemoryListingStore } from './memory-listing-store.js';

describe('listings in memory', () => {
  for (const { name, run } of listingStoreContract(() => new MemoryListingStore())) it(name, run);
});
