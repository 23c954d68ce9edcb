import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
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
        ? (await import('node:https')).request(url, { method, signal, agent: await httpsAgent(options, url) })
        : (await import('node:http')).request(url, { method, signal });
    const [response] = (await once(request.end(), 'response')) as [IncomingMessage];
    response.destroy();
    return { status: response.statusCode ?? 0, location: response.headers.location };
  };
