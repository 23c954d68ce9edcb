import type { InjectionToken } from 'tsyringe';
import type { AccessToken } from './access-token.js';
import type { FlightHolder } from './single-flight.js';
import type { SsoSession } from './sso-session.js';

/** The OIDC client that we are to one Identity Center instance. */
export interface ClientRegistration {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly expiresAt: Date;
  readonly scopes?: readonly string[];
  /** Present when registered for the browser flow; the AWS CLI tells registrations apart by it. */
  readonly grantTypes?: readonly string[];
}

/** What a human must open or type. */
export type Verification =
  | { readonly method: 'browser'; readonly url: string; readonly expiresAt: Date }
  | {
      readonly method: 'device-code';
      readonly url: string;
      /** The same page with the code already filled in. */
      readonly completeUrl: string;
      readonly userCode: string;
      readonly expiresAt: Date;
    };

export type SignInMethod = 'auto' | 'browser' | 'device-code';

export interface SignInRequest {
  readonly method: SignInMethod;
  /** Sign in anew even if a usable token is there. */
  readonly force: boolean;
  /** Called once, as soon as the human can act. Showing and opening is the front end's business. */
  readonly show: (verification: Verification) => void;
  /** Called once when another process is signing in to the same session, and is waited for. */
  readonly waiting?: ((holder: FlightHolder | undefined) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Sign-in to Identity Center. */
export interface AuthProvider {
  /**
   * From the cache, or refreshed silently; never interacts.
   *
   * @throws AwsSsoError SignInRequired; ServiceUnavailable when a needed refresh could not reach the service
   */
  accessToken(session: SsoSession, signal?: AbortSignal): Promise<AccessToken>;
  /** @throws AwsSsoError AuthorizationDenied, AuthorizationExpired, Cancelled, ServiceUnavailable */
  signIn(session: SsoSession, how: SignInRequest): Promise<AccessToken>;
  /**
   * Ends the session at the portal (best effort) and forgets its token, be it readable or not. Quiet when there is none.
   *
   * @throws AwsSsoError StorageUnavailable when the token cannot be deleted
   */
  signOut(session: SsoSession): Promise<void>;
}

export const AuthProvider: InjectionToken<AuthProvider> = Symbol.for('@aws-sso/core/AuthProvider');
