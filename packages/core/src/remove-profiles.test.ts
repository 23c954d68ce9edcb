import { describe, expect, it } from '@jest/globals';
import { RemoveProfiles } from './remove-profiles.js';
import { adminIdentity, generated, workRepository } from './testing/work-config.js';

const losing = ['aws_access_key_id', 'aws_secret_access_key'].map((key) => ({ section: 'profile keys', key }));

describe('removing profiles', () => {
  it('takes them away, whoever wrote them, and says which a sync will bring back', async () => {
    const repository = workRepository();
    const removed = await new RemoveProfiles(repository).execute({
      names: ['keys', 'widgets.admin', 'keys'],
      exclude: false,
      losing,
    });
    expect(removed).toMatchObject({ names: ['keys', 'widgets.admin'], managedNames: ['widgets.admin'] });
    expect([...repository.config.profiles.keys()]).toEqual(['boss', 'token', 'sandbox']);
    expect(repository.managed).toEqual({ profiles: [], excluded: [] });
    expect(repository.updates[0]?.cause.summary).toBe('remove 2 profiles');
  });

  it('removes none when one of them is not there', async () => {
    const repository = workRepository();
    const removal = new RemoveProfiles(repository).execute({ names: ['keys', 'bos'], exclude: false });
    await expect(removal).rejects.toMatchObject({ code: 'ProfileNotFound', hint: 'Did you mean "boss"?' });
    expect(repository.updates).toEqual([]);
  });

  it('can keep a sync from bringing them back', async () => {
    const repository = workRepository();
    const removal = new RemoveProfiles(repository);
    await removal.execute({ names: ['widgets.admin', 'boss', 'token', 'keys'], exclude: true, losing });
    expect(repository.managed).toEqual({ profiles: [], excluded: [adminIdentity] });
  });

  it('does not exclude what a generated profile that stays stands for', async () => {
    const repository = workRepository();
    await new RemoveProfiles(repository).execute({ names: ['boss'], exclude: true });
    expect(repository.managed).toEqual({ profiles: [generated], excluded: [] });
  });
});
