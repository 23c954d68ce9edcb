import { describe, expect, it } from '@jest/globals';
import { AwsSsoError } from './errors.js';
import { RemoveProfiles } from './remove-profiles.js';
import { MemoryStorageRegistry } from './testing/index.js';
import { adminIdentity, credentials, generated, workRepository } from './testing/work-config.js';

const storages = new MemoryStorageRegistry();
const cache = storages.storage.credentials;

const losing = ['aws_access_key_id', 'aws_secret_access_key'].map((key) => ({ section: 'profile keys', key }));

describe('removing profiles', () => {
  it('takes them away, whoever wrote them, and says which a sync will bring back', async () => {
    const repository = workRepository();
    const removed = await new RemoveProfiles(repository, storages).execute({
      names: ['keys', 'widgets.admin', 'keys'],
      exclude: false,
      losing,
    });
    expect(removed).toMatchObject({ names: ['keys', 'widgets.admin'], managedNames: ['widgets.admin'] });
    expect([...repository.config.profiles.keys()]).toEqual(['boss', 'token', 'sandbox']);
    expect(repository.managed).toEqual({ profiles: [], excluded: [] });
    expect(repository.updates[0]?.cause.summary).toBe('remove profiles keys and widgets.admin');
  });

  it('removes none when one of them is not there', async () => {
    const repository = workRepository();
    const removal = new RemoveProfiles(repository, storages).execute({ names: ['keys', 'bos'], exclude: false });
    await expect(removal).rejects.toMatchObject({ code: 'ProfileNotFound', hint: 'Did you mean "boss"?' });
    expect(repository.updates).toEqual([]);
  });

  it('can keep a sync from bringing them back', async () => {
    const repository = workRepository();
    const removal = new RemoveProfiles(repository, storages);
    await removal.execute({ names: ['widgets.admin', 'boss', 'token', 'keys'], exclude: true, losing });
    expect(repository.managed).toEqual({ profiles: [], excluded: [adminIdentity] });
  });

  it('does not exclude what a generated profile that stays stands for', async () => {
    const repository = workRepository();
    await new RemoveProfiles(repository, storages).execute({ names: ['boss'], exclude: true });
    expect(repository.managed).toEqual({ profiles: [generated], excluded: [] });
  });

  it('forgets the role credentials once no profile uses them any more', async () => {
    const repository = workRepository();
    const removal = new RemoveProfiles(repository, storages);
    await cache.put(adminIdentity, credentials);
    await removal.execute({ names: ['boss'], exclude: false });
    expect(await cache.get(adminIdentity)).toEqual(credentials);
    await removal.execute({ names: ['widgets.admin'], exclude: false });
    expect(await cache.get(adminIdentity)).toBeUndefined();
  });

  it('forgets none when nothing was removed', async () => {
    const repository = workRepository();
    repository.update = () => Promise.reject(new AwsSsoError('ConfigLocked', 'locked'));
    await cache.put(adminIdentity, credentials);
    const removal = new RemoveProfiles(repository, storages);
    await expect(removal.execute({ names: ['boss', 'widgets.admin'], exclude: false })).rejects.toThrow('locked');
    expect(await cache.get(adminIdentity)).toEqual(credentials);
  });

  it('does not call a removal failed because the storage cannot be used', async () => {
    const broken = { storageFor: () => Promise.reject(new AwsSsoError('StorageUnavailable', 'locked')) };
    const removal = new RemoveProfiles(workRepository(), broken);
    expect(await removal.execute({ names: ['sandbox'], exclude: false })).toMatchObject({ names: ['sandbox'] });
  });
});
