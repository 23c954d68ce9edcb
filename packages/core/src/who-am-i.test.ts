import { describe, expect, it } from '@jest/globals';
import { GetProfileCredentials } from './get-profile-credentials.js';
import { FakeAssumedRoleProvider, FakeRoleCredentialsProvider, FakeSecurityTokenService } from './testing/index.js';
import { workRepository } from './testing/work-config.js';
import { WhoAmI } from './who-am-i.js';

const me = { accountId: '111122223333', arn: 'arn:aws:sts::111122223333:assumed-role/x/me', userId: 'AROA:me' };

function whoAmI() {
  const assigned = [
    { accountId: '111122223333', roleName: 'Admin' },
    { accountId: '999988887777', roleName: 'Dev' },
  ];
  const [repository, regions] = [workRepository(), [] as string[]];
  const sts = new FakeSecurityTokenService({ callers: { ASIAFAKE1: me } });
  const ask = sts.callerIdentity.bind(sts);
  sts.callerIdentity = (keys, region, signal) => {
    regions.push(region);
    return ask(keys, region, signal);
  };
  const credentials = new GetProfileCredentials(
    repository,
    new FakeRoleCredentialsProvider({ assigned }),
    new FakeAssumedRoleProvider(sts),
  );
  return { who: new WhoAmI(credentials, sts), regions };
}

describe('who somebody is', () => {
  it('is asked with the credentials of the profile, in its region, else in that of the session', async () => {
    for (const [profile, region] of [
      ['boss', 'eu-west-1'],
      ['sandbox', 'us-east-1'],
    ] as const) {
      const { who, regions } = whoAmI();
      expect([await who.ofProfile(profile), regions]).toEqual([me, [region]]);
    }
  });

  it('can be asked with keys at hand', async () => {
    const { who } = whoAmI();
    const keys = { accessKeyId: 'ASIAFAKE1', secretAccessKey: 'x' };
    expect(await who.ofKeys(keys, 'eu-west-1')).toEqual(me);
    await expect(who.ofKeys({ ...keys, accessKeyId: 'A' }, 'eu-west-1')).rejects.toMatchObject({
      code: 'AccessDenied',
    });
  });
});
