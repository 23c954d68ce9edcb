import { describe, expect, it } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { singleFlightContract } from '@aws-sso/core/testing';
import { ssoCacheDirectory } from './cache-directories.js';
import { everythingIn, temporaryHome } from './testing/temporary-home.js';
import { tokenSingleFlight } from './token-single-flight.js';

describe('tokenSingleFlight', () => {
  for (const promise of singleFlightContract(async () => tokenSingleFlight(await temporaryHome())))
    it(promise.name, () => promise.run());

  it('locks beside the tokens, and leaves no lock behind', async () => {
    const home = await temporaryHome();
    const during = await tokenSingleFlight(home).run('key', () => everythingIn(ssoCacheDirectory(home)));
    expect(during.filter((name) => name.endsWith('.awso-lock'))).toHaveLength(1);
    expect(await everythingIn(ssoCacheDirectory(home))).toEqual([]);
  });

  it('keeps two processes apart', async () => {
    const home = await temporaryHome();
    const [one, other] = [tokenSingleFlight(home), tokenSingleFlight(home)];
    let busy = 0;
    const work = async () => {
      busy++;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return busy--;
    };
    expect(await Promise.all([one.run('key', work), other.run('key', work)])).toEqual([1, 1]);
  });

  it('says in words who has been waited for in vain', async () => {
    const home = await temporaryHome();
    const [one, other] = [tokenSingleFlight(home), tokenSingleFlight(home)];
    let release = (): void => undefined;
    let holding: Promise<void> | undefined;
    await new Promise<void>((began) => {
      holding = one.exclusive('key', async () => {
        began();
        await new Promise<void>((resolve) => (release = resolve));
      });
    });
    const late: unknown = await other
      .exclusive('key', () => Promise.resolve(), { patienceMs: 20 })
      .catch((error: unknown) => error);
    release();
    await holding;
    expect(late).toMatchObject({
      code: 'StorageUnavailable',
      message: expect.stringMatching(
        /^Another aws-sso \(process \d+ on .+\) has been busy with this sign-in for too long\.$/,
      ),
    });
  });

  it('says when no lock can be made', async () => {
    const home = await temporaryHome();
    await mkdir(path.join(home, '.aws', 'sso'), { recursive: true });
    await writeFile(ssoCacheDirectory(home), '');
    const flight = tokenSingleFlight(home).run('key', () => Promise.resolve());
    await expect(flight).rejects.toMatchObject({ code: 'StorageUnavailable', details: { storage: 'file' } });
  });
});
