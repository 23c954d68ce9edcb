import { randomBytes } from 'node:crypto';

/** What a secret is for, by the name that it has on the wire. */
export type SecretKind =
  | 'clientSecret'
  | 'deviceCode'
  | 'authorizationCode'
  | 'codeVerifier'
  | 'accessToken'
  | 'refreshToken'
  | 'secretAccessKey'
  | 'sessionToken'
  | 'SigninToken';

export interface IssuedSecret {
  readonly kind: SecretKind;
  readonly value: string;
}

/** Makes every secret that the fake hands out and remembers it, so that one which turns up elsewhere is recognised. */
export class Secrets {
  /** Oldest first; grows. */
  readonly issued: IssuedSecret[] = [];
  readonly #known = new Set<string>();

  mint(kind: SecretKind, prefix: string, bytes = 48): string {
    const value = `${prefix}${randomBytes(bytes).toString('base64url')}`;
    this.remember({ kind, value });
    return value;
  }

  /** A secret that a client has made. */
  remember(secret: IssuedSecret): void {
    if (this.has(secret.value)) return;
    this.#known.add(secret.value);
    this.issued.push(secret);
  }

  has(value: string): boolean {
    return this.#known.has(value);
  }
}
