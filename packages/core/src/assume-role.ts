import type { AssumedRoleWish } from './assumed-role-provider.js';
import type { AssumedRole } from './credentials-key.js';
import { AwsSsoError } from './errors.js';
import type { RoleCredentials } from './role-credentials-provider.js';
import type { SecurityTokenService, SigningKeys } from './security-token-service.js';
import { printable } from './text.js';

/** What a role session is called when nobody has chosen a name. */
const defaultRoleSessionName = 'aws-sso';

/** A code is needed, and there is nobody to ask for it. */
export const nobodyToAsk = ({ profileName }: AssumedRoleWish): AwsSsoError =>
  new AwsSsoError(
    'InvalidInput',
    `The profile "${printable(profileName)}" needs a code of an MFA device, and there is nobody to ask.`,
    {
      hint: 'Run aws-sso exec or aws-sso env with it on a terminal; what that gets is used everywhere while it lasts.',
      details: { field: 'mfa_serial', profileName },
    },
  );

/**
 * Assumes a role anew; asks for a code if the role needs one.
 *
 * @throws AwsSsoError as `SecurityTokenService.assumeRole`; InvalidInput when there is nobody to ask
 */
export async function assumeRole(
  sts: SecurityTokenService,
  { roleArn, roleSessionName = defaultRoleSessionName, externalId, durationSeconds, mfaSerial }: AssumedRole,
  keys: SigningKeys,
  wish: AssumedRoleWish,
): Promise<RoleCredentials> {
  const role = { roleArn, roleSessionName, externalId, durationSeconds };
  if (mfaSerial === undefined) return sts.assumeRole(keys, wish.region, role, wish.signal);
  if (wish.askMfaCode === undefined) throw nobodyToAsk(wish);
  const mfa = { serialNumber: mfaSerial, code: await wish.askMfaCode(mfaSerial) };
  return sts.assumeRole(keys, wish.region, { ...role, mfa }, wish.signal);
}
