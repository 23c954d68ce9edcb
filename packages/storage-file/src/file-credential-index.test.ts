import { describe, expect, it } from '@jest/globals';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { credentialIndexContract } from '@aws-sso/core/testing';
import { FileCredentialIndex } from './file-credential-index.js';
import { everythingIn, modeOf, temporaryHome } from './testing/temporary-home.js';

const admin = { sessionName: 'work', accountId: '111122223333', roleName: 'Admin' };
const noon = new Date('2030-01-01T12:00:00Z');
const clock = () => noon;
const indexOf = (home: string) => path.join(home, '.aws', 'cli', 'cache', '.awso-index');
const in1h = new Date('2030-01-01T13:00:00Z');

describe('FileCredentialIndex', () => {
  for (const { name, run } of credentialIndexContract(
    async (time) => new FileCredentialIndex({ homeDirectory: await temporaryHome(), clock: time }),
  ))
    it(name, run);

  it('is one small file for each, beside the credentials, for nobody else to read', async () => {
    const home = await temporaryHome();
    await new FileCredentialIndex({ homeDirectory: home, clock }).add(admin, in1h);
    const [name = ''] = await readdir(indexOf(home));
    expect(name).toMatch(/^[0-9a-f]{16}-[0-9a-f]{16}-1893502800\.json$/);
    const file = path.join(indexOf(home), name);
    expect([await modeOf(indexOf(home)), await modeOf(file)]).toEqual(['700', '600']);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ schemaVersion: 1, key: admin });
  });

  it('takes away what has ended when something is added', async () => {
    const home = await temporaryHome();
    await new FileCredentialIndex({ homeDirectory: home, clock }).add(admin, in1h);
    const later = new FileCredentialIndex({ homeDirectory: home, clock: () => in1h });
    await later.add({ ...admin, sessionName: 'home' }, new Date('2030-01-01T14:00:00Z'));
    expect(await readdir(indexOf(home))).toHaveLength(1);
  });

  it('is shared by processes', async () => {
    const home = await temporaryHome();
    const [one, other] = [1, 2].map(() => new FileCredentialIndex({ homeDirectory: home, clock }));
    await one!.add(admin, in1h);
    expect(await other!.keysOf('work')).toEqual([admin]);
    await other!.drain('work', () => Promise.resolve());
    expect(await one!.keysOf('work')).toEqual([]);
  });

  it('passes over what it does not understand, and leaves it', async () => {
    const home = await temporaryHome();
    const index = new FileCredentialIndex({ homeDirectory: home, clock });
    await index.add(admin, in1h);
    const [name = ''] = await readdir(indexOf(home));
    for (const text of ['', '[]', '{"schemaVersion":2}', '{"schemaVersion":1,"key":{"sessionName":"work"}}']) {
      await writeFile(path.join(indexOf(home), name), text);
      expect(await index.keysOf('work')).toEqual([]);
      await index.drain('work', () => Promise.reject(new Error('of no use')));
      expect(await readdir(indexOf(home))).toEqual([name]);
    }
  });

  it('creates nothing by looking, and says when it cannot look', async () => {
    const home = await temporaryHome();
    const index = new FileCredentialIndex({ homeDirectory: home, clock });
    await index.keysOf('work');
    await index.drain('work', () => Promise.resolve());
    expect(await everythingIn(home)).toEqual([]);
    await mkdir(path.dirname(indexOf(home)), { recursive: true });
    await writeFile(indexOf(home), '');
    for (const work of [() => index.keysOf('work'), () => index.add(admin, in1h)])
      await expect(work()).rejects.toMatchObject({ code: 'StorageUnavailable', details: { storage: 'file' } });
  });
});
