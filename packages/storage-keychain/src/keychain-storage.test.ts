import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server, type Socket } from 'node:net';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkPlugin } from '@aws-sso/core';
import { askKeychain } from './ask-keychain.js';
import { keychainStorage, keychainStoragePlugin, type KeychainStorageOptions } from './keychain-storage.js';
import { session, token } from './testing/sample.js';
import { filesIn, temporaryHome } from './testing/temporary-home.js';

const { PATH } = process.env;
const itOnLinux = process.platform === 'linux' ? it : it.skip;

function storageIn(home: string, options: Partial<KeychainStorageOptions> = {}) {
  return keychainStorage({
    ...{ homeDirectory: home, dataDirectory: path.join(home, 'data'), env: { PATH, HOME: home } },
    ...options,
  });
}

describe('keychainStorage', () => {
  const mute: { server: Server; sockets: Socket[] }[] = [];
  afterEach(async () => {
    for (const { server, sockets } of mute.splice(0)) {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    }
  });

  /** A bus that takes every connection and never answers. */
  async function muteBus(home: string): Promise<NodeJS.ProcessEnv> {
    const place = path.join(home, 'bus');
    const sockets: Socket[] = [];
    const server = createServer((socket) => void sockets.push(socket));
    mute.push({ server, sockets });
    await new Promise<void>((done) => server.listen(place, done));
    return { PATH, HOME: home, DBUS_SESSION_BUS_ADDRESS: `unix:path=${place}` };
  }

  it('asks no keychain where there is nothing to open, and creates nothing by looking', async () => {
    const home = await temporaryHome();
    const { tokens, credentials } = storageIn(home, { nativeModule: path.join(home, 'none.cjs') });
    expect(await tokens.get(session)).toBeUndefined();
    expect(
      await credentials.get({ sessionName: 'work', accountId: '111122223333', roleName: 'Admin' }),
    ).toBeUndefined();
    await tokens.delete(session);
    expect(await filesIn(home)).toEqual([]);
  });

  itOnLinux('says that there is no keychain without a session bus, and writes no plain file instead', async () => {
    const home = await temporaryHome();
    const storage = storageIn(home);
    const failure = { code: 'StorageUnavailable', details: { storage: 'keychain' } };
    await expect(storage.probe(false)).rejects.toMatchObject(failure);
    await expect(storage.probe(true)).rejects.toMatchObject(failure);
    await expect(storage.tokens.put(session, token)).rejects.toMatchObject({
      ...failure,
      hint: expect.stringContaining('storage:migrate') as unknown,
    });
    expect(await filesIn(home)).toEqual([]);
  });

  itOnLinux('says the same of a bus that is gone', async () => {
    const home = await temporaryHome();
    const env = { PATH, HOME: home, DBUS_SESSION_BUS_ADDRESS: `unix:path=${path.join(home, 'gone')}` };
    await expect(storageIn(home, { env }).probe(false)).rejects.toMatchObject({ code: 'StorageUnavailable' });
  });

  itOnLinux('gives up on a bus that never answers, with a dialogue or without', async () => {
    const home = await temporaryHome();
    const env = await muteBus(home);
    const storage = storageIn(home, { env, deadlines: { silent: 50, interactive: 100 } });
    await expect(storage.probe(false)).rejects.toMatchObject({
      code: 'StorageUnavailable',
      details: { reason: 'the session bus gave no answer in time' },
    });
    await expect(storage.probe(true)).rejects.toMatchObject({ details: { reason: 'it gave no answer in time' } });
  });

  it('kills a call that hangs in native code', async () => {
    const home = await temporaryHome();
    const nativeModule = path.join(home, 'hangs.cjs');
    await writeFile(
      nativeModule,
      `require('node:fs').writeFileSync(${JSON.stringify(path.join(home, 'pid'))}, String(process.pid));
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);`,
    );
    const call = { service: 's', account: 'a', env: { PATH }, deadlineMs: 1_500, nativeModule };
    await expect(askKeychain({ action: 'get' }, call)).rejects.toMatchObject({ code: 'StorageUnavailable' });
    const pid = Number(await readFile(path.join(home, 'pid'), 'utf8'));
    const isAlive = () => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    while (isAlive()) await new Promise((done) => setTimeout(done, 5));
    expect(isAlive()).toBe(false);
  });

  it('says that the native module is missing, or why it cannot be loaded', async () => {
    const home = await temporaryHome();
    const call = { service: 's', account: 'a', env: { PATH }, deadlineMs: 30_000 };
    const broken = path.join(home, 'broken.cjs');
    await writeFile(broken, 'throw new Error("wrong platform")');
    await expect(askKeychain({ action: 'get' }, { ...call, nativeModule: broken })).rejects.toMatchObject({
      code: 'StorageUnavailable',
      message: expect.stringContaining('wrong platform') as unknown,
      hint: expect.stringContaining('optional dependencies') as unknown,
    });
  });

  it('hands the key over where no list of processes shows it, and pins the Secret Service', async () => {
    const home = await temporaryHome();
    const nativeModule = path.join(home, 'spy.cjs');
    const seen = path.join(home, 'seen.json');
    await writeFile(
      nativeModule,
      `exports.Entry = class {
         constructor(...args) { this.args = args; }
         setPassword(password) {
           require('node:fs').writeFileSync(${JSON.stringify(seen)}, JSON.stringify({
             entry: this.args, password, argv: process.argv, env: process.env }));
         }
       };`,
    );
    const env = { PATH, HOME: home, NODE_OPTIONS: '--no-warnings', NODE_EXTRA_CA_CERTS: '/nowhere' };
    const call = { service: 's', account: 'a', env, deadlineMs: 30_000, nativeModule };
    await askKeychain({ action: 'set', password: 'top-secret' }, call);
    const {
      entry,
      password,
      argv,
      env: inherited,
    } = JSON.parse(await readFile(seen, 'utf8')) as Record<string, object>;
    expect([entry, password]).toEqual([['s', 'a', { linux: { store: 'secret-service' } }], 'top-secret']);
    expect(JSON.stringify([argv, inherited])).not.toContain('top-secret');
    expect(Object.keys(inherited!).filter((name) => name.startsWith('NODE_'))).toEqual([]);
  });

  it.each([
    ['dies', 'process.kill(process.pid, "SIGKILL")'],
    ['says nothing', 'process.exit(0)'],
    ['writes something else', 'process.stdout.write("null"); process.exit(0)'],
    ['writes half an answer', 'process.stdout.write("{\\"password\\":"); process.exit(0)'],
  ])('takes it for a failure when the process that asks %s', async (_what, script) => {
    const home = await temporaryHome();
    const nativeModule = path.join(home, 'strange.cjs');
    await writeFile(nativeModule, script);
    const call = { service: 's', account: 'a', env: { PATH }, deadlineMs: 30_000, nativeModule };
    const failure = { code: 'StorageUnavailable', details: { reason: 'it gave no answer' } };
    await expect(askKeychain({ action: 'get' }, call)).rejects.toMatchObject(failure);
    // More than a pipe holds, so that there is nobody left to read it.
    const password = 'x'.repeat(1_000_000);
    await expect(askKeychain({ action: 'set', password }, call)).rejects.toMatchObject(failure);
  });

  it('does not seal anything under a key that the keychain forgets at once', async () => {
    const home = await temporaryHome();
    const nativeModule = path.join(home, 'forgets.cjs');
    await writeFile(nativeModule, 'exports.Entry = class { getPassword() { return null; } setPassword() {} };');
    const deadlines = { silent: 30_000, interactive: 30_000 };
    const { tokens } = storageIn(home, { nativeModule, deadlines });
    await expect(tokens.put(session, token)).rejects.toMatchObject({
      code: 'StorageUnavailable',
      details: { reason: 'it does not keep what is put into it' },
    });
    expect(await filesIn(home)).toEqual(['forgets.cjs']);
  });

  it('makes one key however many find none, even where the keychain is slow', async () => {
    const home = await temporaryHome();
    const nativeModule = path.join(home, 'slow.cjs');
    // Whoever looks has seen nothing by the time that the others have looked, too, and a second key comes late.
    await writeFile(
      nativeModule,
      `const { readFileSync, writeFileSync } = require('node:fs');
       const file = ${JSON.stringify(path.join(home, 'entry'))};
       const read = () => { try { return readFileSync(file, 'utf8'); } catch { return null; } };
       const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
       exports.Entry = class {
         getPassword() { const found = read(); pause(300); return found; }
         setPassword(password) {
           try { writeFileSync(file, password, { flag: 'wx' }); } catch { pause(1000); writeFileSync(file, password); }
         }
       };`,
    );
    const deadlines = { silent: 30_000, interactive: 30_000 };
    const storageOf = (name: string) =>
      storageIn(home, { dataDirectory: path.join(home, name), nativeModule, deadlines });
    const names = ['a', 'b', 'c'];
    await Promise.all(names.map((name) => storageOf(name).tokens.put(session, { ...token, accessToken: name })));
    const seen = await Promise.all(names.map((name) => storageOf(name).tokens.get(session)));
    expect(seen.map((found) => found?.accessToken)).toEqual(names);
  });

  it('says when its directory cannot be used', async () => {
    const home = await temporaryHome();
    await mkdir(path.join(home, 'data'));
    await writeFile(path.join(home, 'data', 'sealed'), 'a file');
    const storage = storageIn(home);
    await expect(storage.tokens.get(session)).rejects.toMatchObject({
      code: 'StorageUnavailable',
      details: { storage: 'keychain' },
    });
  });
});

describe('keychainStoragePlugin', () => {
  it('is a plugin whose storage keeps its files in the data directory', async () => {
    const home = await temporaryHome();
    const [definition] = checkPlugin('@aws-sso/storage-keychain', keychainStoragePlugin).storages ?? [];
    const storage = definition?.create({ homeDirectory: home, dataDirectory: path.join(home, 'data') });
    expect([definition?.name, storage?.name]).toEqual(['keychain', 'keychain']);
    expect(await storage?.tokens.get(session)).toBeUndefined();
  });
});
