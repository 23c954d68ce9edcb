import { type AccountDirectory } from './account-directory.js';
import { type Account, isAccountId, isRoleName, parseAccountId, parseRoleName } from './account-role.js';
import type { AwsConfig, ConfigChange } from './aws-config.js';
import { cleanLevel } from './clean-level.js';
import type { ConfigRepository, ConfigUpdate } from './config-repository.js';
import { ssoSessionNamed } from './config-views.js';
import { withoutOtherSources } from './credential-sources.js';
import { AwsSsoError } from './errors.js';
import { credentialProgram, identityValues } from './identity-values.js';
import { type LostSecret, checkLosses, lostSecrets } from './lost-secrets.js';
import { type ManagedProfile, type ProfileIdentity, sameIdentity } from './managed-profiles.js';
import { parseName } from './portable-name.js';
import { parseRegion } from './region.js';
import { type SettingsRepository, parseOutput } from './settings.js';
import type { SsoSession } from './sso-session.js';

/** What is known of the new profile; the rest is found out or asked. */
export interface AddProfileInput {
  readonly sessionName: string;
  readonly name?: string | undefined;
  readonly accountId?: string | undefined;
  readonly roleName?: string | undefined;
  readonly region?: string | undefined;
  readonly output?: string | undefined;
  readonly replace: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** The human side, in the order in which it is asked. A front end that cannot ask throws InvalidInput for the field. */
export interface AddProfileQuestions {
  account(accounts: readonly Account[]): Promise<Account>;
  role(roles: readonly string[], account: Account): Promise<string>;
  region(suggested: string): Promise<string>;
  output(suggested: string): Promise<string>;
  name(suggested: string): Promise<string>;
  /** Asked before keys of the profile that is replaced go for good; throws when they are to stay. */
  losing(secrets: readonly LostSecret[]): Promise<void>;
  /** Told when there was nothing to choose. */
  onlyAccount(account: Account): void;
  onlyRole(roleName: string): void;
}

/** What new profiles get where the user says nothing. */
export interface ProfileDefaults {
  readonly region?: string | undefined;
  readonly output?: string | undefined;
}

export interface AddedProfile extends ConfigUpdate, ProfileIdentity {
  readonly name: string;
  readonly region: string;
  readonly output: string;
}

/** Adds one profile by hand, as `aws configure sso` does: one account, one role, a name of the user's choice. */
export class AddProfile {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly directory: AccountDirectory,
    private readonly settings: SettingsRepository,
  ) {}

  /**
   * Checks what is known already. For front ends that set up a session or sign in on the way: a wrong flag should not cost
   * a conversation.
   *
   * @throws AwsSsoError SsoSessionNotFound, InvalidInput, ProfileConflict
   */
  async check(input: Partial<AddProfileInput>): Promise<void> {
    const { config } = await this.repository.read();
    if (input.sessionName !== undefined) ssoSessionNamed(config, input.sessionName);
    checkGiven(input);
    if (input.name !== undefined) checkFree(config, input.name, input.replace ?? false);
  }

  /**
   * @throws AwsSsoError SsoSessionNotFound, InvalidInput, ProfileConflict, SignInRequired, AccessDenied, ServiceUnavailable;
   *   HistoryConflict for secrets that appeared since they were asked about
   */
  async execute(input: AddProfileInput, defaults: ProfileDefaults, ask: AddProfileQuestions): Promise<AddedProfile> {
    await this.check(input);
    const { config } = await this.repository.read();
    const session = ssoSessionNamed(config, input.sessionName);
    const account =
      input.accountId === undefined
        ? await this.#chooseAccount(session, input, ask)
        : { id: input.accountId, name: input.accountId };
    const accountId = account.id;
    const roleName = parseRoleName(input.roleName ?? (await this.#chooseRole(session, account, input, ask)));
    const region = parseRegion('region', input.region ?? (await ask.region(defaults.region ?? session.region)));
    const output = parseOutput(input.output ?? (await ask.output(defaults.output ?? 'json')));
    const name = parseName('profile', input.name ?? (await ask.name(cleanLevel(`${roleName}-${accountId}`, ''))));

    const identity = { sessionName: session.name, accountId, roleName };
    const program = credentialProgram(await this.settings.read(), session.name);
    const values = { ...identityValues(identity, program), region, output };
    const put = (current: AwsConfig): ConfigChange => ({
      kind: 'put',
      section: { type: 'profile', name },
      values: { ...values, ...withoutOtherSources(current.profiles.get(name), values) },
    });
    const losing = lostSecrets(config, [put(config)]);
    if (losing.length > 0) await ask.losing(losing);
    const stillOurs = (profile: ManagedProfile) => profile.name !== name || sameIdentity(profile, identity);
    const update = await this.repository.update(
      { command: 'profile:add', summary: `add profile ${name}` },
      (current, managed) => {
        ssoSessionNamed(current, session.name);
        checkFree(current, name, input.replace);
        const changes = [put(current)];
        checkLosses(lostSecrets(current, changes), losing);
        return {
          changes,
          managed: { ...managed, profiles: managed.profiles.filter(stillOurs) },
        };
      },
    );
    return { ...update, name, ...identity, region, output };
  }

  async #chooseAccount(session: SsoSession, { signal }: AddProfileInput, ask: AddProfileQuestions): Promise<Account> {
    const accounts = (await this.directory.accounts(session, signal)).filter(({ id }) => isAccountId(id));
    const [only] = accounts;
    if (only === undefined)
      throw new AwsSsoError(
        'AccessDenied',
        `No AWS accounts are available to you in the sso-session "${session.name}".`,
        {
          hint: 'Ask the administrator of that Identity Center to assign you one.',
          details: { sessionName: session.name },
        },
      );
    if (accounts.length > 1) return ask.account(accounts);
    ask.onlyAccount(only);
    return only;
  }

  async #chooseRole(
    session: SsoSession,
    account: Account,
    { signal }: AddProfileInput,
    ask: AddProfileQuestions,
  ): Promise<string> {
    const roles = (await this.directory.roles(session, account.id, signal)).filter(isRoleName);
    const [only] = roles;
    if (only === undefined)
      throw new AwsSsoError('AccessDenied', `No roles are available to you in the account ${account.id}.`, {
        hint: 'Ask the administrator of that Identity Center to assign you one, or choose another account.',
        details: { sessionName: session.name },
      });
    if (roles.length > 1) return ask.role(roles, account);
    ask.onlyRole(only);
    return only;
  }
}

function checkGiven({ name, accountId, roleName, region, output }: Partial<AddProfileInput>): void {
  if (name !== undefined) parseName('profile', name);
  if (accountId !== undefined) parseAccountId(accountId);
  if (roleName !== undefined) parseRoleName(roleName);
  if (region !== undefined) parseRegion('region', region);
  if (output !== undefined) parseOutput(output);
}

function checkFree(config: AwsConfig, name: string, replace: boolean): void {
  if (config.credentialsProfiles.has(name))
    throw new AwsSsoError('ProfileConflict', `The credentials file has a profile "${name}", which would win over it.`, {
      hint: 'Choose another name, or take that profile out of the credentials file.',
      details: { profileName: name },
    });
  if (!replace && config.profiles.has(name))
    throw new AwsSsoError('ProfileConflict', `There is already a profile "${name}".`, {
      hint: 'Choose another name, or change that one with --replace.',
      details: { profileName: name },
    });
}
