import { describe, expect, it } from '@jest/globals';
import { RemoveProfiles } from './remove-profiles.js';
import { RestoreConfig } from './restore-config.js';
import { MemoryConfigHistory, MemoryStorageRegistry } from './testing/index.js';
import { workRepository } from './testing/work-config.js';
import { UndoUpdate } from './undo-update.js';

async function place() {
  const repository = workRepository();
  const removal = new RemoveProfiles(repository, new MemoryStorageRegistry());
  const remove = async (name: string) =>
    removal.execute({ names: [name], exclude: false, losing: await removal.losing([name]) });
  const history = new MemoryConfigHistory(repository);
  const before = [...repository.config.profiles.keys()].sort();
  await remove('boss');
  await remove('keys');
  return { repository, history, before };
}

const names = (repository: ReturnType<typeof workRepository>) => [...repository.config.profiles.keys()].sort();

describe('taking updates back', () => {
  it('takes the newest that holds, then the one before', async () => {
    const { repository, history, before } = await place();
    const undo = new UndoUpdate(history);
    for (const expected of ['memory-2', 'memory-1']) {
      const { record, losing } = await undo.plan();
      expect(record.id).toBe(expected);
      await undo.execute(record, losing);
    }
    expect(names(repository)).toEqual(before);
    expect(repository.updates.at(-1)?.cause).toEqual({
      command: 'config:undo memory-1',
      summary: 'undo: remove profile boss',
    });
    await expect(undo.plan()).rejects.toMatchObject({ code: 'HistoryEntryNotFound' });
    await expect(undo.plan('memory-2')).rejects.toMatchObject({ code: 'HistoryConflict' });
  });

  it('finds an update by a part of its id that fits no other', async () => {
    const { history } = await place();
    expect((await new UndoUpdate(history).plan('-2')).record.id).toBe('memory-2');
    await expect(new UndoUpdate(history).plan('memory')).rejects.toMatchObject({
      code: 'HistoryEntryNotFound',
      details: { candidates: ['memory-2', 'memory-1'] },
    });
    await expect(new UndoUpdate(history).plan('')).rejects.toMatchObject({ code: 'HistoryEntryNotFound' });
  });

  it('restores what an update left by taking the later ones back', async () => {
    const { repository, history, before } = await place();
    const restore = new RestoreConfig(history);
    const plan = await restore.plan('memory-1');
    expect(plan.later.map(({ id }) => id)).toEqual(['memory-2']);
    await restore.execute(plan, plan.losing);
    expect(names(repository)).toEqual(before.filter((name) => name !== 'boss'));
  });
});

describe('secrets that would be lost', () => {
  it('keep profiles from being removed until somebody agreed to losing them', async () => {
    const repository = workRepository();
    const removal = new RemoveProfiles(repository, new MemoryStorageRegistry());
    await expect(removal.execute({ names: ['keys'], exclude: false })).rejects.toMatchObject({
      code: 'HistoryConflict',
      details: { sections: ['profile keys'] },
    });
    expect(repository.updates).toEqual([]);
    const losing = await removal.losing(['keys', 'boss']);
    expect(losing.map(({ section }) => section)).toContain('profile keys');
    await removal.execute({ names: ['keys'], exclude: false, losing });
    expect(repository.config.profiles.has('keys')).toBe(false);
  });
});
