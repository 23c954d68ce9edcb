import { describe, expect, it } from '@jest/globals';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { RestoreConfig, UndoUpdate } from '@aws-sso/core';
import { FileConfigHistory } from './file-config-history.js';
import { cause, ConfigPlace, managing, profile, session } from '../testing/config-place.js';
import { everythingIn, modeOf } from '../testing/temporary-home.js';

const start = '#region = x\r\n[profile a]\r\nregion = r\r\n';

const historyOf = ({ options }: ConfigPlace) => new FileConfigHistory(options);

async function undo(place: ConfigPlace, id?: string) {
  const useCase = new UndoUpdate(historyOf(place));
  const { record, losing } = await useCase.plan(id);
  return useCase.execute(record, losing);
}

describe('the history of a config file', () => {
  it('is empty where nothing happened, and creates nothing when it is read', async () => {
    const place = await ConfigPlace.make();
    expect(await historyOf(place).list()).toEqual([]);
    await expect(undo(place)).rejects.toMatchObject({ code: 'HistoryEntryNotFound' });
    expect(await everythingIn(place.home)).toEqual([]);
  });

  it('takes back file and managed state, and can do it all again', async () => {
    const place = await ConfigPlace.make(start);
    const { historyId = '' } = await place.manage(managing('b'), profile('b', { region: 's' }));
    const done = await place.config();
    const { historyId: undoId, diff } = await undo(place);
    expect(await place.config()).toBe(start);
    expect((await place.repository.read()).managed.profiles).toEqual([]);
    expect(diff.sections).toMatchObject([{ section: { name: 'b' }, change: 'removed' }]);
    expect(await historyOf(place).list()).toMatchObject([
      { id: undoId, undoes: historyId, state: 'applied', command: `config:undo ${historyId}` },
      { id: historyId, state: 'undone', ...cause },
    ]);
    await expect(undo(place)).rejects.toMatchObject({ code: 'HistoryEntryNotFound' });
    await expect(undo(place, historyId)).rejects.toMatchObject({ code: 'HistoryConflict' });

    await undo(place, undoId);
    expect(await place.config()).toBe(done);
    expect((await place.repository.read()).managed).toEqual(managing('b'));
    expect((await historyOf(place).list()).map(({ state }) => state)).toEqual(['applied', 'undone', 'applied']);
    await undo(place);
    expect(await place.config()).toBe(start);
  });

  it('goes on to the update before after an undo', async () => {
    const place = await ConfigPlace.make(start);
    await place.change(profile('b', { region: 's' }));
    await place.change(session('w', { sso_region: 's' }));
    await undo(place);
    await undo(place);
    expect(await place.config()).toBe(start);
    expect((await historyOf(place).list()).filter(({ state }) => state === 'undone')).toHaveLength(2);
  });

  it('leaves an empty file where there was none', async () => {
    const place = await ConfigPlace.make();
    await place.change(profile('a', { region: 'r' }));
    await undo(place);
    expect(await place.config()).toBe('');
  });

  it('brings sections back above the comments that stayed when they went', async () => {
    const [top, c] = ['[profile a]\nregion = r\n\n', '\n# of nobody\n\n[profile c]\nregion = r\n'];
    const place = await ConfigPlace.make(`${top}[profile b]\n\n# Work\n\n[profile b2]\n${c}`);
    const removals = ['b', 'b2'].map((name) => ({ kind: 'remove', section: { type: 'profile', name } }) as const);
    await place.change(...removals);
    expect(await place.config()).toBe(`${top}# Work\n${c}`);
    await place.write(`${await place.config()}[profile d]\n`);
    await undo(place);
    expect(await place.config()).toBe(`${top}[profile b]\n\n# Work\n\n[profile b2]\n${c}[profile d]\n`);
  });

  it('brings sections back into a file that has been emptied since', async () => {
    const place = await ConfigPlace.make('# top\n\n[profile a]\nregion = r\n');
    await place.change({ kind: 'remove', section: { type: 'profile', name: 'a' } });
    await place.write('');
    await undo(place);
    expect(await place.config()).toBe('[profile a]\nregion = r\n');
  });

  it('keeps what was written by hand in other sections, and what became ours later', async () => {
    const place = await ConfigPlace.make(start);
    const { historyId } = await place.change(profile('a', { output: 'json' }), profile('b', { region: 's' }));
    await writeFile(
      place.options.configPath,
      `${await place.config()}# by hand\r\nregion2 = x\r\n[plugins]\r\nx = y\r\n`,
    );
    await place.manage(managing('c'), profile('c', { region: 's' }));
    const now = await place.config();
    await expect(undo(place, historyId)).rejects.toMatchObject({
      code: 'HistoryConflict',
      details: { sections: ['profile b'] },
    });
    expect(await place.config()).toBe(now);

    await writeFile(place.options.configPath, now.replace('# by hand\r\nregion2 = x\r\n', ''));
    await undo(place, historyId);
    expect(await place.config()).toBe(`${start}\r\n[plugins]\r\nx = y\r\n\r\n[profile c]\r\nregion = s\r\n`);
    expect((await place.repository.read()).managed).toEqual(managing('c'));
  });

  it('puts a removed section back behind the one that it followed', async () => {
    const place = await ConfigPlace.make(
      '[profile a]\nx = 1\n\n;output = b\n[profile b]\nregion = 2\n\n[profile c]\nx = 3',
    );
    const { historyId } = await place.change({ kind: 'remove', section: { type: 'profile', name: 'b' } });
    await place.change(profile('c', { x: '4' }));
    await undo(place, historyId);
    expect(await place.config()).toBe(
      '[profile a]\nx = 1\n\n;output = b\n[profile b]\nregion = 2\n\n[profile c]\nx = 4',
    );
  });

  it('counts what is as before already as taken back, and passes over an update that never came about', async () => {
    const place = await ConfigPlace.make(start);
    await place.change(profile('b', { region: 's' }));
    const earlier = await place.config();
    await place.change(profile('c', { region: 's' }));
    await writeFile(place.options.configPath, earlier);
    expect((await historyOf(place).list()).map(({ state }) => state)).toEqual(['void', 'applied']);
    await undo(place);
    expect(await place.config()).toBe(start);
  });

  it('asks for agreement before a secret goes, and says which it cannot bring back', async () => {
    const place = await ConfigPlace.make('[profile a]\naws_secret_access_key = wJalrONE\nregion = r\n');
    const { historyId = '' } = await place.change({ kind: 'remove', section: { type: 'profile', name: 'a' } });
    const lost = { section: 'profile a', key: 'aws_secret_access_key' };
    expect(await undo(place)).toMatchObject({ missing: [lost], losing: [] });
    expect(await place.config()).toBe('[profile a]\nregion = r\n');

    await writeFile(place.options.configPath, '[profile a]\naws_secret_access_key = wJalrTWO\nregion = r\n');
    const { historyId: changed = '' } = await place.change(profile('a', { region: 's' }));
    expect(await undo(place, changed)).toMatchObject({ missing: [], losing: [] });
    expect(await place.config()).toContain('wJalrTWO');

    await place.change(profile('n', { aws_secret_access_key: 'wJalrTHREE' }));
    const [record] = await historyOf(place).list();
    const history = historyOf(place);
    const without = history.takeBack(cause, [record?.id ?? ''], { losing: [] });
    await expect(without).rejects.toMatchObject({ code: 'HistoryConflict', details: { sections: ['profile n'] } });
    expect((await history.preview([record?.id ?? ''])).losing).toEqual([{ ...lost, section: 'profile n' }]);
    const files = await Promise.all((await place.stateFiles('history')).map((file) => readFile(file, 'utf8')));
    expect(files.join('')).not.toContain('wJalr');
    expect(files.join('')).toContain(historyId);
  });

  it('brings comments back, keeps secrets that are still there, and names those that it cannot bring back', async () => {
    const before = '# about a\n[profile a] # ours\nregion = r # far\n# its pin: 1\ngithub_token = x\n';
    const place = await ConfigPlace.make(before);
    await place.change(profile('a', { output: 'json', github_token: 'y' }));
    await undo(place);
    expect(await place.config()).toBe(before.replace('= x', '= y'));

    await place.change({ kind: 'remove', section: { type: 'profile', name: 'a' } });
    const { missing } = await undo(place);
    expect(missing).toEqual(['a comment', 'github_token'].map((key) => ({ section: 'profile a', key })));
    expect(await place.config()).toBe('# about a\n[profile a] # ours\nregion = r # far\n');
  });

  it('takes back a change below hundreds of thousands of lines', async () => {
    const before = `${'# a line\n'.repeat(200_000)}\n[profile a]\nregion = r\n`;
    const place = await ConfigPlace.make(before);
    await place.change(profile('a', { region: 's' }));
    await undo(place);
    expect((await place.config()) === before).toBe(true);
  });

  it('restores the file as an update left it, as one update that can be undone', async () => {
    const place = await ConfigPlace.make(start);
    const { historyId = '' } = await place.manage(managing('b'), profile('b', { region: 's' }));
    const wanted = await place.config();
    await place.manage(managing('c'), profile('c', { region: 's' }), {
      kind: 'rename',
      section: { type: 'profile', name: 'b' },
      to: 'd',
    });
    await place.change({ kind: 'remove', section: { type: 'profile', name: 'a' } });
    const last = await place.config();
    const restore = new RestoreConfig(historyOf(place));
    const plan = await restore.plan(historyId.slice(-6));
    expect(plan.later).toHaveLength(2);
    await restore.execute(plan, plan.losing);
    expect(await place.config()).toBe(wanted);
    expect((await place.repository.read()).managed).toEqual(managing('b'));
    await undo(place);
    expect(await place.config()).toBe(last);
    expect((await place.repository.read()).managed).toEqual(managing('c'));
  });

  it('does not go back to an update that did not last', async () => {
    const place = await ConfigPlace.make(start);
    const { historyId = '' } = await place.change(profile('b', { region: 's' }));
    await place.write(start);
    await place.change(profile('c', { region: 's' }));
    await expect(new RestoreConfig(historyOf(place)).plan(historyId)).rejects.toMatchObject({
      code: 'HistoryConflict',
    });
  });

  it('shows what an update changed, and entries of the first version, which it cannot take back', async () => {
    const place = await ConfigPlace.make(start);
    const { historyId = '' } = await place.change(profile('a', { region: 's' }));
    expect(await historyOf(place).entry(historyId)).toMatchObject({
      diff: { path: place.options.configPath, sections: [{ change: 'changed' }] },
      lines: [
        {
          line: 1,
          before: ['#region = x', '[profile a]', 'region = r'],
          after: ['#region = x', '[profile a]', 'region = s'],
        },
      ],
    });
    const [file = ''] = await place.stateFiles('history');
    expect(await modeOf(file)).toBe('600');
    const entry = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...entry, schemaVersion: 1, blocks: [{ line: 1, before: ['x'] }] }));
    expect(await historyOf(place).entry(historyId)).toMatchObject({ lines: [], diff: { sections: [{}] } });
    await expect(undo(place)).rejects.toMatchObject({ code: 'HistoryConflict' });
    expect(await readdir(place.options.stateDirectory)).toEqual(['history']);
  });
});
