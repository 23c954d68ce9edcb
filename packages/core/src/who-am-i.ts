import type { GetProfileCredentials } from './get-profile-credentials.js';
import type { CallerIdentity, SecurityTokenService, SigningKeys } from './security-token-service.js';

/** Asks AWS itself who somebody is. */
export class WhoAmI {
  constructor(
    private readonly credentials: GetProfileCredentials,
    private readonly sts: SecurityTokenService,
  ) {}

  /** @throws AwsSsoError as for the credentials of the profile, and AccessDenied, ServiceUnavailable */
  async ofProfile(profileName: string, signal?: AbortSignal): Promise<CallerIdentity> {
    const { credentials, region, session } = await this.credentials.execute(profileName, signal);
    return this.sts.callerIdentity(credentials, region ?? session.region, signal);
  }

  /** @throws AwsSsoError InvalidInput, AccessDenied, ServiceUnavailable */
  ofKeys(keys: SigningKeys, region: string, signal?: AbortSignal): Promise<CallerIdentity> {
    return this.sts.callerIdentity(keys, region, signal);
  }
}
