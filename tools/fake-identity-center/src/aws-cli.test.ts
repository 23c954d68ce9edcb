import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { startFakeIdentityCenter, type FakeIdentityCenter } from './fake-identity-center.js';
import { demoScenario } from './scenario/demo-scenario.js';

/** What a program says of itself; nothing when it is not there. */
const versionOf = (program: string): string => {
  const { error, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return error ? '' : stdout;
};

/** Version 1 has no `aws sso login`, and may come first in the PATH. Where there is no version 2, nothing is compared. */
const awsCli = ['aws', '/usr/local/bin/aws', '/usr/bin/aws'].find((program) =>
  /^aws-cli\/2\./.test(versionOf(program)),
);

const config = `[sso-session homesso]
sso_start_url = https://homesso.awsapps.com/start/
sso_region = eu-west-1
sso_registration_scopes = sso:account:access

[profile muppet]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-central-1
`;

let fake: FakeIdentityCenter;
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'fake-identity-center-test-'));
  await mkdir(join(home, '.aws'));
  await writeFile(join(home, '.aws', 'config'), config);
  // Real time: what the AWS CLI waits between two polls is part of what is tested.
  fake = await startFakeIdentityCenter(demoScenario);
});

afterEach(async () => {
  await fake.close();
  await rm(home, { recursive: true, force: true });
});

const aws = async (...args: string[]): Promise<string> => {
  const env = { PATH: process.env['PATH'], HOME: home, AWS_EC2_METADATA_DISABLED: 'true', ...(await fake.proxyEnv()) };
  const { stdout } = await promisify(execFile)(awsCli ?? 'aws', args, { env });
  return stdout;
};

(awsCli === undefined ? it.skip : it)(
  'lets the AWS CLI sign in, be somebody, and sign out',
  async () => {
    fake.switches.approval({ afterPolls: 2 });
    // From 2.22 on the AWS CLI has a browser flow, and a flag to do without.
    const [, minor] = /^aws-cli\/2\.(\d+)/.exec(versionOf(awsCli ?? 'aws')) ?? [];
    const flags = Number(minor) >= 22 ? ['--use-device-code'] : [];
    const output = await aws('sso', 'login', '--no-browser', ...flags, '--sso-session', 'homesso');
    expect(output).toContain('Successfully logged into Start URL: https://homesso.awsapps.com/start/');
    const identity = JSON.parse(
      await aws('sts', 'get-caller-identity', '--profile', 'muppet', '--output', 'json'),
    ) as object;
    expect(identity).toMatchObject({ Account: '123412341234', Arn: expect.stringContaining('MuppetAccess') });
    await aws('sso', 'logout');
    expect(fake.violations).toEqual([]);
    expect(fake.requests.map(({ operation, status }) => `${operation} ${status ?? 'cut'}`)).toEqual([
      'RegisterClient 200',
      'StartDeviceAuthorization 200',
      'CreateToken 400',
      'CreateToken 400',
      'CreateToken 200',
      'GetRoleCredentials 200',
      'GetCallerIdentity 200',
      'Logout 200',
    ]);
  },
  30_000,
);
