import { createServer, type RequestListener, type Server } from 'node:http';
import { type CaFile, writeCaFile } from './ca-file.js';
import type { CertificateAuthority } from './certificate-authority.js';
import { createConnectProxy } from './connect-proxy.js';

interface Options {
  readonly server: Server;
  readonly listener: RequestListener;
  readonly caFile: string | undefined;
  readonly onRefused: (target: string) => void;
}

/** The proxy side of the fake. */
export interface Proxy {
  /** The CA certificate's file, written when it is first asked for. */
  caFile(): Promise<string>;
  close(): Promise<void>;
}

/** Makes a server answer `CONNECT`. Keys are made when they are first needed: most tests never do. */
export function attachProxy({ server, listener, caFile, onRefused }: Options): Proxy {
  let authority: Promise<CertificateAuthority> | undefined;
  let written: Promise<CaFile> | undefined;
  // Loaded late as well: whoever uses the fake without the proxy need not wait for the certificate library.
  const theAuthority = () =>
    (authority ??= import('./certificate-authority.js').then((module) => module.createCertificateAuthority()));

  server.on(
    'connect',
    createConnectProxy({
      authority: theAuthority,
      // Never listens itself; gets connections handed over.
      inner: createServer(listener),
      onRefused,
    }),
  );
  return {
    caFile: async () => {
      written ??= theAuthority().then(({ pem }) => writeCaFile(pem, caFile));
      return (await written).path;
    },
    close: async () => (await written)?.remove(),
  };
}
