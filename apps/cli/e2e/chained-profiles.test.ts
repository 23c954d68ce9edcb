import { createHash } from 'node:crypto';
import { readFile, readdir, rename, symlink } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Scenario, demoScenario } from '@aws-sso/fake-identity-center';
import { AwsTools, itNeedsAwsTools } from './support/aws-tools.js';
import { Desk, sessionsOf, writeConfig } from './support/desk.js';
import { SecretService, itNeedsKeychain } from './support/secret-service.js';
import { Terminal, itOnTerminal } from './support/terminal.js';

jest.setTimeout(60_000);

const [home, ...others] = demoScenario.organisations;
const mfaSerial = 'arn:aws:iam::123412341234:mfa/kermit';
const assumableRoles = [
  { roleArn: 'arn:aws:iam::999988887777:role/Deploy', externalId: 'x-1' },
  { roleArn: 'arn:aws:iam::999988887777:role/Guarded', mfaSerial, mfaCode: '123456' },
];
const scenario: Scenario = { organisations: [{ ...home!, assumableRoles }, ...others] };
const role = 'sso_account_id = 123412341234\nsso_role_name = MuppetAccess\nregion = eu-west-1\n';
const profiles = `
[profile muppet]
sso_session = homesso
${role}
[profile deploy]
role_arn = arn:aws:iam::999988887777:role/Deploy
source_profile = muppet
external_id = x-1
duration_seconds = 900
role_session_name = kermit@work
region = eu-west-1

[profile guarded]
role_arn = arn:aws:iam::999988887777:role/Guarded
source_profile = muppet
mfa_serial = ${mfaSerial}

[profile shared]
role_arn = arn:aws:iam::999988887777:role/Deploy
source_profile = muppet
external_id = x-1
role_session_name = kermit@work
region = eu-west-1
`;
const legacy = `
[profile legacy]
sso_start_url = ${home!.startUrl}
sso_region = ${home!.region}
${role}`;

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.with(scenario, sessionsOf(scenario) + profiles);
  await desk.home.ok('login', 'homesso');
});
afterEach(async () => {
  expect(desk.fake.violations).toEqual([]);
  await desk.clear();
});

/** What lies in the cache that we share with the AWS CLI. */
const cached = async (): Promise<string[]> =>
  (await readdir(desk.home.file('.aws', 'cli', 'cache'))).filter((name) => name.endsWith('.json'));

const arn = 'arn:aws:sts::999988887777:assumed-role/Deploy/kermit@work';
const arnOf = async (...args: string[]): Promise<string> => (await desk.home.json<{ arn: string }>(...args)).arn;

describe('a profile that chains from another one', () => {
  it('is that role in exec, whoami, credential-process and the console', async () => {
    expect(await arnOf('whoami', 'deploy')).toBe(arn);
    const { stdout } = await desk.home.ok('exec', 'deploy', '--', process.execPath, desk.program, 'whoami', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ arn, accountId: '999988887777' });
    const document = JSON.parse((await desk.home.ok('credential-process', '--profile', 'deploy')).stdout) as {
      Expiration: string;
    };
    expect(document).toMatchObject({ Version: 1, AccountId: '999988887777' });
    const seconds = (new Date(document.Expiration).getTime() - Date.now()) / 1000;
    expect(seconds).toBeLessThanOrEqual(900);
    expect((await desk.home.awsSso(['console', 'deploy', '--print'])).stderr).toContain('--federate');
    expect((await desk.home.ok('console', 'deploy', '--federate', '--print')).stdout).toMatch(/SigninToken=/);
  });

  it('needs somebody to ask where it needs a code', async () => {
    for (const args of [
      ['credential-process', '--profile', 'guarded'],
      ['env', 'guarded'],
    ]) {
      const { code, stdout, stderr } = await desk.home.awsSso(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('needs a code of an MFA device, and there is nobody to ask');
    }
  });

  itOnTerminal('asks for the code on a terminal, once as long as what it gets lasts', async () => {
    const whoami = [process.execPath, desk.program, 'whoami'];
    const denied = Terminal.start(desk.home, ['exec', 'guarded', '--', ...whoami]);
    await denied.answer(`MFA code of ${mfaSerial}:`, '654321');
    expect(await denied.ended()).toBe(125);
    expect(denied.text).toContain('does not let you assume arn:aws:iam::999988887777:role/Guarded (AccessDenied)');
    const terminal = Terminal.start(desk.home, ['exec', 'guarded', '--', ...whoami]);
    await terminal.answer(`MFA code of ${mfaSerial}:`, '123456');
    expect(await terminal.ended()).toBe(0);
    const guarded = 'arn:aws:sts::999988887777:assumed-role/Guarded/aws-sso';
    expect(terminal.text).toContain(guarded);
    const again = Terminal.start(desk.home, ['exec', 'guarded', '--', ...whoami]);
    expect(await again.ended()).toBe(0);
    expect(again.text).toContain(guarded);
    expect(again.text).not.toContain('MFA code');
    const printed = await desk.home.ok('credential-process', '--profile', 'guarded');
    expect(JSON.parse(printed.stdout)).toMatchObject({ AccountId: '999988887777' });
  });

  it('is assumed once for many programs, and forgotten with the session that it came from', async () => {
    const ask = () => desk.home.awsSso(['credential-process', '--profile', 'deploy']);
    const requests = await desk.requestsDuring(async () => {
      const ended = await Promise.all(Array.from({ length: 8 }, ask));
      expect(ended.map(({ code }) => code)).toEqual(ended.map(() => 0));
      expect(new Set(ended.map(({ stdout }) => stdout)).size).toBe(1);
    });
    expect(requests.sort()).toEqual(['AssumeRole', 'GetRoleCredentials']);
    await writeConfig(desk.home, sessionsOf(scenario));
    await desk.home.ok('logout', 'homesso');
    expect(await cached()).toEqual([]);
  });

  itNeedsAwsTools('shares its credentials with the AWS CLI, whoever gets them first', async () => {
    const tools = new AwsTools(desk);
    const assumedDuring = async (...steps: (() => Promise<unknown>)[]): Promise<number> => {
      const requests = await desk.requestsDuring(async () => {
        for (const step of steps) await step();
      });
      return requests.filter((operation) => operation === 'AssumeRole').length;
    };
    const ours = () => desk.home.ok('credential-process', '--profile', 'shared');
    const cli = (profile: string) => async () =>
      expect(await tools.cliIdentity(profile)).toBe(`${arn} in 999988887777`);
    expect(await assumedDuring(ours, cli('shared'))).toBe(1);
    await desk.home.ok('logout', 'homesso');
    await desk.home.ok('login', 'homesso');

    // Version 2.9 cannot assume a role from a profile with an sso_session, only from one that has its keys from us.
    const program = desk.home.file('awso');
    await symlink(desk.program, program);
    const called = `
[profile called]
credential_process = ${program} credential-process --sso-session homesso --account-id 123412341234 --role-name MuppetAccess

[profile same]
role_arn = arn:aws:iam::999988887777:role/Deploy
source_profile = called
external_id = x-1
role_session_name = kermit@work
region = eu-west-1
`;
    await writeConfig(desk.home, sessionsOf(scenario) + profiles + called);
    expect(await assumedDuring(cli('same'), ours)).toBe(1);
    await desk.home.ok('logout', 'homesso');
    expect(await cached()).toEqual([]);
  });

  itNeedsKeychain('is sealed as what it comes from is', async () => {
    const service = await SecretService.start();
    try {
      await desk.clear();
      desk = await Desk.with(scenario, sessionsOf(scenario) + profiles, service.env);
      await desk.home.ok('storage:migrate', 'homesso', '--to', 'keychain', '--yes');
      await desk.home.ok('login', 'homesso');
      const ask = () => desk.home.ok('credential-process', '--profile', 'deploy');
      await ask();
      expect(await desk.requestsDuring(ask)).toEqual([]);
      expect(await cached()).toEqual([]);
      await desk.home.ok('logout', 'homesso');
      // The client registration stays.
      expect(await readdir(desk.home.file('.local', 'share', 'awso', 'sealed'))).toHaveLength(1);
    } finally {
      await service.stop();
    }
  });

  it('is the same role to the AWS SDK for JavaScript, also with --as-profile', async () => {
    const tools = new AwsTools(desk);
    expect(await tools.javaScriptIdentity('deploy')).toBe(`${arn} in 999988887777`);
    const named = await desk.home.ok(
      'exec',
      'deploy',
      '--as-profile',
      '--',
      process.execPath,
      '-p',
      'process.env.AWS_PROFILE',
    );
    expect(named.stdout).toBe('deploy\n');
  });
});

describe('a profile from the time before sso-sessions', () => {
  it('uses the sign-in of the session with its start URL, and stays as it is', async () => {
    const config = sessionsOf(scenario) + legacy;
    await writeConfig(desk.home, config);
    expect(await arnOf('whoami', 'legacy')).toContain(':assumed-role/AWSReservedSSO_MuppetAccess_');
    expect(await readFile(desk.home.configFile, 'utf8')).toBe(config);
  });

  it('uses the token that the AWS CLI keeps for its start URL, and says what to do without', async () => {
    await writeConfig(desk.home, legacy);
    const { code, stderr } = await desk.home.awsSso(['credential-process', '--profile', 'legacy']);
    expect([code, stderr]).toEqual([4, expect.stringContaining(`session:add NAME --start-url ${home!.startUrl}`)]);
    const file = (text: string): string =>
      desk.home.file('.aws', 'sso', 'cache', `${createHash('sha1').update(text).digest('hex')}.json`);
    await rename(file('homesso'), file(home!.startUrl));
    expect(await arnOf('whoami', 'legacy')).toContain(':assumed-role/AWSReservedSSO_MuppetAccess_');
    expect(await readFile(desk.home.configFile, 'utf8')).toBe(legacy);
  });
});
