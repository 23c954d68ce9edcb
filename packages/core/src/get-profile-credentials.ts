import { parseAccountId, parseRoleName } from './account-role.js';
import type { AwsConfig, ConfigSection } from './aws-config.js';
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
    const identity = accountRoleOf(config, section);
    const written = section.values.get('region');
    const region = written === undefined ? undefined : parseRegion('region', written);
    const credentials = await this.#credentials(config, identity, signal);
    return {
      ...identity,
      profileName,
      ...(region === undefined ? {} : { region }),
      credentials,
    };
  }

  /** The same for an account role that no profile has to name. @throws also AwsSsoError SsoSessionNotFound */
  async ofAccountRole(identity: ProfileIdentity, signal?: AbortSignal): Promise<RoleCredentials> {
    const { config } = await this.repository.read();
    return this.#credentials(config, identity, signal);
  }

  #credentials(
    config: AwsConfig,
    { sessionName, accountId, roleName }: ProfileIdentity,
    signal: AbortSignal | undefined,
  ): Promise<RoleCredentials> {
    const session = ssoSessionNamed(config, sessionName);
    return this.provider.roleCredentials(session, parseAccountId(accountId), parseRoleName(roleName), signal);
  }
}

/**
 * The account role that a profile signs in as, its values checked.
 *
 * @throws AwsSsoError ProfileConflict, InvalidInput
 */
export function accountRoleOf(config: AwsConfig, section: ConfigSection): ProfileIdentity {
  const identity = profileIdentity(section);
  if (identity === undefined) throw notThroughSso(section.name, config.path, section.line);
  parseAccountId(identity.accountId);
  parseRoleName(identity.roleName);
  return identity;
}

const notThroughSso = (profileName: string, path: string, line: number) =>
  new AwsSsoError(
    'ProfileConflict',
    `The profile "${printable(profileName)}" does not go through an sso-session with an account and a role (${path}:${line}).`,
    { hint: 'See which profiles do: aws-sso profile:list', details: { profileName, path, line } },
  );
