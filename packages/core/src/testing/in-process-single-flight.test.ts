import { describe, it } from '@jest/globals';
import { InProcessSingleFlight } from './in-process-single-flight.js';
import { singleFlightContract } from './single-flight-contract.js';

describe('InProcessSingleFlight', () => {
  for (const { name, run } of singleFlightContract(() => new InProcessSingleFlight())) it(name, run);
});
