import { assumeRole } from './assume-role.js';
import { createToken } from './create-token.js';
import { getCallerIdentity } from './get-caller-identity.js';
import { getRoleCredentials } from './get-role-credentials.js';
import { getSigninToken } from './get-signin-token.js';
import { listAccountRoles } from './list-account-roles.js';
import { listAccounts } from './list-accounts.js';
import { logout } from './logout.js';
import type { Operation } from './operation.js';
import { registerClient } from './register-client.js';
import { startDeviceAuthorization } from './start-device-authorization.js';

/** Everything that the services can do here. */
export const operations: readonly Operation[] = [
  registerClient,
  startDeviceAuthorization,
  createToken,
  listAccounts,
  listAccountRoles,
  getRoleCredentials,
  logout,
  getCallerIdentity,
  assumeRole,
  getSigninToken,
];
