import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import type { Storage } from '@aws-sso/core';
import { describeStorage } from '@aws-sso/core/testing';
import { encryptedFile } from './index.js';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'encrypted-file-'));
  await writeFile(join(folder, 'key'), `${randomBytes(32).toString('base64')}\n`);
  await writeFile(join(folder, 'other-key'), randomBytes(32).toString('base64'));
  await writeFile(join(folder, 'no-key'), 'correct horse battery staple');
});
after(() => rm(folder, { recursive: true, force: true }));

const emptyDirectory = (): Promise<string> => mkdtemp(join(folder, 'data-'));
const storage = (dataDirectory: string, key = 'key'): Storage =>
  encryptedFile({ dataDirectory }, { ENCRYPTED_FILE_KEY: key && join(folder, key) });

describeStorage(async () => storage(await emptyDirectory()));

const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };
const token = { ...session, accessToken: 'a secret', expiresAt: new Date('2030-01-02T03:04:05Z') };

it('cannot be used without its key, or with another one, and says what to do', async () => {
  const directory = await emptyDirectory();
  for (const [key, reason] of [
    ['', /names no file/],
    ['not-there', /cannot be read/],
    ['no-key', /holds no key/],
  ] as const) {
    const without = storage(directory, key);
    for (const attempt of [() => without.probe(false), () => without.tokens.put(session, token)])
      await assert.rejects(attempt, {
        code: 'StorageUnavailable',
        message: reason,
        hint: /ENCRYPTED_FILE_KEY|node -p/,
      });
  }
  assert.deepEqual(await readdir(directory), []);
  await storage(directory).tokens.put(session, token);
  const other = storage(directory, 'other-key');
  for (const attempt of [() => other.probe(true), () => other.tokens.get(session)])
    await assert.rejects(attempt, { code: 'StorageUnavailable', hint: /If it is lost, delete .+ and sign in again/ });
  await other.tokens.delete(session);
  assert.equal(await storage(directory).tokens.get(session), undefined);
});

it('leaves nothing that others can read, or that says whose it is', async () => {
  const directory = await emptyDirectory();
  await storage(directory).tokens.put(session, token);
  const files = join(directory, 'encrypted-file');
  const names = await readdir(files);
  assert.equal(names.length, 2);
  for (const name of names) {
    assert.doesNotMatch(await readFile(join(files, name), 'latin1'), /secret|work/);
    if (process.platform !== 'win32') assert.equal((await stat(join(files, name))).mode & 0o777, 0o600);
  }
});

it('takes no damaged file for a token, nor one for that of another session', async () => {
  const directory = await emptyDirectory();
  const { tokens } = storage(directory);
  await tokens.put(session, token);
  const files = join(directory, 'encrypted-file');
  const sealed = async () => (await readdir(files)).filter((name) => name.endsWith('.sealed'));
  const [mine = ''] = await sealed();
  const home = { ...session, name: 'home' };
  await tokens.put(home, token);
  const [its = ''] = (await sealed()).filter((name) => name !== mine);
  await copyFile(join(files, mine), join(files, its));
  assert.equal(await tokens.get(home), undefined);
  await writeFile(join(files, mine), (await readFile(join(files, mine))).subarray(0, 20));
  assert.equal(await tokens.get(session), undefined);
});
