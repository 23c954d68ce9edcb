import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { awsConfig } from '@aws-sso/core/testing';
import { cleanUp } from './clean-up.js';
import { FileUndoLog } from './file-undo-log.js';
import { makeJobFolder } from './job-folder.js';
import { planJob } from './plan-job.js';

let temp: string;
beforeEach(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'clean-up-'));
});
afterEach(() => rm(temp, { recursive: true, force: true }));

const request = {
  ssoSessions: [],
  profiles: [
    {
      section: { type: 'profile', name: 'a' } as const,
      values: { region: 'eu-west-1' },
      place: { input: 'profiles', line: 1, column: 1 } as const,
    },
  ],
};

describe('cleaning up after a job that was killed', () => {
  it('before it wrote leaves the config as it is', async () => {
    const config = path.join(temp, 'config');
    await writeFile(config, '[profile b]\nregion = x');
    const folder = makeJobFolder(temp, () => undefined);
    await new FileUndoLog(folder.undoFile, config).record(planJob(awsConfig(), request));
    await cleanUp(folder.path, temp);
    expect(await readFile(config, 'utf8')).toBe('[profile b]\nregion = x');
    expect(await readdir(temp)).toEqual(['config']);
  });

  it('before it made a directory makes none', async () => {
    const folder = makeJobFolder(temp, () => undefined);
    await new FileUndoLog(folder.undoFile, path.join(temp, '.aws', 'config')).record(planJob(awsConfig(), request));
    await cleanUp(folder.path, temp);
    expect(await readdir(temp)).toEqual([]);
  });

  it('before it recorded anything removes its folder', async () => {
    const folder = makeJobFolder(temp, () => undefined);
    await cleanUp(folder.path, temp);
    expect(await readdir(temp)).toEqual([]);
  });
});

describe('cleaning up', () => {
  it.each(['', '.', 'home', 'aws-sso-x/../home', 'aws-sso-x/deeper', '..'])(
    'removes no folder but its own: %j',
    async (name) => {
      const home = path.join(temp, 'runner', 'home');
      await mkdir(path.join(temp, 'runner', 'aws-sso-x', 'deeper'), { recursive: true });
      await mkdir(home);
      await cleanUp(name === '' ? '' : path.join(temp, 'runner', name), path.join(temp, 'runner'));
      expect(await readdir(path.join(temp, 'runner'), { recursive: true })).toEqual(
        expect.arrayContaining(['aws-sso-x', 'aws-sso-x/deeper', 'home']),
      );
    },
  );
});
