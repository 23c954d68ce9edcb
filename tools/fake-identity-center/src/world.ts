import { BrowserAuthorizations } from './model/browser-authorizations.js';
import { ClientRegistrations } from './model/client-registrations.js';
import { DeviceAuthorizations } from './model/device-authorizations.js';
import { Organisations } from './model/organisations.js';
import { RoleCredentials } from './model/role-credentials.js';
import { Secrets } from './model/secrets.js';
import { SignIns } from './model/sign-ins.js';
import type { Scenario } from './scenario/scenario.js';

/** Everything that the operations read and change. */
export interface World {
  readonly organisations: Organisations;
  readonly clients: ClientRegistrations;
  readonly devices: DeviceAuthorizations;
  readonly browsers: BrowserAuthorizations;
  readonly signIns: SignIns;
  readonly credentials: RoleCredentials;
  readonly secrets: Secrets;
  /** `http://127.0.0.1:PORT`, where a person's browser finds the pages. */
  readonly url: () => string;
}

export function createWorld(scenario: Scenario, url: () => string): World {
  const secrets = new Secrets();
  return {
    organisations: new Organisations(scenario.organisations),
    clients: new ClientRegistrations(secrets, scenario.registrationLifetimeSeconds),
    devices: new DeviceAuthorizations(secrets),
    browsers: new BrowserAuthorizations(secrets),
    signIns: new SignIns(secrets),
    credentials: new RoleCredentials(secrets),
    secrets,
    url,
  };
}
