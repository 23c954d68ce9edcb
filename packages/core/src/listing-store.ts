import type { InjectionToken } from 'tsyringe';
import type { SessionListing } from './profile-plan.js';
import type { SsoSession } from './sso-session.js';

/** Keeps what portals listed last, so that names can be looked at without a sign-in. Nothing is decided by it. */
export interface ListingStore {
  /** The last listing of a session with this name, start URL and region; undefined when none is kept. Creates nothing. */
  read(session: SsoSession): Promise<SessionListing | undefined>;
  /** Replaces the one before. Why accounts could not be listed is not kept. */
  write(session: SsoSession, listing: SessionListing): Promise<void>;
}

export const ListingStore: InjectionToken<ListingStore> = Symbol.for('@aws-sso/core/ListingStore');
