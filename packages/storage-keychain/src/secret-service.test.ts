import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { storageContract } from '@aws-sso/core/testing';
import { build } from 'esbuild';
import { askKeychain } from './ask-keychain.js';
import { isSecretServiceLocked } from './is-secret-service-locked.js';
import { keychainStorage } from './keychain-storage.js';
import { SecretService, missingPrograms } from './testing/secret-service.js';
import { session, token } from './testing/sample.js';
import { filesIn, modeOf, temporaryHome } from './testing/temporary-home.js';

// Where they are missing these tests are skipped, except in CI: there, what a test needs has to be installed.
const isRunning = missingPrograms.length === 0 || process.env['CI'] !== undefined;
const describeWithKeychain = isRunning ? describe : describe.skip;

const locked = { code: 'StorageUnavailable', details: { storage: 'keychain', reason: 'it is locked' } };

describeWithKeychain('keychainStorage on a real gnome-keyring', () => {
  let service: SecretService;

  beforeAll(async () => {
    if (missingPrograms.length > 0) throw new Error(`These tests need ${missingPrograms.join(', ')}.`);
    service = await SecretService.start();
  });
  afterAll(() => (service as SecretService | undefined)?.stop());

  const storageIn = (home: string, name = 'aws-sso-tests') =>
    keychainStorage({
      ...{ homeDirectory: home, dataDirectory: path.join(home, 'data'), env: service.env, service: name },
      // The machine may be busy; what takes how long is not what is tested here.
      deadlines: { silent: 30_000, interactive: 30_000 },
    });

  for (const promise of storageContract(async () => storageIn(await temporaryHome())))
    it(promise.name, () => promise.run());

  it('leaves no secret readable on the disk, and files for nobody else', async () => {
    const home = await temporaryHome();
    await storageIn(home).tokens.put(session, token);
    const [file = '', ...others] = await filesIn(home);
    expect([path.dirname(file), others]).toEqual(['data/sealed', []]);
    const bytes = await readFile(path.join(home, file), 'latin1');
    expect(bytes).toMatch(/^awso-sealed-1\n/);
    expect(bytes).not.toMatch(/the-access-token|the-refresh-token|awsapps|work/);
    expect(await modeOf(path.join(home, file))).toBe('600');
    expect(await modeOf(path.join(home, 'data', 'sealed'))).toBe('700');
  });

  it('keeps its key in the keychain: another process with the same files reads them, one without the key does not', async () => {
    const home = await temporaryHome();
    await storageIn(home).tokens.put(session, token);
    expect(await storageIn(home).tokens.get(session)).toEqual(token);
    expect(await storageIn(home, 'another-key').tokens.get(session)).toBeUndefined();
  });

  it('takes a damaged file, and one that belongs to another session, for absent', async () => {
    const home = await temporaryHome();
    const { tokens } = storageIn(home);
    const other = { ...session, name: 'home' };
    await tokens.put(session, token);
    const [of_work = ''] = (await filesIn(home)).map((file) => path.join(home, file));
    await copyFile(of_work, path.join(home, 'kept'));
    await rm(of_work);
    await tokens.put(other, token);
    const [of_home = ''] = (await filesIn(path.join(home, 'data'))).map((file) => path.join(home, 'data', file));
    await copyFile(path.join(home, 'kept'), of_home);
    expect(await tokens.get(other)).toBeUndefined();
    const bytes = await readFile(path.join(home, 'kept'));
    bytes[bytes.length - 1]! ^= 1;
    await writeFile(of_work, bytes);
    expect(await tokens.get(session)).toBeUndefined();
    await writeFile(of_work, '');
    expect(await tokens.get(session)).toBeUndefined();
  });

  it('neither reads nor overwrites what a newer version has written', async () => {
    const home = await temporaryHome();
    const { tokens } = storageIn(home);
    await tokens.put(session, token);
    const [file = ''] = await filesIn(home);
    await writeFile(path.join(home, file), 'awso-sealed-2\nwhatever');
    const newer = { code: 'StorageUnavailable', details: { reason: 'a newer aws-sso wrote it' } };
    await expect(tokens.get(session)).rejects.toMatchObject(newer);
    await expect(tokens.put(session, token)).rejects.toMatchObject(newer);
    expect(await readFile(path.join(home, file), 'utf8')).toBe('awso-sealed-2\nwhatever');
  });

  it('refuses an entry in the keychain that is no key, and leaves it as it is', async () => {
    const call = { service: 'not-a-key', account: 'encryption-key', env: service.env, deadlineMs: 30_000 };
    await askKeychain({ action: 'set', password: 'somebody else’s' }, call);
    const storage = storageIn(await temporaryHome(), 'not-a-key');
    await expect(storage.tokens.put(session, token)).rejects.toMatchObject({ code: 'StorageUnavailable' });
    expect(await askKeychain({ action: 'get' }, call)).toBe('somebody else’s');
  });

  it('agrees on one key when many processes make the first at once', async () => {
    const home = await temporaryHome();
    const file = path.join(home, 'put-token.mjs');
    await build({
      ...{ entryPoints: [path.join(import.meta.dirname, 'testing', 'children', 'put-token.ts')], outfile: file },
      ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'error', conditions: ['@aws-sso/source'] },
      banner: { js: "import { createRequire as c } from 'node:module'; const require = c(import.meta.url);" },
      // The bundle lies where no node_modules are.
      define: { 'import.meta.url': JSON.stringify(import.meta.url) },
    });
    // Each with a data directory of its own, as under cron or sudo: the lock must not depend on it.
    const names = ['a', 'b', 'c', 'd'];
    const children = names.map((name) =>
      spawn(process.execPath, [file, home, path.join(home, name), name], { env: service.env }),
    );
    await Promise.all(children.map(({ stdout }) => once(stdout, 'data')));
    for (const child of children) child.stdin.end('go\n');
    const ended = (await Promise.all(children.map((child) => once(child, 'close')))) as [number | null][];
    expect(ended.map(([code]) => code)).toEqual([0, 0, 0, 0]);
    const seen = await Promise.all(
      names.map((name) =>
        keychainStorage({ homeDirectory: home, dataDirectory: path.join(home, name), env: service.env }).tokens.get({
          ...session,
          name,
        }),
      ),
    );
    expect(seen.map((found) => found?.accessToken)).toEqual(names.map((name) => `token of ${name}`));
  }, 60_000);

  it('says that a locked keychain is locked, without a dialogue, and what to do', async () => {
    const other = await SecretService.start();
    try {
      const at = { homeDirectory: other.home, dataDirectory: path.join(other.home, 'data'), env: other.env };
      const before = keychainStorage(at);
      await before.tokens.put(session, token);
      other.lock();
      expect(await isSecretServiceLocked(other.env, 30_000)).toBe(true);
      const storage = keychainStorage(at);
      await expect(storage.probe(false)).rejects.toMatchObject(locked);
      await expect(storage.tokens.get(session)).rejects.toMatchObject({
        ...locked,
        hint: expect.stringContaining('Unlock your keychain') as unknown,
      });
      await expect(storage.tokens.put({ ...session, name: 'new' }, token)).rejects.toMatchObject(locked);
      // With a dialogue, which nobody can see here: the keyring reports it as dismissed.
      await expect(storage.probe(true)).rejects.toMatchObject({ code: 'StorageUnavailable' });
      // What has the key already goes on, and taking a secret away needs none.
      expect(await before.tokens.get(session)).toEqual(token);
      await storage.tokens.delete(session);
      expect(await storage.tokens.get(session)).toBeUndefined();
    } finally {
      await other.stop();
    }
  }, 60_000);

  it('says that there is no keychain where nobody has set one up', async () => {
    const fresh = await SecretService.start('fresh');
    try {
      const { home, env } = fresh;
      expect(await isSecretServiceLocked(env, 30_000)).toBe(false);
      const storage = keychainStorage({ homeDirectory: home, dataDirectory: path.join(home, 'data'), env });
      await expect(storage.tokens.put(session, token)).rejects.toMatchObject({ code: 'StorageUnavailable' });
      expect(await filesIn(path.join(home))).not.toContainEqual(expect.stringContaining('sealed'));
    } finally {
      await fresh.stop();
    }
  });
});
