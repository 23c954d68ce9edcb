import { describe, expect, it } from '@jest/globals';
import { contractRole, securityTokenServiceContract } from '@aws-sso/core/testing';
import { endpointsFrom } from './endpoints.js';
import { StsService } from './sts-service.js';
import { session, TestWorld } from './testing/test-world.js';

const accountId = '111122223333';
const region = 'eu-west-1';

async function stsWorld() {
  const world = await TestWorld.start({ accounts: [{ accountId, roles: ['Admin'] }], assumableRoles: [contractRole] });
  await world.signIn();
  const { clock, sleep } = world.time;
  return {
    world,
    service: new StsService({ endpoints: endpointsFrom(world.fake.env()), clock, sleep }),
    keys: await world.credentials.roleCredentials(session, accountId, 'Admin'),
    close: () => world.close(),
  };
}

describe('STS', () => {
  for (const { name, run } of securityTokenServiceContract(stsWorld)) it(name, run);

  it('is asked again while it is busy, and told when it stays so', async () => {
    const { world, service, keys, close } = await stsWorld();
    world.fake.switches.failNext('GetCallerIdentity', { status: 503 }, 2);
    expect(await service.callerIdentity(keys, region)).toMatchObject({ accountId });
    world.fake.switches.failNext('GetCallerIdentity', { status: 503 }, 6);
    await expect(service.callerIdentity(keys, region)).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    expect(world.fake.violations).toEqual([]);
    await close();
  });

  it('does not take what has ended, and its errors carry no secret', async () => {
    const { world, service, keys, close } = await stsWorld();
    world.fake.switches.expireCredentials();
    const failure: unknown = await service.callerIdentity(keys, region).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'AccessDenied', message: 'STS does not take these keys (ExpiredToken).' });
    const told = JSON.stringify(failure, Object.getOwnPropertyNames(failure));
    for (const secret of [keys.secretAccessKey, keys.sessionToken]) expect(told).not.toContain(secret);
    await close();
  });

  it.each([
    [403, 'AccessDenied', `STS does not let you assume ${contractRole.roleArn} (AccessDenied).`],
    [400, 'InvalidInput', `STS does not take the request to assume ${contractRole.roleArn} (ValidationError).`],
  ] as const)('says which role it refuses with HTTP %i, and what to check', async (status, code, message) => {
    const { world, service, keys, close } = await stsWorld();
    const error = status === 403 ? 'AccessDenied' : 'ValidationError';
    world.fake.switches.failNext('AssumeRole', { error, status });
    const role = { roleArn: contractRole.roleArn, roleSessionName: 'me' };
    await expect(service.assumeRole(keys, region, role)).rejects.toMatchObject({
      code,
      message,
      hint: expect.stringContaining('external_id') as unknown,
    });
    await close();
  });

  it('does not blame a role when it refuses to say who somebody is', async () => {
    const { world, service, keys, close } = await stsWorld();
    world.fake.switches.failNext('GetCallerIdentity', { error: 'ValidationError', status: 400 });
    await expect(service.callerIdentity(keys, region)).rejects.toMatchObject({
      code: 'AccessDenied',
      hint: expect.stringContaining('region') as unknown,
    });
    await close();
  });

  it('is never asked in a region that could not be part of a host name', async () => {
    const service = new StsService({ clock: () => new Date() });
    const asked = service.callerIdentity({ accessKeyId: 'A', secretAccessKey: 'S' }, 'evil.com/#');
    await expect(asked).rejects.toMatchObject({ code: 'InvalidInput' });
  });
});
