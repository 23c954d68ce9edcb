import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keyVariable, readKey, unavailable } from './key.js';

const cipher = 'aes-256-gcm';
const [nonceLength, tagLength] = [12, 16];

/** A directory of encrypted files, each with one text that is found by its purpose. */
export class SealedFiles {
  readonly #directory: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(directory: string, env: NodeJS.ProcessEnv) {
    this.#directory = directory;
    this.#env = env;
  }

  /** @throws AwsSsoError StorageUnavailable when the key is not there, or is not that of the files */
  async check(): Promise<void> {
    await this.#key();
  }

  /** undefined when there is none, and when it was damaged or exchanged for another one. */
  async read(purpose: string): Promise<string | undefined> {
    const key = await this.#key();
    const sealed = await this.#bytes(nameOf(purpose));
    return sealed && unsealed(sealed, key, purpose);
  }

  async write(purpose: string, text: string): Promise<void> {
    const key = await this.#key();
    if ((await this.#bytes(keyMark)) === undefined) await this.#replace(keyMark, Buffer.from(markOf(key)));
    await this.#replace(nameOf(purpose), sealed(text, key, purpose));
  }

  /** Needs no key, so that one can also sign out without it. */
  async delete(purpose: string): Promise<void> {
    await rm(join(this.#directory, nameOf(purpose)), { force: true });
  }

  /** Another key would find nothing, and what it writes would be lost for the first one: better to say so. */
  async #key(): Promise<Buffer> {
    const key = await readKey(this.#env);
    const mark = await this.#bytes(keyMark);
    if (mark === undefined || mark.toString() === markOf(key)) return key;
    throw unavailable(
      `what it holds was encrypted with another key than that of ${keyVariable}`,
      `Name the file of that key in ${keyVariable}. If it is lost, delete ${this.#directory} and sign in again.`,
    );
  }

  async #bytes(name: string): Promise<Buffer | undefined> {
    try {
      return await readFile(join(this.#directory, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** A reader sees the old file or the new one, and so does everybody after a crash. */
  async #replace(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.#directory, { recursive: true, mode: 0o700 });
    const file = join(this.#directory, name);
    const fresh = `${file}.${randomBytes(8).toString('hex')}`;
    try {
      const handle = await open(fresh, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(fresh, file);
    } catch (error) {
      await rm(fresh, { force: true });
      throw error;
    }
  }
}

/** Tells keys apart and nothing about them. */
const keyMark = 'key-mark';
const markOf = (key: Buffer): string => createHmac('sha256', key).update(keyMark).digest('hex');

/** Tells nobody which session or account the file is for, and fits into any file system. */
const nameOf = (purpose: string): string => `${createHash('sha256').update(purpose).digest('hex')}.sealed`;

/** The purpose is no part of the file, but only who says the same can open it. */
function sealed(text: string, key: Buffer, purpose: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagLength }).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), body]);
}

function unsealed(bytes: Buffer, key: Buffer, purpose: string): string | undefined {
  const [nonce, body] = [bytes.subarray(0, nonceLength), bytes.subarray(nonceLength + tagLength)];
  try {
    const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength }).setAAD(Buffer.from(purpose));
    opening.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    return Buffer.concat([opening.update(body), opening.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
