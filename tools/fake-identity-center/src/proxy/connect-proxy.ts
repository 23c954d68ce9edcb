import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { locateHost } from '../http/locate-request.js';
import type { CertificateAuthority } from './certificate-authority.js';

interface Options {
  readonly authority: () => Promise<CertificateAuthority>;
  /** Takes the connection over once it speaks plain HTTP. */
  readonly inner: Server;
  readonly onRefused: (target: string) => void;
}

const answerLine = (line: string): string => `HTTP/1.1 ${line}\r\ncontent-length: 0\r\n\r\n`;

/** The host name of a CONNECT target, if the fake plays that host. */
function playedHost(target: string): string | undefined {
  const [, host] = /^([a-z0-9.-]+):443$/i.exec(target) ?? [];
  return host !== undefined && locateHost(host).service !== undefined ? host.toLowerCase() : undefined;
}

/**
 * Handles `CONNECT`: speaks TLS in the name of the AWS hosts and gives the requests inside to `inner`. Nothing is ever
 * sent on to anybody; other hosts are refused.
 */
export function createConnectProxy({ authority, inner, onRefused }: Options) {
  async function accept(host: string, socket: Duplex, head: Buffer): Promise<void> {
    const secureContext = await (await authority()).contextFor(host);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    const secure = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
    // A client that does not trust the authority ends the handshake: its own error message tells.
    secure.on('error', () => secure.destroy());
    inner.emit('connection', secure);
  }

  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    const target = request.url ?? '';
    const host = playedHost(target);
    if (host === undefined) {
      onRefused(target);
      socket.end(answerLine('403 Forbidden'));
      return;
    }
    accept(host, socket, head).catch((error: unknown) => {
      socket.destroy(error instanceof Error ? error : undefined);
    });
  };
}
