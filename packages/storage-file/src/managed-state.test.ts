import { describe, expect, it } from '@jest/globals';
import { chmod, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { noManagedProfiles } from '@aws-sso/core';
import { ConfigPlace, managing, profile } from './testing/config-place.js';
import { modeOf } from './testing/temporary-home.js';

describe('managed state', () => {
  it('is kept as JSON that only its owner can read', async () => {
    const place = await ConfigPlace.make();
    const { historyId } = await place.manage(managing('a'), profile('a', { region: 'r' }));
    const file = await place.managedFile();
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      schemaVersion: 1,
      configPath: await realpath(place.options.configPath),
      historyId,
      profiles: managing('a').profiles,
      excluded: [],
    });
    expect(path.basename(file)).toMatch(/^[0-9a-f]{16}\.json$/);
    expect([await modeOf(file), await modeOf(path.dirname(file))]).toEqual(['600', '700']);
  });

  it.each([
    ['cut', '{"schemaVersion":1,"prof'],
    ['empty', ''],
    ['of another shape', '{"schemaVersion":1,"profiles":[{"name":"a"}],"excluded":[]}'],
    ['of no version', '{"profiles":[],"excluded":[]}'],
  ])('that is %s means that nothing is ours, until it is written anew', async (_what, text) => {
    const place = await ConfigPlace.make('[profile a]\nregion = r\n');
    await place.manage(managing('a'));
    await writeFile(await place.managedFile(), text);
    expect((await place.repository.read()).managed).toEqual(noManagedProfiles);
    await place.manage(managing('b'));
    expect((await place.repository.read()).managed).toEqual(managing('b'));
  });

  it('of a newer version is not used and never overwritten', async () => {
    const place = await ConfigPlace.make();
    await place.manage(managing('a'), profile('a', { region: 'r' }));
    const file = await place.managedFile();
    const newer = '{"schemaVersion":2,"profiles":"in a new shape"}';
    await writeFile(file, newer);

    expect((await place.repository.read()).managed).toEqual(noManagedProfiles);
    await expect(place.manage(managing('b'), profile('b', { region: 'r' }))).rejects.toMatchObject({
      code: 'ConfigUnwritable',
      details: { path: file },
    });
    expect(await place.config()).toBe('[profile a]\nregion = r\n');
    await place.change(profile('c', { region: 'r' }));
    expect(await place.config()).toContain('[profile c]');
    expect(await readFile(file, 'utf8')).toBe(newer);
  });

  it('that a crash kept from being saved is recovered from the history', async () => {
    const place = await ConfigPlace.make();
    await place.manage(managing('a'), profile('a', { region: 'r' }));
    const file = await place.managedFile();
    const stale = await readFile(file, 'utf8');
    await place.manage(managing('b'), profile('b', { region: 'r' }));

    await writeFile(file, stale);
    expect((await place.repository.read()).managed).toEqual(managing('b'));
    await rm(file);
    expect((await place.repository.read()).managed).toEqual(managing('b'));

    await place.change();
    expect(await readFile(file, 'utf8')).toContain('"name":"b"');

    await place.write('[profile edited]\nregion = by hand\n');
    await writeFile(file, stale);
    expect((await place.repository.read()).managed).toEqual(managing('a'));
  });

  it('that was saved without a change of the config wins over an older history entry', async () => {
    const place = await ConfigPlace.make();
    await place.manage(managing('a'), profile('a', { region: 'r' }));
    await place.change(profile('b', { region: 'r' }));
    await place.manage(noManagedProfiles);
    expect((await place.repository.read()).managed).toEqual(noManagedProfiles);
  });

  it('survives in the history when its own file cannot be written', async () => {
    const place = await ConfigPlace.make();
    await place.manage(managing('a'), profile('a', { region: 'r' }));
    const file = await place.managedFile();
    await chmod(file, 0o444);
    const { historyId } = await place.manage(managing('b'), profile('b', { region: 'r' }));
    expect(historyId).toBeDefined();
    expect(await readFile(file, 'utf8')).toContain('"name":"a"');
    expect((await place.repository.read()).managed).toEqual(managing('b'));
    await expect(place.manage(managing('c'))).rejects.toMatchObject({ code: 'ConfigUnwritable' });
  });
});
