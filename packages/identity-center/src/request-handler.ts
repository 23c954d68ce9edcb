import { readFile } from 'node:fs/promises';
import { Agent } from 'node:https';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { invalidInput } from '@aws-sso/core';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { HttpOptions } from './http-options.js';
import { isExempt } from './no-proxy.js';
import { factsOf } from './service-errors.js';

/** The SDK's handler, with errors that tell what may be told of Node's, and carry nothing else. */
class PlainErrorsHandler extends NodeHttpHandler {
  override async handle(...request: Parameters<NodeHttpHandler['handle']>): ReturnType<NodeHttpHandler['handle']> {
    try {
      return await super.handle(...request);
    } catch (error) {
      const { name, code } = factsOf(error);
      throw Object.assign(new Error('The connection failed.'), { name, ...(code === undefined ? {} : { code }) });
    }
  }
}

type Connect = HttpsProxyAgent<string>['connect'];

/** Tunnels through a proxy. The library gives its TLS options to the proxy only: these are for what lies behind it. */
class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #tls: { readonly secureContext?: SecureContext };

  constructor(proxy: string, tls: { readonly keepAlive: boolean; readonly secureContext?: SecureContext }) {
    super(proxy, tls);
    this.#tls = tls;
  }

  override connect(...[request, options]: Parameters<Connect>): ReturnType<Connect> {
    return super.connect(request, { ...options, ...this.#tls });
  }
}

async function pem(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw invalidInput('AWS_CA_BUNDLE', `The file ${path} cannot be read.`, 'It is named in AWS_CA_BUNDLE.');
  }
}

/** One context for all connections: Node would parse the roots anew for each. */
async function trust(caFiles: readonly string[]): Promise<SecureContext> {
  const own = await Promise.all(caFiles.map(pem));
  return createSecureContext({ ca: [...rootCertificates, ...own] });
}

/**
 * A handler with finite time limits, the user's certificates and the user's proxy. Plain http reaches this machine
 * only, so it never goes through a proxy.
 *
 * @throws AwsSsoError InvalidInput when the certificates cannot be read
 */
export async function requestHandler(options: HttpOptions, endpoint: URL): Promise<NodeHttpHandler> {
  const { caFiles = [], proxy, noProxy = '' } = options;
  const tls = { keepAlive: true, ...(caFiles.length === 0 ? {} : { secureContext: await trust(caFiles) }) };
  const proxied = proxy !== undefined && !isExempt(noProxy, endpoint);
  return new PlainErrorsHandler({
    connectionTimeout: 10_000,
    requestTimeout: 30_000,
    throwOnRequestTimeout: true,
    socketTimeout: 30_000,
    httpsAgent: proxied ? new TunnelAgent(proxy, tls) : new Agent(tls),
  });
}
