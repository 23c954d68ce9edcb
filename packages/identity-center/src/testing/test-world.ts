import type { SsoSession, Verification } from '@aws-sso/core';
import {
  InProcessSingleFlight,
  MemoryCredentialIndex,
  MemoryStorage,
  MemoryStorageRegistry,
} from '@aws-sso/core/testing';
import {
  startFakeIdentityCenter,
  type FakeIdentityCenter,
  type OrganisationScenario,
} from '@aws-sso/fake-identity-center';
import { IdentityCenterClients } from '../clients.js';
import { endpointsFrom } from '../endpoints.js';
import { OidcAuthProvider } from '../oidc-auth-provider.js';
import { PortalAccountDirectory } from '../portal-account-directory.js';
import { PortalRoleCredentials } from '../portal-role-credentials.js';
import { VirtualTime } from './virtual-time.js';

export const session: SsoSession = {
  name: 'work',
  startUrl: 'https://work.awsapps.com/start/',
  region: 'eu-west-1',
};

/** What a human does with what is shown to them. */
export type Reaction = 'allows' | 'denies' | 'ignores';

const approvals = { allows: 'immediately', denies: 'denied', ignores: 'manual' } as const;

/** Everything of this package, wired to a fake Identity Center, with a time that a test owns. */
export class TestWorld {
  readonly time = new VirtualTime();
  readonly storage = new MemoryStorage();
  readonly index = new MemoryCredentialIndex(this.time.clock);
  readonly clients: IdentityCenterClients;
  readonly auth: OidcAuthProvider;
  readonly directory: PortalAccountDirectory;
  readonly credentials: PortalRoleCredentials;
  readonly shown: Verification[] = [];
  readonly #visits: Promise<string>[] = [];

  private constructor(readonly fake: FakeIdentityCenter) {
    const [storages, singleFlight] = [new MemoryStorageRegistry(this.storage), new InProcessSingleFlight()];
    const { clock, sleep } = this.time;
    this.clients = new IdentityCenterClients({
      endpoints: endpointsFrom(fake.env(session.region)),
      sleep,
      version: '1.2.3',
    });
    const { clients } = this;
    this.auth = new OidcAuthProvider({ storages, singleFlight, clock, clients });
    const { auth } = this;
    this.directory = new PortalAccountDirectory({ auth, clients });
    const { index } = this;
    this.credentials = new PortalRoleCredentials({ storages, singleFlight, clock, index, auth, clients });
  }

  static async start(organisation: Partial<OrganisationScenario> = {}): Promise<TestWorld> {
    let world: TestWorld | undefined;
    const { startUrl, region } = session;
    const fake = await startFakeIdentityCenter(
      { organisations: [{ name: 'work', startUrl, region, approval: 'immediately', accounts: [], ...organisation }] },
      { now: () => world?.time.clock() ?? new Date(0) },
    );
    return (world = new TestWorld(fake));
  }

  /** Remembers what is shown, and does what the human does: looks at the page, when it is one of this machine. */
  readonly show = (verification: Verification): void => {
    this.shown.push(verification);
    if (verification.method === 'browser') this.#visits.push(this.visit(verification.url));
  };

  human(reaction: Reaction): void {
    this.fake.switches.approval(approvals[reaction]);
  }

  async visit(url: string): Promise<string> {
    const response = await fetch(url, { headers: { connection: 'close' } });
    return response.text();
  }

  /** The pages on which the browser ended up. */
  pages(): Promise<readonly string[]> {
    return Promise.all(this.#visits);
  }

  signIn(how: { method?: 'browser' | 'device-code'; force?: boolean; signal?: AbortSignal } = {}) {
    return this.auth.signIn(session, { method: 'device-code', force: false, show: this.show, ...how });
  }

  /** Operations that the fake was asked for, in order. */
  operations(): readonly string[] {
    return this.fake.requests.map(({ operation }) => operation);
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#visits);
    await this.clients.close();
    await this.fake.close();
  }
}
