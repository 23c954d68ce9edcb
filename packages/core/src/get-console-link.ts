import type { ConfigRepository } from './config-repository.js';
import { consoleHosts, consolePage, federatedLink, portalLink, regionNamed } from './console-page.js';
import { credentialChain } from './credential-chain.js';
import { AwsSsoError, invalidInput } from './errors.js';
import type { GetProfileCredentials } from './get-profile-credentials.js';
import type { RoleCredentials } from './role-credentials-provider.js';

export interface ConsoleWish {
  readonly profileName: string;
  /** A page other than the one that the permission set says: `s3`. */
  readonly service?: string | undefined;
  /** A region or its short form; else the profile's, else the session's. */
  readonly region?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Trades role credentials for a token with which a browser signs in; `region` tells the partition. */
export type SignInToken = (credentials: RoleCredentials, region: string) => Promise<string>;

export interface ConsoleLink {
  readonly url: string;
  /** Whose browser opens it. */
  readonly sessionName: string;
}

/** Where a browser gets into the console as the role of a profile. */
export class GetConsoleLink {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly credentials: GetProfileCredentials,
  ) {}

  /**
   * Through the access portal, where the person signs in. Asks nobody and holds no secret.
   *
   * @throws AwsSsoError ProfileNotFound, ProfileConflict, SsoSessionNotFound, InvalidInput
   */
  async throughPortal(wish: ConsoleWish): Promise<ConsoleLink> {
    const { session, identity, roles, region } = await this.#target(wish);
    if (roles.length > 0)
      throw new AwsSsoError(
        'ProfileConflict',
        'The access portal does not lead to a role that is assumed from another.',
        {
          hint: 'Sign the browser in with its credentials: the same command with --federate',
          details: { profileName: wish.profileName },
        },
      );
    // Without a wish the permission set decides.
    const destination = wish.service === undefined && wish.region === undefined ? undefined : region;
    const page = destination === undefined ? undefined : consolePage(destination, wish.service);
    return { url: portalLink(session.startUrl, identity, page), sessionName: session.name };
  }

  /**
   * With the role credentials of the profile: no sign-in in the browser. The link is a secret for a quarter of an hour.
   *
   * @throws the same, and AwsSsoError SignInRequired, AccessDenied, ServiceUnavailable
   */
  async federated(wish: ConsoleWish, signInToken: SignInToken): Promise<ConsoleLink> {
    const { session, region } = await this.#target(wish);
    const destination = consolePage(region, wish.service);
    const { credentials } = await this.credentials.execute(wish.profileName, wish.signal);
    const token = await signInToken(credentials, region);
    const url = federatedLink({ region, signInToken: token, destination, issuer: session.startUrl });
    return { url, sessionName: session.name };
  }

  async #target({ profileName, region }: ConsoleWish) {
    const { config } = await this.repository.read();
    const { session, identity, roles, region: own } = credentialChain(config, profileName);
    const wanted = regionNamed(region ?? own ?? session.region);
    if (consoleHosts(wanted).console !== consoleHosts(session.region).console)
      throw invalidInput(
        'region',
        `${wanted} is in another partition than the sso-session "${session.name}".`,
        `Name a region like ${session.region}.`,
      );
    return { session, identity, roles, region: wanted };
  }
}
