import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { noManagedProfiles } from '@aws-sso/core';
import { FileConfigRepository } from '../file-config-repository.js';
import { cause, ConfigPlace, managing, profile } from '../testing/config-place.js';
import { modeOf } from '../testing/temporary-home.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('history', () => {
  it('tells who changed what, with the lines before and after', async () => {
    const before = '[profile a]\nregion = r\n# end\n[profile gone]\nregion = r\n';
    const place = await ConfigPlace.make(before);
    const { historyId, diff } = await place.manage(
      managing('a'),
      profile('a', { output: 'json' }),
      { kind: 'remove', section: { type: 'profile', name: 'gone' } },
      profile('new', { region: 's' }),
    );
    const after = await place.config();
    expect(await place.historyEntries()).toEqual([
      {
        schemaVersion: 2,
        id: historyId,
        at: '2030-01-02T03:04:05.678Z',
        ...cause,
        configPath: await realpath(place.options.configPath),
        before: sha256(before),
        after: sha256(after),
        sections: diff.sections,
        blocks: [
          {
            before: {
              section: 'profile a',
              line: 1,
              lines: ['[profile a]\n', 'region = r\n'],
              gap: [],
            },
            after: {
              section: 'profile a',
              line: 1,
              lines: ['[profile a]\n', 'region = r\n', 'output = json\n'],
              gap: expect.any(Array),
            },
          },
          {
            before: {
              section: 'profile gone',
              line: 3,
              lines: ['# end\n', '[profile gone]\n', 'region = r\n'],
              gap: [],
            },
            follows: 'profile a',
          },
          {
            after: {
              section: 'profile new',
              line: expect.any(Number),
              lines: ['[profile new]\n', 'region = s\n'],
              gap: [],
            },
          },
        ],
        managed: { before: noManagedProfiles, after: managing('a') },
      },
    ]);
    const [file = ''] = await place.stateFiles('history');
    expect([await modeOf(file), await modeOf(path.dirname(file))]).toEqual(['600', '700']);
  });

  it('notes that there was no file before, and that what is ours stayed as it was', async () => {
    const place = await ConfigPlace.make();
    await place.change(profile('a', { region: 'r' }));
    const [entry] = await place.historyEntries();
    expect(entry).toMatchObject({ before: null });
    expect(entry).not.toHaveProperty('managed');
  });

  it('sees renames, and sections made anew under a name that became free', async () => {
    const place = await ConfigPlace.make('[profile a]\nregion = r\n\n[profile b]\nregion = s\n');
    const { diff } = await place.change(
      { kind: 'rename', section: { type: 'profile', name: 'a' }, to: 'c' },
      profile('a', { region: 't' }),
    );
    expect(diff.sections.map(({ section, change, renamedTo }) => [section.name, change, renamedTo])).toEqual([
      ['a', 'renamed', 'c'],
      ['a', 'added', undefined],
    ]);
    expect(await place.historyEntries()).toMatchObject([
      {
        blocks: [
          { before: { section: 'profile a', line: 1 }, after: { section: 'profile c', line: 1 } },
          { before: { section: 'profile b', gap: [] }, after: { section: 'profile b', gap: ['\n'] } },
          { after: { section: 'profile a', lines: ['[profile a]\n', 'region = t\n'] } },
        ],
      },
    ]);
  });

  it('holds no secrets', async () => {
    const secrets = ['AKIDONE', 'wJalrONE', 'wJalrTWO', 'hunter3', 'hunter4', 'hunter5', 'ghp_x', 'hunter7'];
    const [id = '', first = '', second = '', commented = '', continued = '', nested = '', token, password] = secrets;
    const place = await ConfigPlace.make(
      `[profile a]
region = r
aws_access_key_id = ${id}
aws_secret_access_key = ${first}
; my_password: ${commented}
aws_session_token = x

    ${continued}
x =
    client_secret = ${nested}
github_token = ${token}
credential_process = /opt/vault --password ${password}
`,
    );
    await place.change(profile('a', { aws_secret_access_key: second, x: null, github_token: null, region: 's' }));
    const [file = ''] = await place.stateFiles('history');
    const text = await readFile(file, 'utf8');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).toContain('aws_secret_access_key = (hidden)');
    expect(text).toContain('region = s');

    await place.change({ kind: 'remove', section: { type: 'profile', name: 'a' } });
    const [, removal = ''] = await place.stateFiles('history');
    const removed = await readFile(removal, 'utf8');
    expect(secrets.filter((secret) => removed.includes(secret))).toEqual([]);
    expect(removed).toContain('credential_process = (hidden)');
  });

  it('goes on in order when the clock is put back', async () => {
    const place = await ConfigPlace.make();
    const times = ['2030-01-01T00:00:01Z', '2030-01-01T00:00:00Z', '2029-01-01T00:00:00Z'];
    const ids: (string | undefined)[] = [];
    for (const time of times) {
      const repository = new FileConfigRepository({ ...place.options, clock: () => new Date(time) });
      const changes = [profile(time.slice(0, 4), { region: time.slice(-3, -1) })];
      const update = await repository.update(cause, (_config, managed) => ({ changes, managed }));
      ids.push(update.historyId);
    }
    expect(ids).toHaveLength(3);
    expect([...ids].sort()).toEqual(ids);
  });

  it('forgets the oldest entries, by number and by size, but never the newest', async () => {
    const place = await ConfigPlace.make();
    const sizes: number[] = [];
    const limited = (entries: number, bytes: number) =>
      new FileConfigRepository({ ...place.options, historyLimits: { entries, bytes } });
    const ids: (string | undefined)[] = [];
    const add = async (repository: FileConfigRepository, name: string) => {
      const changes = [profile(name, { region: 'r' })];
      ids.push((await repository.update(cause, (_config, managed) => ({ changes, managed }))).historyId);
      sizes.push((await place.historyEntries()).length);
    };
    for (const name of ['a', 'b', 'c']) await add(limited(2, 1e6), name);
    await add(limited(200, 1), 'd');
    expect(sizes).toEqual([1, 2, 2, 1]);
    expect((await place.historyEntries()).map(({ id }) => id)).toEqual([ids[3]]);
  });

  it('is not disturbed by foreign files', async () => {
    const place = await ConfigPlace.make();
    await place.manage(managing('a'), profile('a', { region: 'r' }));
    const [file = ''] = await place.stateFiles('history');
    await writeFile(path.join(path.dirname(file), 'zzz.json'), 'foreign');
    await writeFile(path.join(path.dirname(file), '99990101000000000-abcdef.json'), 'damaged');
    expect((await place.repository.read()).managed).toEqual(managing('a'));
  });
});
