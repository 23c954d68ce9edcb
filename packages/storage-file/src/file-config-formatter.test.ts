import { describe, expect, it } from '@jest/globals';
import { chmod, stat } from 'node:fs/promises';
import { FileConfigFormatter } from './file-config-formatter.js';
import { FileConfigHistory } from './history/file-config-history.js';
import { ConfigPlace } from './testing/config-place.js';
import { everythingIn, modeOf } from './testing/temporary-home.js';

const untidy = `# mine
[profile b]
sso_session = work
aws_secret_access_key = secret
[sso-session work]
sso_region = r


`;
const tidy = `[sso-session work]
sso_region = r

# mine
[profile b]
sso_session = work
aws_secret_access_key = secret
`;

const placeWith = async (config?: string) => {
  const place = await ConfigPlace.make(config);
  return { place, formatter: new FileConfigFormatter(place.options) };
};

describe('FileConfigFormatter', () => {
  it('says what moves where, and writes nothing for it', async () => {
    const { place, formatter } = await placeWith(untidy);
    expect(await formatter.plan()).toEqual({
      path: place.options.configPath,
      changes: true,
      sections: [
        { section: 'sso-session work', from: 5, to: 1 },
        { section: 'profile b', from: 2, to: 5 },
      ],
    });
    expect(await place.config()).toBe(untidy);
    expect(await everythingIn(place.home)).toEqual(['.aws', '.aws/config']);
  });

  it('formats the file, keeps its mode and notes it in the history without secrets', async () => {
    const { place, formatter } = await placeWith(untidy);
    await chmod(place.options.configPath, 0o640);
    const { historyId } = await formatter.format();
    expect(await place.config()).toBe(tidy);
    expect(await modeOf(place.options.configPath)).toBe('640');
    const [entry] = await place.historyEntries();
    expect(entry).toMatchObject({ id: historyId, command: 'config:format' });
    expect(JSON.stringify(entry)).not.toContain('= secret');
  });

  it('can be undone, byte for byte, with the secrets that only the file knows', async () => {
    const { place, formatter } = await placeWith(untidy);
    const { historyId = '' } = await formatter.format();
    const history = new FileConfigHistory(place.options);
    await history.takeBack({ command: 'config:undo', summary: 'undo' }, [historyId], { losing: [] });
    expect(await place.config()).toBe(untidy);
  });

  it('does not touch a file that is formatted already', async () => {
    const { place, formatter } = await placeWith(tidy);
    const before = await stat(place.options.configPath, { bigint: true });
    expect(await formatter.plan()).toMatchObject({ changes: false });
    expect((await formatter.format()).historyId).toBeUndefined();
    expect((await stat(place.options.configPath, { bigint: true })).ctimeNs).toBe(before.ctimeNs);
  });

  it('has nothing to do without a file, and makes none', async () => {
    const { place, formatter } = await placeWith();
    expect(await formatter.plan()).toMatchObject({ changes: false, sections: [] });
    await formatter.format();
    expect(await everythingIn(place.home)).not.toContain('.aws/config');
  });

  it.each([
    ['[profile b]\nnonsense\n', 2],
    ['[profile b]\nx = 1\n[profile a]# glued\n', 3],
    ['[profile b]\n[profile b]\n', 2],
  ])('refuses a file whose sections are not clear, with the line: %j', async (config, line) => {
    const { place, formatter } = await placeWith(config);
    const failure = { code: 'ConfigMalformed', details: { path: place.options.configPath, line } };
    await expect(formatter.plan()).rejects.toMatchObject(failure);
    await expect(formatter.format()).rejects.toMatchObject(failure);
    expect(await place.config()).toBe(config);
  });
});
