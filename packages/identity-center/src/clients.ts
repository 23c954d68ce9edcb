import type { SSO } from '@aws-sdk/client-sso';
import type { SSOOIDC } from '@aws-sdk/client-sso-oidc';
import { parseRegion, type SsoSession } from '@aws-sso/core';
import { askPageThrough } from './ask-page.js';
import type { Endpoints } from './endpoints.js';
import type { HttpOptions } from './http-options.js';
import { portalUrl } from './portal-url.js';
import { retrying } from './retrying.js';
import { sleep, type Sleep } from './sleep.js';

export interface IdentityCenterClientsOptions {
  readonly endpoints?: Endpoints;
  readonly http?: HttpOptions;
  /** Of the product, for the user agent. */
  readonly version?: string;
  readonly sleep?: Sleep;
}

/** A client and the address it talks to. */
export interface Connected<Client> {
  readonly client: Client;
  readonly endpoint: string;
}

/**
 * SDK clients for the two services of Identity Center, made when first needed (loading the SDK takes a while) and
 * shared by everything that talks to one region.
 */
export class IdentityCenterClients {
  readonly sleep: Sleep;
  readonly #options: IdentityCenterClientsOptions;
  readonly #portals = new Map<string, Promise<Connected<SSO>>>();
  readonly #oidcs = new Map<string, Promise<Connected<SSOOIDC>>>();

  constructor(options: IdentityCenterClientsOptions = {}) {
    this.#options = options;
    this.sleep = options.sleep ?? sleep;
  }

  /** @throws AwsSsoError InvalidInput when the region could not be part of a host name */
  async portal(session: SsoSession): Promise<SSO> {
    const connected = await remembered(this.#portals, parseRegion('sso-region', session.region), async (region) => {
      const { SSO } = await import('@aws-sdk/client-sso');
      const config = this.#config(region);
      const standIn = this.#options.endpoints?.sso;
      const endpoint = standIn ?? quietly(() => new SSO(config)).config.endpointProvider({ Region: region }).url.href;
      const connection = await this.#connection(endpoint, standIn !== undefined);
      return { client: quietly(() => new SSO({ ...config, ...connection })), endpoint };
    });
    return connected.client;
  }

  /** The sign-in service; its address is also where the browser starts. Same errors. */
  oidc(session: SsoSession): Promise<Connected<SSOOIDC>> {
    return remembered(this.#oidcs, parseRegion('sso-region', session.region), async (region) => {
      const { SSOOIDC } = await import('@aws-sdk/client-sso-oidc');
      const config = this.#config(region);
      const standIn = this.#options.endpoints?.oidc;
      const endpoint =
        standIn ?? quietly(() => new SSOOIDC(config)).config.endpointProvider({ Region: region }).url.href;
      const connection = await this.#connection(endpoint, standIn !== undefined);
      return { client: quietly(() => new SSOOIDC({ ...config, ...connection })), endpoint };
    });
  }

  /** Where the session's portal is; see `portalUrl`. Same errors, and InvalidInput when it is in another region. */
  portalUrl(session: SsoSession, signal?: AbortSignal): Promise<string> {
    return portalUrl(session, askPageThrough(this.#options.http ?? {}), signal);
  }

  /** Makes one request, again when the service is busy or the connection breaks; see `retrying`. */
  attempt<T>(request: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return retrying(request, { sleep: this.sleep, signal });
  }

  /** Closes idle connections. Not needed to end a process: they do not keep it alive. */
  async close(): Promise<void> {
    for (const connected of [...this.#portals.values(), ...this.#oidcs.values()]) (await connected).client.destroy();
  }

  /**
   * Together with the endpoint, everything that the SDK would else look up in the user's environment and config files:
   * a session says it all. Retries are ours, so that they can be told to stop and to wait.
   */
  #config(region: string) {
    return {
      region,
      maxAttempts: 1,
      retryMode: 'standard',
      defaultsMode: 'standard' as const,
      useDualstackEndpoint: false,
      useFipsEndpoint: false,
      authSchemePreference: [],
      userAgentAppId: () => Promise.resolve(undefined),
      customUserAgent: `aws-sso/${this.#options.version ?? '0'}`,
    };
  }

  async #connection(endpoint: string, isStandIn: boolean) {
    const { requestHandler } = await import('./request-handler.js');
    return { endpoint, requestHandler: await requestHandler(this.#options.http ?? {}, new URL(endpoint), isStandIn) };
  }
}

/** A failed attempt is not remembered. */
async function remembered<T>(
  made: Map<string, Promise<T>>,
  region: string,
  make: (region: string) => Promise<T>,
): Promise<T> {
  const making = made.get(region) ?? make(region);
  made.set(region, making);
  try {
    return await making;
  } catch (error) {
    made.delete(region);
    throw error;
  }
}

/**
 * Makes a client without the SDK's remark that versions to come will not run on Node 20: people who run a program can do
 * nothing about it. The variable is taken away again, because programs that are started from here inherit it.
 */
export function quietly<Client>(make: () => Client): Client {
  const before = process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'];
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = before ?? 'true';
  try {
    return make();
  } finally {
    if (before === undefined) delete process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'];
  }
}
