import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk, sessionsOf } from './support/desk.js';
import { secretsOf } from './support/secrets.js';

jest.setTimeout(30_000);

const muppet = `
[profile muppet]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-west-1
`;
const arn = expect.stringMatching(
  /^arn:aws:sts::123412341234:assumed-role\/AWSReservedSSO_MuppetAccess_[0-9a-f]{16}\/\S+$/,
);

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.with(demoScenario, sessionsOf(demoScenario) + muppet);
  await desk.home.ok('login', 'homesso');
});
afterAll(() => desk.clear());

const whoami = async (args: readonly string[], env = {}) => {
  const { code, stdout } = await desk.home.awsSso(['whoami', ...args, '--json'], env);
  return { code, ...(JSON.parse(stdout) as object) };
};

describe('whoami', () => {
  it('tells what AWS says about a profile', async () => {
    const { stdout, stderr } = await desk.home.ok('whoami', 'muppet');
    expect(stdout).toMatch(/^Account  123412341234\nARN      arn:aws:sts::123412341234:\S+\nUser id  AROA\S+\n$/);
    expect(stderr).toBe('');
    expect(await whoami(['muppet'])).toMatchObject({ code: 0, profile: 'muppet', accountId: '123412341234', arn });
  });

  it('tells who the shell is: by its keys, as inside exec, else by AWS_PROFILE', async () => {
    const inside = ['exec', 'muppet', '--', process.execPath, desk.program, 'whoami', '--json'];
    expect(JSON.parse((await desk.home.ok(...inside)).stdout)).toMatchObject({ profile: null, arn });
    expect(await whoami([], { AWS_PROFILE: 'muppet' })).toMatchObject({ profile: 'muppet', arn });
    expect(await whoami([])).toMatchObject({ code: 2, error: { code: 'InvalidInput', field: 'profile' } });
  });

  it('asks the real host name of the region, through the proxy', async () => {
    const proxied = { ...(await desk.fake.proxyEnv()), AWS_ENDPOINT_URL_STS: undefined };
    expect(await whoami(['muppet'], proxied)).toMatchObject({ code: 0, arn });
    expect(desk.fake.requests.at(-1)).toMatchObject({
      ...{ operation: 'GetCallerIdentity', via: 'proxy', region: 'eu-west-1' },
    });
  });

  it('says no in a sentence, without a secret', async () => {
    const keys = { AWS_ACCESS_KEY_ID: 'ASIANOBODY', AWS_SECRET_ACCESS_KEY: 'not-to-be-shown' };
    const { code, stdout, stderr } = await desk.home.awsSso(['whoami'], { ...keys, AWSO_DEBUG: '1' });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Error: STS does not take these keys (InvalidClientTokenId).');
    for (const secret of ['not-to-be-shown', ...(await secretsOf(desk.home))]) expect(stderr).not.toContain(secret);
    expect(await whoami(['muppet'], { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9' })).toMatchObject({
      error: {
        code: 'ServiceUnavailable',
        message: '127.0.0.1:9, which stands in for STS in eu-west-1, cannot be reached (ECONNREFUSED).',
      },
    });
    expect(desk.fake.violations).toEqual([]);
  });
});
