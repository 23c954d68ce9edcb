import { parseAccountId, parseRoleName } from './account-role.js';
import type { AskMfaCode, AssumedRoleProvider } from './assumed-role-provider.js';
import type { ChainedRole } from './chained-role.js';
import type { ConfigRepository } from './config-repository.js';
import { ssoSessionNamed } from './config-views.js';
import { assumedRole, type CredentialChain, credentialChain } from './credential-chain.js';
import { AwsSsoError, isAwsSsoError } from './errors.js';
import type { ProfileIdentity } from './managed-profiles.js';
import type { RoleCredentials, RoleCredentialsProvider } from './role-credentials-provider.js';
import { shellWord } from './shell-word.js';
import type { SsoSession } from './sso-session.js';
import { printable } from './text.js';

/** The identity is the one that signs in; the credentials may be those of a role that it assumes. */
export interface ProfileCredentials extends ProfileIdentity {
  readonly profileName: string;
  readonly session: SsoSession;
  /** Where the profile works; absent when it does not say. */
  readonly region?: string;
  readonly credentials: RoleCredentials;
}

/** The temporary keys behind a profile name. Never signs in. */
export class GetProfileCredentials {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly provider: RoleCredentialsProvider,
    private readonly assumed: AssumedRoleProvider,
  ) {}

  /**
   * @param askMfaCode for profiles with an `mfa_serial`; they fail without, unless what a code got before still lasts
   * @throws AwsSsoError ProfileNotFound, ProfileConflict, InvalidInput, SignInRequired, AccessDenied, ServiceUnavailable
   */
  async execute(profileName: string, signal?: AbortSignal, askMfaCode?: AskMfaCode): Promise<ProfileCredentials> {
    const { config } = await this.repository.read();
    const chain = credentialChain(config, profileName);
    const { session, identity, roles, region } = chain;
    const where = { region: region ?? session.region, askMfaCode, signal };
    // From the outside in: what is cached needs nothing of what it was got with.
    const credentialsOf = (left: readonly ChainedRole[]): Promise<RoleCredentials> => {
      const role = left.at(-1);
      if (role === undefined) return this.#signedIn(chain, signal);
      const keys = () => credentialsOf(left.slice(0, -1));
      return this.assumed.assumedRole(assumedRole(session, role), { ...where, keys, profileName: role.profileName });
    };
    const credentials = await credentialsOf(roles);
    return { ...identity, profileName, session, ...(region === undefined ? {} : { region }), credentials };
  }

  /** The same for an account role that no profile has to name. @throws also AwsSsoError SsoSessionNotFound */
  async ofAccountRole(
    { sessionName, accountId, roleName }: ProfileIdentity,
    signal?: AbortSignal,
  ): Promise<RoleCredentials> {
    const { config } = await this.repository.read();
    const session = ssoSessionNamed(config, sessionName);
    return this.provider.roleCredentials(session, parseAccountId(accountId), parseRoleName(roleName), signal);
  }

  async #signedIn(
    { session, identity, legacyProfile }: CredentialChain,
    signal: AbortSignal | undefined,
  ): Promise<RoleCredentials> {
    try {
      return await this.provider.roleCredentials(session, identity.accountId, identity.roleName, signal);
    } catch (error) {
      if (legacyProfile === undefined || !isAwsSsoError(error, 'SignInRequired')) throw error;
      throw new AwsSsoError('SignInRequired', `You are not signed in to ${printable(session.startUrl)}.`, {
        hint: `Make it an sso-session that aws-sso can sign in to: aws-sso session:add NAME --start-url ${shellWord(session.startUrl)} --region ${session.region}`,
        details: { profileName: legacyProfile },
        cause: error,
      });
    }
  }
}
