import type { ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Answer } from './answer.js';
import type { WireResponse } from './wire-response.js';

function head(response: WireResponse): Record<string, string | number> {
  return { ...response.headers, 'content-length': Buffer.byteLength(response.body) };
}

/** Sends a response whole. */
export function send(response: WireResponse, to: ServerResponse): void {
  to.writeHead(response.status, head(response)).end(response.body);
}

/** Sends an answer, or as much of it as its fault lets through. */
export function sendAnswer({ response, spoilt }: Answer, to: ServerResponse): void {
  if (spoilt === 'reset') {
    // Inside TLS there is no TCP connection to reset; it ends without the goodbye that TLS asks for.
    if (to.socket instanceof TLSSocket) to.socket.destroy();
    else to.socket?.resetAndDestroy();
  } else if (spoilt === 'truncate') {
    const half = Buffer.from(response.body).subarray(0, Math.floor(Buffer.byteLength(response.body) / 2));
    to.writeHead(response.status, head(response)).write(half, () => to.destroy());
  } else {
    send(response, to);
  }
}
