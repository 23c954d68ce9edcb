import { parseAccountId, parseRoleName } from './account-role.js';
import type { ConfigRepository } from './config-repository.js';
import { profileIdentity, profileNamed, ssoSessionNamed } from './config-views.js';
import { AwsSsoError } from './errors.js';
import type { ProfileIdentity } from './managed-profiles.js';
import { parseRegion } from './region.js';
import type { RoleCredentials, RoleCredentialsProvider } from './role-credentials-provider.js';
import { printable } from './text.js';

export interface ProfileCredentials extends ProfileIdentity {
  readonly profileName: string;
  /** Where the profile works; absent when it does not say. */
  readonly region?: string;
  readonly credentials: RoleCredentials;
}

/** The temporary keys behind a profile name. Never interacts. */
export class GetProfileCredentials {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly provider: RoleCredentialsProvider,
  ) {}

  /** @throws AwsSsoError ProfileNotFound, InvalidInput, SignInRequired, AccessDenied, ServiceUnavailable */
  async execute(profileName: string, signal?: AbortSignal): Promise<ProfileCredentials> {
    const { config } = await this.repository.read();
    const section = profileNamed(config, profileName);
    const identity = profileIdentity(section);
    if (identity === undefined) throw notThroughSso(profileName, config.path, section.line);
    const session = ssoSessionNamed(config, identity.sessionName);
    const written = section.values.get('region');
    const region = written === undefined ? undefined : parseRegion('region', written);
    const credentials = await this.provider.roleCredentials(
      session,
      parseAccountId(identity.accountId),
      parseRoleName(identity.roleName),
      signal,
    );
    return {
      ...identity,
      profileName,
      ...(region === undefined ? {} : { region }),
      credentials,
    };
  }
}

const notThroughSso = (profileName: string, path: string, line: number) =>
  new AwsSsoError(
    'ProfileConflict',
    `The profile "${printable(profileName)}" does not go through an sso-session with an account and a role (${path}:${line}).`,
    { hint: 'See which profiles do: aws-sso profile:list', details: { profileName, path, line } },
  );
