import { describe, expect, it } from '@jest/globals';
import { awsConfig } from './aws-config-builder.js';
import { configRepositoryContract } from './config-repository-contract.js';
import { MemoryConfigRepository } from './memory-config-repository.js';

describe('MemoryConfigRepository', () => {
  for (const promise of configRepositoryContract(() => new MemoryConfigRepository()))
    it(promise.name, () => promise.run());

  it('starts from the config it is given and notes what it was told', async () => {
    const config = awsConfig({ profiles: { admin: { region: 'eu-west-1' } }, credentialsProfiles: ['old'] });
    const repository = new MemoryConfigRepository(config);
    const cause = { command: 'profile:remove admin', summary: 'remove admin' };
    await repository.update(cause, (_config, managed) => ({
      changes: [{ kind: 'remove', section: { type: 'profile', name: 'admin' } }],
      managed,
    }));
    expect(repository.updates.map((update) => update.cause)).toEqual([cause]);
    expect([...repository.config.profiles.keys()]).toEqual([]);
    expect([...repository.config.credentialsProfiles]).toEqual(['old']);
  });
});

describe('awsConfig', () => {
  it('numbers the sections as if they stood in a file', () => {
    const { ssoSessions, profiles } = awsConfig({
      sessions: { work: { sso_region: 'eu-west-1' } },
      profiles: { a: {}, b: { region: 'us-east-1' } },
    });
    expect([...ssoSessions.values(), ...profiles.values()].map(({ line }) => line)).toEqual([1, 4, 6]);
    expect(profiles.get('b')?.values.get('region')).toBe('us-east-1');
  });
});
