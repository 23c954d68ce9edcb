import { afterEach, beforeEach } from '@jest/globals';
import { type FakeIdentityCenter, startFakeIdentityCenter } from '../fake-identity-center.js';
import { demoScenario } from '../scenario/demo-scenario.js';
import type { Scenario } from '../scenario/scenario.js';

/** A fake for each test of a file, with a clock that stands still until it is moved. */
export function useFake(scenario: Scenario = demoScenario): {
  readonly fake: FakeIdentityCenter;
  passSeconds(seconds: number): void;
} {
  let fake: FakeIdentityCenter | undefined;
  let now = 0;
  beforeEach(async () => {
    now = Date.UTC(2030, 0, 1);
    fake = await startFakeIdentityCenter(scenario, { now: () => new Date(now) });
  });
  afterEach(() => fake?.close());
  return {
    get fake() {
      if (!fake) throw new Error('The fake runs in tests only.');
      return fake;
    },
    passSeconds: (seconds) => {
      now += seconds * 1000;
    },
  };
}
