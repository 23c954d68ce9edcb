import type { ListingStore } from '../listing-store.js';
import type { SessionListing } from '../profile-plan.js';
import type { SsoSession } from '../sso-session.js';

/** Listings without a file. */
export class MemoryListingStore implements ListingStore {
  readonly #listings = new Map<string, SessionListing>();

  read(session: SsoSession): Promise<SessionListing | undefined> {
    return Promise.resolve(this.#listings.get(keyOf(session)));
  }

  async write(session: SsoSession, listing: SessionListing): Promise<void> {
    await Promise.resolve();
    this.#listings.set(keyOf(session), listing);
  }
}

const keyOf = ({ name, startUrl, region }: SsoSession): string => JSON.stringify([name, startUrl, region]);
