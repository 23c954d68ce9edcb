import type { Facts } from './facts.js';

/** Facts about a machine with nothing on it, to put the interesting ones over. */
export const noFacts: Facts = {
  now: new Date(0),
  config: { path: '', state: 'missing' },
  credentials: { path: '', state: 'missing' },
  modes: [],
  caches: [],
  environment: {},
  programs: [],
  deadLocks: [],
};
