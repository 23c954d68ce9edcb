import { timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rendered, strangePage, type CallbackPage } from './callback-page.js';

const path = '/oauth/callback';

type Result = { readonly code: string } | { readonly error: string };

/** The browser's return: an authorization code, or why there is none. The browser still waits for its page. */
export interface Callback {
  readonly result: Result;
  answer(page: CallbackPage): Promise<void>;
}

/** Listens for the one return of the browser. */
export interface CallbackListener {
  readonly redirectUri: string;
  /** Settles with the first request that carries our `state`. */
  readonly callback: Promise<Callback>;
  close(): void;
}

/**
 * Waits on 127.0.0.1, on a port of the system's choice, for a request to `/oauth/callback` which proves by `state` that
 * it answers our sign-in. All other requests are refused and change nothing; so is a second one with the right state.
 */
export async function listenForCallback(state: string): Promise<CallbackListener> {
  const server = createServer();
  const callback = new Promise<Callback>((resolve) => {
    let waiting = true;
    server.on('request', (request, response) => {
      const result = waiting ? resultOf(request, state) : undefined;
      if (result === undefined) return void respond(response, strangePage);
      waiting = false;
      resolve({ result, answer: (page) => respond(response, page) });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    // Browsers open connections in advance, which would keep the process waiting.
    server.closeAllConnections();
  };
  const { port } = server.address() as AddressInfo;
  return { redirectUri: `http://127.0.0.1:${port}${path}`, callback, close };
}

/** What a request says about our sign-in; undefined when it is about something else. */
function resultOf(request: IncomingMessage, state: string): Result | undefined {
  const [target, query] = (request.url ?? '').split('?', 2);
  if (request.method !== 'GET' || target !== path) return undefined;
  const parameters = new URLSearchParams(query);
  if (!same(parameters.get('state') ?? '', state)) return undefined;
  const [error, code] = [parameters.get('error'), parameters.get('code')];
  if (error !== null) return { error };
  return code === null || code === '' ? undefined : { code };
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Done when the page is on its way, or the browser is gone. */
async function respond(response: ServerResponse, page: CallbackPage): Promise<void> {
  // Of a connection that is closed already nobody is told again.
  if (response.closed) return;
  response.writeHead(page.status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    connection: 'close',
  });
  const closed = once(response, 'close');
  response.end(rendered(page));
  await closed;
}
