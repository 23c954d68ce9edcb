import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Says that a file is ours, and by its last digit how it is written. */
const mark = Buffer.from('awso-sealed-1\n');
const anyMark = /^awso-sealed-(\d+)\n/;

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/**
 * A secret as it lies on the disk: mark, nonce, tag, ciphertext. AES-256-GCM with a fresh random nonce each time.
 *
 * @param key 32 bytes
 * @param purpose what the file is for. It is no part of the file, and only who says the same can open it: a file that
 *   was copied over another one does not become the other.
 */
export function seal(plain: Uint8Array, key: Uint8Array, purpose: string): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagLength });
  sealing.setAAD(Buffer.from(purpose, 'utf8'));
  const body = Buffer.concat([sealing.update(plain), sealing.final()]);
  return Buffer.concat([mark, nonce, sealing.getAuthTag(), body]);
}

/** The secret in a sealed file; undefined when the file is damaged, another one, or sealed with another key. */
export function unseal(sealed: Uint8Array, key: Uint8Array, purpose: string): Uint8Array | undefined {
  const bytes = Buffer.from(sealed);
  const start = mark.length + nonceLength + tagLength;
  if (bytes.length < start || !bytes.subarray(0, mark.length).equals(mark)) return undefined;
  const nonce = bytes.subarray(mark.length, mark.length + nonceLength);
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength });
  opening.setAAD(Buffer.from(purpose, 'utf8'));
  opening.setAuthTag(bytes.subarray(mark.length + nonceLength, start));
  try {
    return Buffer.concat([opening.update(bytes.subarray(start)), opening.final()]);
  } catch {
    return undefined;
  }
}

/** Whether a newer version of ours wrote the file in a way that this one does not know. */
export function isSealedByNewer(sealed: Uint8Array): boolean {
  const [, version] = anyMark.exec(Buffer.from(sealed.subarray(0, 32)).toString('latin1')) ?? [];
  return version !== undefined && Number(version) > 1;
}
