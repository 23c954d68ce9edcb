/**
 * Stands in for `@actions/http-client`, which `@actions/core` loads for OpenID Connect tokens and which brings undici along.
 * This action talks to nobody.
 */
export class HttpClient {
  constructor() {
    throw new Error('This action makes no network requests.');
  }
}

export const BearerCredentialHandler = HttpClient;
