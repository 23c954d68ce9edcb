import { describe, it } from '@jest/globals';
import { InProcessSingleFlight } from './in-process-single-flight.js';
import { singleFlightContract } from './single-flight-contract.js';

describe('InProcessSingleFlight', () => {
  for (const promise of singleFlightContract(() => new InProcessSingleFlight())) it(promise.name, () => promise.run());
});
