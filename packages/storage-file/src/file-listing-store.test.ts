import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listingStoreContract } from '@aws-sso/core/testing';
import { FileListingStore } from './file-listing-store.js';

const work = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };
const accounts = [{ account: { id: '111122223333', name: 'widgets' }, roles: ['Admin'] }];
const listing = { sessionName: 'work', accounts, refused: [], failed: [] };

let place: string;
let store: FileListingStore;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'listings-'));
  store = new FileListingStore({ stateDirectory: join(place, 'state') });
});
afterEach(() => rm(place, { recursive: true }));

const kept = async (): Promise<string> => {
  const directory = join(place, 'state', 'listings');
  const [name = ''] = await readdir(directory);
  return join(directory, name);
};

describe('listings in files', () => {
  for (const { name, run } of listingStoreContract(() => store)) it(name, run);

  it('are for nobody else to read, and reading makes no directory', async () => {
    await store.read(work);
    expect(await readdir(place)).toEqual([]);
    await store.write(work, listing);
    expect((await stat(await kept())).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
    ['an account id', (text: string) => text.replace('111122223333', '12')],
    ['a role', (text: string) => text.replace('Admin', 'no role')],
    ['a list', (text: string) => text.replace('"refused":[]', '"refused":{}')],
    ['a version', (text: string) => text.replace('"schemaVersion":1', '"schemaVersion":0')],
  ])('count as absent when somebody spoilt %s', async (_what, spoil) => {
    await store.write(work, listing);
    const text = await readFile(await kept(), 'utf8');
    expect(spoil(text)).not.toBe(text);
    await writeFile(await kept(), spoil(text));
    expect(await store.read(work)).toBeUndefined();
  });

  it('of a newer version are neither read nor overwritten', async () => {
    await store.write(work, listing);
    const newer = '{"schemaVersion":2}';
    await writeFile(await kept(), newer);
    expect(await store.read(work)).toBeUndefined();
    await expect(store.write(work, listing)).rejects.toMatchObject({ code: 'ConfigUnwritable' });
    expect(await readFile(await kept(), 'utf8')).toBe(newer);
  });
});
