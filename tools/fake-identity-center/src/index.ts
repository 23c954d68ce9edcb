export {
  startFakeIdentityCenter,
  type FakeIdentityCenter,
  type FakeIdentityCenterOptions,
} from './fake-identity-center.js';
export type { IssuedSecret, SecretKind } from './model/secrets.js';
export type { ErrorName } from './http/service-error.js';
export type { OperationName } from './operations/operation.js';
export { maskSecret } from './record/mask-secret.js';
export type { RecordedName, RecordedRequest, RecordedViolation } from './record/recorder.js';
export { demoScenario } from './scenario/demo-scenario.js';
export type { AccountScenario, Approval, OrganisationScenario, Scenario } from './scenario/scenario.js';
export { ScenarioError, validateScenario } from './scenario/validate-scenario.js';
export type { Fault } from './switches/faults.js';
export type { Switches } from './switches/switches.js';
export { generateOrganisation, type OrganisationWish } from './generate/generate-organisation.js';
export { hostileNames } from './generate/hostile-names.js';
