import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { HttpOptions } from './http-options.js';
import type { AskPage } from './portal-url.js';

/** Longer than that nobody waits for a redirection, in milliseconds. */
const patienceMs = 10_000;

/** Asks for pages the way that the services are asked: through the user's proxy, with the user's certificates. */
export const askPageThrough =
  (options: HttpOptions): AskPage =>
  async (method, url, cancel) => {
    const { httpsAgent } = await import('./request-handler.js');
    const signal = AbortSignal.any([AbortSignal.timeout(patienceMs), ...(cancel === undefined ? [] : [cancel])]);
    const request =
      url.protocol === 'https:'
        ? httpsRequest(url, { method, signal, agent: await httpsAgent(options, url) })
        : httpRequest(url, { method, signal });
    const [response] = (await once(request.end(), 'response')) as [IncomingMessage];
    response.destroy();
    return { status: response.statusCode ?? 0, location: response.headers.location };
  };
