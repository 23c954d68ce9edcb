import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { invalidInput, printable, type AwsSsoError } from '@aws-sso/core';
import type { HttpOptions } from './http-options.js';
import { factsOf } from './service-errors.js';

const certificate =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

/**
 * Node's own roots and those of the files that were named, as one context for all connections: Node would parse them anew
 * for each. undefined when there are no such files: then Node sees to it by itself.
 *
 * @throws AwsSsoError InvalidInput when the bundle cannot be read, or holds no certificates
 */
export async function trustedRoots({ caFile, extraCaFile }: HttpOptions): Promise<SecureContext | undefined> {
  if (caFile === undefined) return undefined;
  const own = await bundleOf(caFile);
  // Node starts without this one when it cannot be read, and so do we.
  const extra = extraCaFile === undefined ? [] : await bundleOf(extraCaFile).catch(() => []);
  return createSecureContext({ ca: [...rootCertificates, ...own, ...extra] });
}

/** Certificates that OpenSSL cannot read would be passed over, or fail without a name: they are looked at one by one. */
async function bundleOf(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => Promise.reject(unreadable(path, error)));
  const found = text.match(certificate) ?? [];
  if (found.length === 0) throw blaming(`The file ${printable(path)} holds no certificate in PEM form.`);
  for (const [index, pem] of found.entries())
    try {
      new X509Certificate(pem);
    } catch {
      throw blaming(`Certificate ${index + 1} of ${found.length} in the file ${printable(path)} cannot be read.`);
    }
  return found;
}

function unreadable(path: string, error: unknown): AwsSsoError {
  return blaming(`The file ${printable(path)} cannot be read (${factsOf(error).code ?? 'for no known reason'}).`);
}

const blaming = (message: string): AwsSsoError =>
  invalidInput('AWS_CA_BUNDLE', message, 'It is named in AWS_CA_BUNDLE. Correct that, or unset it.');
