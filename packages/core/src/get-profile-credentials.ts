import { parseAccountId, parseRoleName } from './account-role.js';
import type { ChainedRole } from './chained-role.js';
import type { ConfigRepository } from './config-repository.js';
import { ssoSessionNamed } from './config-views.js';
import { type CredentialChain, credentialChain } from './credential-chain.js';
import { AwsSsoError, isAwsSsoError } from './errors.js';
import type { ProfileIdentity } from './managed-profiles.js';
import type { RoleCredentials, RoleCredentialsProvider } from './role-credentials-provider.js';
import type { SecurityTokenService } from './security-token-service.js';
import { shellWord } from './shell-word.js';
import type { SsoSession } from './sso-session.js';
import { printable } from './text.js';

/** Asks a person for the code that an MFA device shows. */
export type AskMfaCode = (mfaSerial: string) => Promise<string>;

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
    private readonly sts: SecurityTokenService,
  ) {}

  /**
   * @param askMfaCode for profiles with an `mfa_serial`; they fail without
   * @throws AwsSsoError ProfileNotFound, ProfileConflict, InvalidInput, SignInRequired, AccessDenied, ServiceUnavailable
   */
  async execute(profileName: string, signal?: AbortSignal, askMfaCode?: AskMfaCode): Promise<ProfileCredentials> {
    const { config } = await this.repository.read();
    const chain = credentialChain(config, profileName);
    const { session, identity, roles, region } = chain;
    let credentials = await this.#signedIn(chain, signal);
    for (const role of roles)
      credentials = await this.#assumed(role, credentials, region ?? session.region, signal, askMfaCode);
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

  async #assumed(
    { profileName, mfaSerial, roleSessionName = 'aws-sso', ...chained }: ChainedRole,
    keys: RoleCredentials,
    region: string,
    signal: AbortSignal | undefined,
    askMfaCode: AskMfaCode | undefined,
  ): Promise<RoleCredentials> {
    const role = { ...chained, roleSessionName };
    if (mfaSerial === undefined) return this.sts.assumeRole(keys, region, role, signal);
    if (askMfaCode === undefined)
      throw new AwsSsoError(
        'InvalidInput',
        `The profile "${printable(profileName)}" needs a code of an MFA device, and there is nobody to ask.`,
        { hint: 'Run aws-sso exec or aws-sso env on a terminal.', details: { field: 'mfa_serial', profileName } },
      );
    const mfa = { serialNumber: mfaSerial, code: await askMfaCode(mfaSerial) };
    return this.sts.assumeRole(keys, region, { ...role, mfa }, signal);
  }
}
