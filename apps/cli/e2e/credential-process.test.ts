import { appendFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { AwsTools, itNeedsAwsTools } from './support/aws-tools.js';
import { Desk, sessionsOf } from './support/desk.js';
import type { Ended, Environment } from './support/program.js';
import { secretsOf } from './support/secrets.js';
import { Terminal, itOnTerminal } from './support/terminal.js';

jest.setTimeout(60_000);

const profiles = `
[profile muppet]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-west-1

[profile keys]
aws_access_key_id = AKIAEXAMPLE
`;
const muppetRole = ['--sso-session', 'homesso', '--account-id', '123412341234', '--role-name', 'MuppetAccess'];
const devRole = ['--sso-session', 'worksso', '--account-id', '210987654321', '--role-name', 'Dev'];
const ofMuppet = ['--profile', 'muppet'];

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.with(demoScenario, sessionsOf(demoScenario) + profiles);
});
afterEach(() => desk.clear());

const ask = (args: readonly string[], env: Environment = {}): Promise<Ended> =>
  desk.home.awsSso(['credential-process', ...args], env);

describe('credential-process', () => {
  it('prints what the protocol asks for, and nothing else anywhere', async () => {
    await desk.home.ok('login', 'homesso');
    const { code, stdout, stderr } = await ask(ofMuppet, { AWSO_DEBUG: '1' });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      Version: 1,
      AccessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
      SecretAccessKey: expect.stringMatching(/^\S{40}$/),
      SessionToken: expect.stringMatching(/^\S+$/),
      Expiration: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      AccountId: '123412341234',
    });
  });

  it('gives an account role the same credentials as the profile of it, from flags or from variables', async () => {
    await desk.home.ok('login', 'homesso');
    const { stdout } = await ask(ofMuppet);
    expect(await ask(muppetRole)).toEqual({ code: 0, stdout, stderr: '' });
    const variables = {
      AWSO_SSO_SESSION: 'homesso',
      AWSO_ACCOUNT_ID: '123412341234',
      AWSO_ROLE_NAME: 'MuppetAccess',
    };
    expect(await ask([], variables)).toEqual({ code: 0, stdout, stderr: '' });
    expect(await ask(muppetRole, { AWSO_PROFILE: 'keys' })).toEqual({ code: 0, stdout, stderr: '' });
    expect(await ask(ofMuppet, { ...variables, AWSO_SSO_SESSION: 'worksso' })).toEqual({ code: 0, stdout, stderr: '' });
  });

  it.each([
    [4, ofMuppet, 'Error: You are not signed in to the sso-session "homesso".\naws-sso login homesso\n'],
    [1, ['--profile', 'muppets'], 'There is no profile "muppets".'],
    [1, ['--profile', 'keys'], 'does not go through an sso-session'],
    [2, [], 'Missing: the profile.'],
    [2, devRole.slice(0, 4), 'Missing: --role-name.'],
    [2, [...ofMuppet, ...devRole], 'exclude each other'],
    [2, ['muppet'], 'Unexpected argument: muppet'],
  ])('ends with %d for %j, and says why on standard error only', async (exitCode, args, words) => {
    const { code, stdout, stderr } = await ask(args);
    expect([code, stdout]).toEqual([exitCode, '']);
    expect(stderr).toContain(words);
  });

  it('shows no secret when it fails, even to those who debug', async () => {
    await desk.home.ok('login', 'homesso');
    await ask(ofMuppet);
    const secrets = await secretsOf(desk.home);
    desk.fake.switches.endSessions();
    desk.fake.switches.failNext('GetRoleCredentials', { status: 400 });
    for (const roleName of ['Refused', 'WithoutToken']) {
      const { code, stdout, stderr } = await ask([...muppetRole.slice(0, 5), roleName], { AWSO_DEBUG: '1' });
      expect([code === 0, stdout]).toEqual([false, '']);
      expect(stderr).toContain('Error: ');
      expect(secrets.length).toBeGreaterThan(3);
      for (const secret of secrets) expect(stderr).not.toContain(secret);
    }
  });

  itOnTerminal('asks nothing on a terminal either', async () => {
    const { code } = await ask([]);
    const missing = Terminal.start(desk.home, ['credential-process']);
    expect(await missing.ended()).toBe(code);
    const requests = await desk.requestsDuring(async () => {
      const signedOut = Terminal.start(desk.home, ['credential-process', ...ofMuppet]);
      expect(await signedOut.ended()).toBe(4);
    });
    expect(requests).toEqual([]);
  });

  it('asks the portal once for each role and the token service once, however many ask at a time', async () => {
    desk.fake.switches.tokenLifetime(1);
    await desk.home.ok('login', '--all');
    desk.fake.switches.tokenLifetime(3600);
    desk.fake.switches.latency(300);
    const wishes = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? ofMuppet : devRole));
    const answers: Ended[] = [];
    const requests = await desk.requestsDuring(async () => {
      answers.push(...(await Promise.all(wishes.map((wish) => ask(wish)))));
    });
    expect(answers.map(({ code, stderr }) => [code, stderr])).toEqual(wishes.map(() => [0, '']));
    expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(2);
    expect(requests.sort()).toEqual(['CreateToken', 'CreateToken', 'GetRoleCredentials', 'GetRoleCredentials']);
  });
});

describe('AWS tools that get their credentials from credential-process', () => {
  itNeedsAwsTools('take them, as the role that they are for', async () => {
    const command = (...args: string[]) => [process.execPath, desk.program, 'credential-process', ...args].join(' ');
    const section = (name: string, args: readonly string[]) =>
      `\n[profile ${name}]\ncredential_process = ${command(...args)}\nregion = eu-west-1\n`;
    await appendFile(desk.home.configFile, section('by-profile', ofMuppet) + section('by-role', devRole));
    await desk.home.ok('login', '--all');
    const tools = new AwsTools(desk);
    for (const [profile, identity] of [
      ['by-profile', 'MuppetAccess in 123412341234'],
      ['by-role', 'Dev in 210987654321'],
    ] as const) {
      expect(await tools.cliIdentity(profile)).toBe(identity);
      expect(await tools.boto3Identity(profile)).toBe(identity);
      expect(await tools.javaScriptIdentity(profile)).toBe(identity);
    }
    await desk.home.ok('logout', '--all');
    expect(await tools.cliIdentity('by-profile')).toContain('aws-sso login homesso');
    expect(await tools.boto3Identity('by-profile')).toContain('aws-sso login homesso');
    expect(await tools.javaScriptIdentity('by-profile')).toContain('aws-sso login homesso');
    expect(desk.fake.violations).toEqual([]);
  });
});
