import { AwsSsoError, consoleHosts, type RoleCredentials } from '@aws-sso/core';
import type { Endpoints } from './endpoints.js';
import type { HttpOptions } from './http-options.js';
import { factsOf } from './service-errors.js';

export interface FederationEndpointOptions {
  readonly endpoints?: Endpoints;
  readonly http?: HttpOptions;
}

/** Enough for any token; what is longer is no answer of this service. */
const longestAnswer = 100_000;

/**
 * Where role credentials are traded for a token that signs a browser in to the console.
 *
 * Source: IAM User Guide, "Enable custom identity broker access to the AWS console".
 */
export class FederationEndpoint {
  readonly #options: FederationEndpointOptions;

  constructor(options: FederationEndpointOptions = {}) {
    this.#options = options;
  }

  /**
   * Sent as a form, so that the keys stand in no address.
   *
   * @param region of the partition that the credentials are for
   * @throws AwsSsoError AccessDenied, ServiceUnavailable, Cancelled
   */
  async signInToken(credentials: RoleCredentials, region: string, signal?: AbortSignal): Promise<string> {
    const url = new URL(this.#options.endpoints?.signIn ?? `https://${consoleHosts(region).signIn}`);
    const { status, text } = await this.#post(url, form(credentials), signal).catch((error: unknown) => {
      throw unreachable(url, error, signal);
    });
    const token = status === 200 ? tokenIn(text) : undefined;
    if (token !== undefined) return token;
    if (status === 400 || status === 401 || status === 403)
      throw new AwsSsoError('AccessDenied', `The console does not take these credentials (HTTP ${status}).`, {
        hint: 'Open it through the access portal: the same command without --federate',
      });
    throw new AwsSsoError('ServiceUnavailable', `${url.host} gave no sign-in token (HTTP ${status}).`, {
      hint: 'Try again in a few minutes, or the same command without --federate.',
    });
  }

  async #post(url: URL, body: string, signal: AbortSignal | undefined): Promise<{ status: number; text: string }> {
    const { HttpRequest } = await import('@smithy/core/protocols');
    const { requestHandler } = await import('./request-handler.js');
    const handler = await requestHandler(this.#options.http ?? {}, url, this.#options.endpoints?.signIn !== undefined);
    const request = new HttpRequest({
      ...{ protocol: url.protocol, hostname: url.hostname, method: 'POST', body },
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      path: `${url.pathname.replace(/\/$/, '')}/federation`,
      headers: {
        host: url.host,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(Buffer.byteLength(body)),
      },
    });
    try {
      const { response } = await handler.handle(request, signal === undefined ? {} : { abortSignal: signal });
      return { status: response.statusCode, text: await textOf(response.body as AsyncIterable<Uint8Array>) };
    } finally {
      handler.destroy();
    }
  }
}

const form = ({ accessKeyId, secretAccessKey, sessionToken }: RoleCredentials): string =>
  new URLSearchParams({
    Action: 'getSigninToken',
    Session: JSON.stringify({ sessionId: accessKeyId, sessionKey: secretAccessKey, sessionToken }),
  }).toString();

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of body) if (text.length < longestAnswer) text += new TextDecoder('latin1').decode(chunk);
  return text;
}

function tokenIn(text: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null || !('SigninToken' in answer)) return undefined;
    return typeof answer.SigninToken === 'string' && answer.SigninToken !== '' ? answer.SigninToken : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing of the request comes along: it holds the keys. */
function unreachable(url: URL, error: unknown, signal: AbortSignal | undefined): AwsSsoError {
  const { name, code = name } = factsOf(error);
  if (signal?.aborted === true) return new AwsSsoError('Cancelled', 'Cancelled.');
  return new AwsSsoError('ServiceUnavailable', `${url.host} cannot be reached (${code}).`, {
    hint: 'Check the network connection, and HTTPS_PROXY if you need a proxy.',
  });
}
