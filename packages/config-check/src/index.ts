export { checkSetup } from './check-setup.js';
export { describeRules } from './describe-rules.js';
export type { CacheFact, ChangeFact, ClockFact, Facts, FileFact, ModeFact, ProgramFact } from './facts.js';
export { mendConfig } from './mend-config.js';
export { noFacts } from './no-facts.js';
export type { Finding, Found, Repair, Rule, Severity, Tool } from './rule.js';
export { rules, topics } from './rules.js';
export type { Topic } from './rules.js';
export type { Setup } from './setup.js';
