import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { type AccountScenario, type Scenario, startFakeIdentityCenter } from '@aws-sso/fake-identity-center';
import { Desk } from './support/desk.js';
import { readWithJavaScriptSdk } from './support/sdk-reader.js';

jest.setTimeout(30_000);

const dev = { accountId: '111111111111', accountName: 'team-dev', roles: ['Admin', 'ReadOnly'] };
const prod = { accountId: '222222222222', accountName: 'team-prod', roles: ['ReadOnly'] };
const organisationWith = (...accounts: AccountScenario[]): Scenario => ({
  organisations: [{ name: 'work', startUrl: 'https://work.awsapps.com/start/', region: 'eu-west-1', accounts }],
});

let desk: Desk | undefined;
afterEach(() => desk?.clear());

const signedIn = async (scenario: Scenario, config?: string): Promise<Desk> => {
  desk = await Desk.with(scenario, config);
  await desk.home.ok('login', 'work');
  return desk;
};
const config = async (): Promise<string> => readFile(desk!.home.configFile, 'utf8');
const names = async (): Promise<string[]> => Object.keys(await readWithJavaScriptSdk(desk!.home)).sort();

/** Runs against the organisation as it has become: with other accounts, roles or names. */
const later = async (scenario: Scenario, ...args: string[]) => {
  const fake = await startFakeIdentityCenter(scenario);
  try {
    // Another server, which knows neither token nor client registration of the one before.
    await rm(desk!.home.file('.aws', 'sso'), { recursive: true });
    const login = await desk!.home.awsSso(['login', 'work'], fake.env());
    expect(login.code).toBe(0);
    return await desk!.home.awsSso(args, fake.env());
  } finally {
    await fake.close();
  }
};

describe('profile:sync', () => {
  it('removes what is no longer granted and renames what is called otherwise, once somebody agrees', async () => {
    const { home } = await signedIn(organisationWith(dev, prod));
    await home.ok('profile:sync');
    const before = await config();
    const changed = organisationWith({ ...dev, roles: ['Admin'] }, { ...prod, accountName: 'team-live' });
    const asked = await later(changed, 'profile:sync');
    expect(asked).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') });
    expect(await config()).toBe(before);
    const agreed = await later(changed, 'profile:sync', '--yes');
    expect(agreed.code).toBe(0);
    expect(agreed.stdout).toContain('  > team.prod.readonly -> team.live.readonly  222222222222 ReadOnly (team-live)');
    expect(agreed.stdout).toContain('  - team.dev.readonly  111111111111 ReadOnly, no longer granted');
    expect(await names()).toEqual(['team.dev.admin', 'team.live.readonly']);
  });

  it('removes nothing while an account cannot be listed, and names that account', async () => {
    const { home } = await signedIn(organisationWith(dev, prod));
    await home.ok('profile:sync');
    const before = await config();
    const oneFails = (): void =>
      desk!.fake.switches.failNext('ListAccountRoles', { error: 'ResourceNotFoundException' }, 1);
    oneFails();
    expect((await home.awsSso(['profile:sync', '--dry-run'])).code).toBe(1);
    oneFails();
    const { code, stderr } = await home.awsSso(['profile:sync', '--yes']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/The roles of 1 account could not be listed, so nothing of work is removed this time/);
    expect(stderr).toMatch(/(111111111111 \(team-dev\)|222222222222 \(team-prod\))/);
    expect(await config()).toBe(before);
  });

  it('leaves a hand-written profile of the same name alone, applies the rest, and ends with 1', async () => {
    const mine = '[profile team.dev.admin]\nregion = us-east-2\n';
    const session = '[sso-session work]\nsso_start_url = https://work.awsapps.com/start/\nsso_region = eu-west-1\n';
    const { home } = await signedIn(organisationWith(dev), `${session}\n${mine}`);
    const { code, stdout } = await home.awsSso(['profile:sync']);
    expect([code, stdout]).toEqual([1, expect.stringContaining('  ! Admin in 111111111111 (team-dev) would be named')]);
    expect(stdout).toContain('1 profile to add, 0 to change, 0 to rename, 0 to remove, 0 unchanged, 1 conflict.');
    expect(await config()).toContain(`\n${mine}`);
    expect(await names()).toEqual(['team.dev.admin', 'team.dev.readonly']);
  });

  it('takes a profile of the credentials file for taken as well', async () => {
    const { home } = await signedIn(organisationWith(dev));
    await writeFile(home.file('.aws', 'credentials'), '[team.dev.admin]\naws_access_key_id = AKIAEXAMPLE\n');
    const { code, stdout } = await home.awsSso(['profile:sync']);
    expect([code, stdout]).toEqual([1, expect.stringContaining('the credentials file has a profile of that name')]);
    expect(await names()).toEqual(['team.dev.readonly']);
  });

  it('keeps what the user added to generated profiles, through a change of ours', async () => {
    const { home } = await signedIn(organisationWith(dev));
    await home.ok('profile:sync');
    const added = '\nregion = eu-west-1\noutput = yaml\ns3 =\n    max_concurrent_requests = 20\n# mine\n';
    await writeFile(home.configFile, (await config()).replace('\nregion = eu-west-1\n', added));
    expect((await home.ok('profile:sync')).stdout).toContain('0 to change');
    await home.ok('profile:sync', '--region', 'us-east-1');
    expect(await config()).toContain(added.replace('eu-west-1', 'us-east-1'));
  });

  it('brings a removed profile back, unless it was excluded', async () => {
    const { home } = await signedIn(organisationWith(dev, prod));
    await home.ok('profile:sync');
    const { stderr } = await home.ok('profile:remove', 'team.dev.admin', '--yes');
    expect(stderr).toContain('team.dev.admin will come back with the next profile:sync; --exclude keeps it from that.');
    await home.ok('profile:remove', 'team.prod.readonly', '--exclude', '--yes');
    expect(await names()).toEqual(['team.dev.readonly']);
    await home.ok('profile:sync');
    expect(await names()).toEqual(['team.dev.admin', 'team.dev.readonly']);
  });
});

describe('profile:sync of several sessions', () => {
  const home = {
    ...organisationWith(prod).organisations[0]!,
    name: 'home',
    startUrl: 'https://home.awsapps.com/start/',
  };
  const two: Scenario = { organisations: [...organisationWith(dev).organisations, home] };

  it('goes on with the others when one needs a sign-in, says which, and ends with 4', async () => {
    const { home: at } = await signedIn(two);
    const dryRun = await at.awsSso(['profile:sync', '--dry-run']);
    expect(dryRun.code).toBe(4);
    const { code, stderr } = await at.awsSso(['profile:sync']);
    expect([code, stderr]).toEqual([
      4,
      'Nothing of home is changed: You are not signed in to the sso-session "home".\naws-sso login home\n',
    ]);
    expect(await names()).toEqual(['team.dev.admin', 'team.dev.readonly']);
    expect(await at.json('profile:sync')).toMatchObject({
      unlistedSessions: [{ name: 'home', code: 'SignInRequired', hint: 'aws-sso login home' }],
    });
    await at.ok('login', 'home');
    await at.ok('profile:sync');
    expect(await names()).toEqual(['team.dev.admin', 'team.dev.readonly', 'team.prod.readonly']);
  });

  it('ends with 1 when one is not there for another reason', async () => {
    const { home: at } = await signedIn(two);
    await at.ok('login', 'home');
    desk!.fake.switches.failNext('ListAccounts', { error: 'InvalidRequestException' });
    const { code, stderr } = await at.awsSso(['profile:sync']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('Nothing of work is changed: ')]);
    expect(await names()).toEqual(['team.prod.readonly']);
  });

  it.each([
    ['--region', 'nowhere'],
    ['--output', 'xml'],
    ['--naming', 'none'],
  ])('finds a wrong %s before anybody signs in', async (...flag) => {
    desk = await Desk.with(two);
    const asked = await desk.requestsDuring(async () => {
      expect(await desk!.home.awsSso(['profile:sync', ...flag])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('Error: '),
      });
    });
    expect(asked).toEqual([]);
  });
});

describe('session:remove', () => {
  it('refuses while profiles use the session, and takes them along when told to', async () => {
    const { home } = await signedIn(organisationWith(dev));
    await home.ok('profile:sync');
    const before = await stat(home.configFile, { bigint: true });
    expect(await home.awsSso(['session:remove', 'work', '--yes'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The sso-session "work" is used by 2 profiles: team.dev.admin and'),
    });
    expect(await home.awsSso(['session:remove', 'work', '--with-profiles'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the same command with --yes'),
    });
    expect((await stat(home.configFile, { bigint: true })).mtimeNs).toBe(before.mtimeNs);
    await home.ok('session:remove', 'work', '--with-profiles', '--yes');
    expect(await config()).toBe('');
    expect(desk!.fake.requests.at(-1)?.operation).toBe('Logout');
  });

  it('says so when what was cached cannot be deleted', async () => {
    const { home } = await signedIn(organisationWith(dev));
    const token = `${createHash('sha1').update('work').digest('hex')}.json`;
    const inTheWay = home.file('.aws', 'sso', 'cache', token);
    await rm(inTheWay);
    await mkdir(inTheWay);
    expect(await home.awsSso(['session:remove', 'work', '--yes'])).toMatchObject({
      code: 0,
      stdout: 'Removed the sso-session work.\n',
      stderr: expect.stringContaining('its sign-in could not be ended'),
    });
  });
});
