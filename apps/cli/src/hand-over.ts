import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a browser may take to start, in milliseconds. */
const patienceMs = 60_000;

/** A secret address that waits for a browser. */
export interface HandOver {
  /** What the browser is to open instead: of this machine, and good for one time. */
  readonly url: string;
  /** Whether the browser came for the address in time. Rejects when the signal says so. */
  taken(signal?: AbortSignal): Promise<boolean>;
  close(): void;
}

/**
 * Keeps a secret address off the command line of the browser: other users of the machine can read those for as long as a
 * browser runs, and logs of what is run keep them. The browser is sent to 127.0.0.1 instead, and from there, once, on to
 * the address. Whoever reads the command line comes too late, or is noticed: then the browser shows an error.
 */
export async function handOver(address: string): Promise<HandOver> {
  const path = `/${randomBytes(24).toString('base64url')}`;
  const server = createServer();
  const came = new Promise<true>((resolve) => server.on('request', sendingOn(path, address, resolve)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    taken: async (signal) => {
      const over = new AbortController();
      const late = sleep(patienceMs, false, { signal: AbortSignal.any([over.signal, ...(signal ? [signal] : [])]) });
      try {
        return await Promise.race([came, late]);
      } finally {
        over.abort();
        late.catch(() => undefined);
      }
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Sends the first who asks for the path to the address, and nobody else anywhere. */
function sendingOn(path: string, address: string, done: (came: true) => void): RequestListener {
  let waiting = true;
  return ({ method, url }, response) => {
    const isOurs = waiting && method === 'GET' && url === path;
    const headers = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', connection: 'close' };
    if (!isOurs) return void response.writeHead(404, headers).end();
    waiting = false;
    response.once('close', () => done(true));
    response.writeHead(303, { ...headers, location: address }).end();
  };
}
