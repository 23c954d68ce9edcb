import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { AwsSsoError } from '@aws-sso/core';

/** The variable that says in which file the key is. */
export const keyVariable = 'ENCRYPTED_FILE_KEY';

const keyLength = 32;

/** Why the storage cannot be used, and the next step. Both are shown and logged: nothing secret goes in. */
export const unavailable = (reason: string, hint: string, cause?: unknown): AwsSsoError =>
  new AwsSsoError('StorageUnavailable', `The storage "encrypted-file" cannot be used: ${reason}.`, {
    hint,
    details: { storage: 'encrypted-file', reason },
    cause,
  });

/**
 * 32 random bytes, as Base64 in a file of the user's.
 *
 * @throws AwsSsoError StorageUnavailable
 */
export async function readKey(env: NodeJS.ProcessEnv): Promise<Buffer> {
  const file = env[keyVariable] ?? '';
  // AWS tools run credential_process in whatever directory they are in.
  if (!isAbsolute(file))
    throw unavailable(
      `${keyVariable} names no file with a key`,
      `Say where the key is, with an absolute path: export ${keyVariable}="$HOME/.encrypted-file-key"`,
    );
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw unavailable(
      `the key in ${file} cannot be read`,
      `See that the file that ${keyVariable} names is there.`,
      error,
    );
  });
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== keyLength || key.toString('base64') !== text.trim())
    throw unavailable(
      `${file} holds no key`,
      `Make one in a new file: node -p "crypto.randomBytes(${keyLength}).toString('base64')"`,
    );
  return key;
}
