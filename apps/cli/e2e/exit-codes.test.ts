import { writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk, sessionsOf } from './support/desk.js';
import { Home } from './support/program.js';
import { secretsOf } from './support/secrets.js';

jest.setTimeout(30_000);

const muppet = `
[profile muppet]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-west-1
`;
const byCode = ['login', 'homesso', '--use-device-code', '--no-browser'];

/** Fields that an error may have with `--json`. */
const promised = [
  ...['code', 'message', 'hint', 'field', 'sessionName', 'profileName', 'path', 'line', 'column'],
  ...['package', 'storage', 'reason', 'candidates'],
];

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.with(demoScenario, sessionsOf(demoScenario) + muppet);
});
afterEach(() => desk.clear());

/** Exit code and error code of the same command in words and with `--json`; checks what holds for all of them. */
async function failure(args: readonly string[], env = {}): Promise<{ exit: number; code: string; words: string }> {
  // One after the other: two sign-ins to one session at a time would wait for each other.
  const inWords = await desk.home.awsSso(args, env);
  const inJson = await desk.home.awsSso([...args, '--json'], env);
  const answer = JSON.parse(inJson.stdout) as { schemaVersion: number; error: Record<string, unknown> };
  expect(inWords.stdout).toBe('');
  expect(inJson.code).toBe(inWords.code);
  expect(Object.keys(answer)).toEqual(['schemaVersion', 'error']);
  expect(answer.schemaVersion).toBe(1);
  expect(promised).toEqual(expect.arrayContaining(Object.keys(answer.error)));
  expect(inWords.stderr).toContain(`Error: ${answer.error['message'] as string}\n`);
  const said = inWords.stdout + inWords.stderr + inJson.stdout + inJson.stderr;
  for (const secret of await secretsOf(desk.home)) expect(said).not.toContain(secret);
  return { exit: inWords.code, code: answer.error['code'] as string, words: inWords.stderr };
}

describe('the exit code, and the error code of --json', () => {
  it('is 1 when the config says otherwise', async () => {
    expect(await failure(['session:show', 'none'])).toMatchObject({ exit: 1, code: 'SsoSessionNotFound' });
    expect(await failure(['profile:show', 'none'])).toMatchObject({ exit: 1, code: 'ProfileNotFound' });
    const again = ['session:add', 'homesso', '--start-url', 'https://other.awsapps.com/start', '--region', 'eu-west-1'];
    expect(await failure(again)).toMatchObject({
      exit: 1,
      code: 'SsoSessionExists',
      words: expect.stringContaining('aws-sso session:add homesso --replace'),
    });
  });

  it('is 2 for a wrong command line', async () => {
    expect(await failure(['session:list', '--nope'])).toMatchObject({ exit: 2, code: 'InvalidInput' });
    expect(await failure(['session:show'])).toMatchObject({ exit: 2, code: 'InvalidInput' });
    expect(await failure(['session:show', 'one', 'two'])).toMatchObject({ exit: 2, code: 'InvalidInput' });
    expect(await failure(['sesion:list'])).toMatchObject({ exit: 2, code: 'InvalidInput' });
    expect(await failure(['logout'])).toMatchObject({ exit: 2, code: 'InvalidInput' });
  });

  it('is 4 when a sign-in is needed, with the command to run', async () => {
    for (const args of [
      ['env', 'muppet'],
      ['profile:sync', '--sso-session', 'homesso'],
    ])
      expect(await failure(args)).toEqual({
        exit: 4,
        code: 'SignInRequired',
        words: 'Error: You are not signed in to the sso-session "homesso".\naws-sso login homesso\n',
      });
  });

  it('is 4 when the service no longer takes the token', async () => {
    await desk.home.ok('login', 'homesso');
    desk.fake.switches.endSessions();
    expect(await failure(['env', 'muppet'])).toMatchObject({ exit: 4, code: 'SignInRequired' });
  });

  it('is 1 when a person denies the sign-in, in the browser or on the device page', async () => {
    const browser = await failure(['login', 'homesso'], { BROWSER: Home.denyingBrowser });
    expect(browser).toMatchObject({ exit: 1, code: 'AuthorizationDenied' });
    desk.fake.switches.approval('denied');
    expect(await failure(byCode)).toMatchObject({ exit: 1, code: 'AuthorizationDenied' });
  });

  it('is 1 when nobody approves in time', async () => {
    const login = desk.start(byCode);
    await login.says(/Then enter the code/);
    desk.fake.switches.expireDeviceCodes();
    const { code, stderr } = await login.ended;
    expect([code, stderr]).toEqual([1, expect.stringContaining('Error: ')]);
    expect(stderr).toMatch(/expired|in time/);
  });

  it('is 1 without a network, in one sentence and with what to do', async () => {
    await desk.home.ok('login', 'homesso');
    const offline = { AWS_ENDPOINT_URL_SSO: 'http://127.0.0.1:9', AWS_ENDPOINT_URL_SSO_OIDC: 'http://127.0.0.1:9' };
    const told =
      'Error: 127.0.0.1:9, which stands in for Identity Center in eu-west-1, cannot be reached (ECONNREFUSED).\nThe address comes from AWS_ENDPOINT_URL, or the variable of that service (AWS_ENDPOINT_URL_SSO, …_SSO_OIDC, …_STS). Unset it to use AWS.\n';
    const offlineFailure = { exit: 1, code: 'ServiceUnavailable', words: told };
    expect(await failure(['env', 'muppet'], offline)).toEqual(offlineFailure);
    expect(await failure([...byCode, '--force'], offline)).toEqual(offlineFailure);
  });

  it('is 1 when the role is not granted', async () => {
    await desk.home.ok('login', 'homesso');
    await desk.home.ok(
      'profile:add',
      'gone',
      '--sso-session',
      'homesso',
      '--account-id',
      '999999999999',
      '--role-name',
      'X',
    );
    expect(await failure(['env', 'gone'])).toMatchObject({ exit: 1, code: 'AccessDenied' });
  });

  it('is 130 when a waiting sign-in is interrupted, which leaves no token behind', async () => {
    const login = desk.start([...byCode, '--json']);
    await login.says(/Then enter the code/);
    login.send('SIGINT');
    const { code, stdout } = await login.ended;
    expect([code, JSON.parse(stdout)]).toEqual([
      128 + constants.signals.SIGINT,
      { schemaVersion: 1, error: { code: 'Cancelled', message: 'Cancelled.', sessionName: 'homesso' } },
    ]);
    expect((await desk.home.awsSso(['env', 'muppet'])).code).toBe(4);
  });
});

describe('the exit code of a dry run', () => {
  it('is 2 for changes, 0 for none, 1 for errors of any kind and 4 without a sign-in', async () => {
    const dryRun = async (...flags: string[]): Promise<number> =>
      (await desk.home.awsSso(['profile:sync', '--sso-session', 'homesso', '--dry-run', ...flags])).code;
    expect(await dryRun()).toBe(4);
    await desk.home.ok('login', 'homesso');
    expect(await dryRun()).toBe(2);
    await desk.home.ok('profile:sync', '--sso-session', 'homesso');
    expect(await dryRun()).toBe(0);
    expect(await dryRun('--region', 'nowhere')).toBe(1);
    expect(await dryRun('--nope')).toBe(1);
    expect((await desk.home.awsSso(['profile:syn', '--dry-run'])).code).toBe(1);
  });

  it('is 1 when all that is left is conflicts, because a sync would end with 1, too', async () => {
    await desk.home.ok('login', 'homesso');
    const { plan } = await desk.home.json<{ plan: { create: { name: string }[] } }>(
      'profile:sync',
      '--dry-run',
      '--sso-session',
      'homesso',
    );
    const taken = plan.create.map(({ name }) => `[${name}]\naws_access_key_id = AKIAEXAMPLE\n`);
    await writeFile(desk.home.file('.aws', 'credentials'), taken.join('\n'));
    const args = ['profile:sync', '--sso-session', 'homesso'];
    expect((await desk.home.awsSso([...args, '--dry-run'])).code).toBe(1);
    expect((await desk.home.awsSso(args)).code).toBe(1);
  });
});
