import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A CA certificate on disk, where clients can be pointed to. */
export interface CaFile {
  readonly path: string;
  /** Removes what was made. A file whose path the caller chose stays the caller's. */
  remove(): Promise<void>;
}

/** Writes the certificate to `path`, or to a file of its own. */
export async function writeCaFile(pem: string, path?: string): Promise<CaFile> {
  if (path !== undefined) {
    await writeFile(path, pem);
    return { path, remove: () => Promise.resolve() };
  }
  const folder = await mkdtemp(join(tmpdir(), 'fake-identity-center-'));
  const ownPath = join(folder, 'ca.pem');
  await writeFile(ownPath, pem);
  return { path: ownPath, remove: () => rm(folder, { recursive: true, force: true }) };
}
