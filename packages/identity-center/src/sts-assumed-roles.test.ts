import { describe, expect, it } from '@jest/globals';
import { AwsSsoError, type AssumedRole, type AssumedRoleWish } from '@aws-sso/core';
import {
  InProcessSingleFlight,
  MemoryStorageRegistry,
  assumedRoleProviderContract,
  contractRole,
  guardedRole,
} from '@aws-sso/core/testing';
import { endpointsFrom } from './endpoints.js';
import { StsAssumedRoles } from './sts-assumed-roles.js';
import { StsService } from './sts-service.js';
import { session, TestWorld } from './testing/test-world.js';

const accountId = '111122223333';
const minute = 60_000;

async function assumingWorld() {
  const world = await TestWorld.start({
    accounts: [{ accountId, roles: ['Admin'] }],
    assumableRoles: [contractRole, guardedRole],
  });
  await world.signIn();
  const { clock, sleep } = world.time;
  const sts = new StsService({ endpoints: endpointsFrom(world.fake.env()), clock, sleep });
  const storages = new MemoryStorageRegistry(world.storage);
  const parts = { storages, singleFlight: new InProcessSingleFlight(), clock, index: world.index };
  const provider = new StsAssumedRoles({ ...parts, sts });
  const keys = await world.credentials.roleCredentials(session, accountId, 'Admin');
  const ask = (role: Partial<AssumedRole> = {}, wish: Partial<AssumedRoleWish> = {}) =>
    provider.assumedRole(
      { sessionName: 'work', ...contractRole, ...role },
      { profileName: 'deploy', region: 'eu-west-1', keys: () => Promise.resolve(keys), ...wish },
    );
  return { world, provider, sessionName: 'work', keys, ask, close: () => world.close() };
}

describe('roles assumed by way of STS', () => {
  for (const { name, run } of assumedRoleProviderContract(assumingWorld)) it(name, run);

  it('are kept and noted, and renewed with a quarter of their life to spare', async () => {
    const { world, ask, close } = await assumingWorld();
    const role = { sessionName: 'work', ...contractRole, durationSeconds: 900 };
    const first = await ask(role);
    expect(await world.storage.credentials.get(role)).toEqual(first);
    expect(await world.index.keysOf('work')).toContainEqual(role);
    world.time.pass(11 * minute);
    expect(await ask(role)).toEqual(first);
    world.time.pass(minute);
    expect((await ask(role)).accessKeyId).not.toBe(first.accessKeyId);
    expect(world.operations().filter((operation) => operation === 'AssumeRole')).toHaveLength(2);
    await close();
  });

  it('are used while they work when STS, or who gives the keys for it, cannot be reached', async () => {
    const { world, ask, close } = await assumingWorld();
    const first = await ask();
    world.time.pass(46 * minute);
    const keys = () => Promise.reject(new AwsSsoError('ServiceUnavailable', 'down'));
    expect(await ask({}, { keys })).toEqual(first);
    world.fake.switches.failNext('AssumeRole', { status: 503 }, 6);
    expect(await ask()).toEqual(first);
    await close();
  });

  it('that are due and need a code are used to their end where there is nobody to ask', async () => {
    const { world, ask, close } = await assumingWorld();
    const guarded = { roleArn: guardedRole.roleArn, mfaSerial: guardedRole.mfaSerial, externalId: undefined };
    const first = await ask(guarded, { askMfaCode: () => Promise.resolve(guardedRole.mfaCode) });
    world.time.pass(50 * minute);
    expect(await ask(guarded)).toEqual(first);
    world.time.pass(10 * minute);
    await expect(ask(guarded)).rejects.toMatchObject({ code: 'InvalidInput', details: { field: 'mfa_serial' } });
    await close();
  });
});
