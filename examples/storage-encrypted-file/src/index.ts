import { join } from 'node:path';
import { types } from 'node:util';
import {
  type Cache,
  type CredentialsKey,
  type SsoSession,
  type Storage,
  type StorageContext,
  credentialsKeyText,
  definePlugin,
} from '@aws-sso/core';
import { SealedFiles } from './sealed-files.js';

/** Everything in encrypted files, in a directory of its own. */
export function encryptedFile({ dataDirectory }: Pick<StorageContext, 'dataDirectory'>, env = process.env): Storage {
  const files = new SealedFiles(join(dataDirectory, 'encrypted-file'), env);
  return {
    name: 'encrypted-file',
    tokens: cache(files, ({ name }: SsoSession) => ['token', name]),
    registrations: cache(files, ({ name, startUrl, region, registrationScopes }: SsoSession) => [
      'registration',
      name,
      startUrl,
      region,
      registrationScopes ?? null,
    ]),
    credentials: cache(files, (key: CredentialsKey) => ['credentials', credentialsKeyText(key)]),
    // There is nothing to ask anybody, whether that may be or not.
    probe: () => files.check(),
  };
}

const cache = <Key, Value extends object>(
  files: SealedFiles,
  purposeOf: (key: Key) => readonly unknown[],
): Cache<Key, Value> => ({
  get: async (key) => {
    const text = await files.read(JSON.stringify(purposeOf(key)));
    return text === undefined ? undefined : (decoded(text) as Value);
  },
  put: (key, value) => files.write(JSON.stringify(purposeOf(key)), encoded(value)),
  delete: (key) => files.delete(JSON.stringify(purposeOf(key))),
});

/** JSON has no dates, so they are marked as such. */
const encoded = (value: object): string =>
  JSON.stringify(
    Object.entries(value).map(([name, member]: [string, unknown]) =>
      types.isDate(member) ? [name, member.getTime(), 'date'] : [name, member],
    ),
  );

const decoded = (text: string): object =>
  Object.fromEntries(
    (JSON.parse(text) as [name: string, member: unknown, kind?: 'date'][]).map(([name, member, kind]) => [
      name,
      kind === 'date' ? new Date(member as number) : member,
    ]),
  );

export default definePlugin({
  apiVersion: 1,
  name: 'aws-sso-storage-encrypted-file',
  storages: [
    {
      name: 'encrypted-file',
      description: 'Encrypted, under a key in a file of yours',
      create: (context) => encryptedFile(context),
    },
  ],
});
