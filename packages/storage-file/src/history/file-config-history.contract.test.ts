import { describe, it } from '@jest/globals';
import { configHistoryContract } from '@aws-sso/core/testing';
import { FileConfigHistory } from './file-config-history.js';
import { ConfigPlace } from '../testing/config-place.js';

describe('FileConfigHistory', () => {
  const make = async () => {
    const { repository, options } = await ConfigPlace.make();
    return { repository, history: new FileConfigHistory(options) };
  };
  for (const promise of configHistoryContract(make)) it(promise.name, () => promise.run());
});
