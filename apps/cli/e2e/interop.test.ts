import { createHash } from 'node:crypto';
import { appendFile, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest } from '@jest/globals';
import { demoScenario, generateOrganisation } from '@aws-sso/fake-identity-center';
import { AwsTools, itNeedsAwsTools, whoIs } from './support/aws-tools.js';
import { Desk, sessionsOf } from './support/desk.js';
import { historyEntries } from './support/history.js';
import { readWithJavaScriptSdk } from './support/sdk-reader.js';

// The AWS CLI takes its time to start, and waits between two polls.
jest.setTimeout(180_000);

const profiles = `
[profile muppet]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-west-1

[profile widgets]
sso_session = worksso
sso_account_id = 210987654322
sso_role_name = ReadOnly
region = us-east-1
`;
const muppet = 'MuppetAccess in 123412341234';
const widgets = 'ReadOnly in 210987654322';

describe('what we share with the AWS CLI, boto3 and the AWS SDK for JavaScript', () => {
  let desk: Desk;
  let tools: AwsTools;

  beforeEach(async () => {
    desk = await Desk.with(demoScenario, sessionsOf(demoScenario) + profiles);
    tools = new AwsTools(desk);
  });
  afterEach(() => desk.clear());

  const everybody = (profile: string): Promise<string[]> =>
    Promise.all([tools.cliIdentity(profile), tools.boto3Identity(profile), tools.javaScriptIdentity(profile)]);
  const cacheShape = async (): Promise<Record<string, string[]>> => {
    const cache = desk.home.file('.aws', 'sso', 'cache');
    const names = (await readdir(cache)).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(cache, name), 'utf8')));
    return Object.fromEntries(names.map((name, index) => [name, Object.keys(JSON.parse(texts[index]!) as object)]));
  };
  /** The access token of homesso ends, at the service and in the cache; its refresh token does not. */
  const expireToken = async (): Promise<void> => {
    desk.fake.switches.expireTokens();
    const name = `${createHash('sha1').update('homesso').digest('hex')}.json`;
    const file = desk.home.file('.aws', 'sso', 'cache', name);
    const token = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...token, expiresAt: '2020-01-01T00:00:00Z' }));
  };
  const cliSignIn = async (sessionName: string): Promise<void> => {
    desk.fake.switches.approval({ afterPolls: 1 });
    const { code, stderr } = await tools.aws('sso', 'login', '--sso-session', sessionName, '--no-browser');
    expect([code, stderr]).toEqual([0, '']);
  };

  itNeedsAwsTools('a sign-in of ours, by browser or by code, signs all of them in', async () => {
    await desk.home.ok('login', 'homesso');
    await desk.home.ok('login', 'worksso', '--use-device-code');
    const requests = await desk.requestsDuring(async () => {
      expect(await everybody('muppet')).toEqual([muppet, muppet, muppet]);
      expect(await everybody('widgets')).toEqual([widgets, widgets, widgets]);
    });
    expect(new Set(requests)).toEqual(new Set(['GetRoleCredentials', 'GetCallerIdentity']));
    expect(desk.fake.violations).toEqual([]);
  });

  itNeedsAwsTools('a profile that we write leads an unmodified SDK to the account and role of its name', async () => {
    await desk.home.ok('login', '--all');
    await desk.home.ok('profile:add', 'mine', '--sso-session', 'homesso');
    await desk.home.ok('profile:sync');
    const identities = await Promise.all([
      tools.javaScriptIdentity('mine'),
      tools.javaScriptIdentity('emea.widgets.nonprod.admin'),
      tools.boto3Identity('apac.dongles.engineering.dev'),
    ]);
    expect(identities).toEqual([muppet, 'Admin in 210987654321', 'Dev in 330987654321']);
  });

  itNeedsAwsTools(
    'a sign-in of the AWS CLI signs us in, and ours leaves the same files with the same members',
    async () => {
      await cliSignIn('homesso');
      const theirs = await cacheShape();
      const requests = await desk.requestsDuring(async () => {
        const { sessions } = await desk.home.json<{ sessions: { name: string; signedInUntil: string | null }[] }>(
          'session:list',
        );
        expect(sessions.filter(({ signedInUntil }) => signedInUntil !== null).map(({ name }) => name)).toEqual([
          'homesso',
        ]);
        await desk.home.ok('login', 'homesso');
        await desk.home.ok('profile:sync', '--sso-session', 'homesso');
        await desk.home.ok('exec', 'muppet', '--', process.execPath, '-e', '');
      });
      expect(requests).toEqual(['ListAccounts', 'ListAccountRoles', 'GetRoleCredentials']);
      await rm(desk.home.file('.aws', 'sso'), { recursive: true });
      await desk.home.ok('login', 'homesso', '--use-device-code');
      expect(await cacheShape()).toEqual(theirs);
    },
  );

  itNeedsAwsTools('either tool uses the client registration of the other', async () => {
    await cliSignIn('homesso');
    await desk.home.ok('login', 'worksso', '--use-device-code');
    const requests = await desk.requestsDuring(async () => {
      await desk.home.ok('login', 'homesso', '--use-device-code', '--force');
      await cliSignIn('worksso');
    });
    expect(requests).toContain('StartDeviceAuthorization');
    expect(requests).not.toContain('RegisterClient');
  });

  itNeedsAwsTools('either tool uses the role credentials that the other has cached', async () => {
    await desk.home.ok('login', '--all');
    const requests = await desk.requestsDuring(async () => {
      await desk.home.ok('exec', 'muppet', '--', process.execPath, '-e', '');
      expect(await tools.cliIdentity('muppet')).toBe(muppet);
      expect(await tools.cliIdentity('widgets')).toBe(widgets);
      await desk.home.ok('exec', 'widgets', '--', process.execPath, '-e', '');
    });
    expect(requests).toEqual(['GetRoleCredentials', 'GetCallerIdentity', 'GetRoleCredentials', 'GetCallerIdentity']);
  });

  itNeedsAwsTools('a logout of ours signs the AWS CLI out, of that session alone', async () => {
    await desk.home.ok('login', '--all');
    expect(await tools.cliIdentity('muppet')).toBe(muppet);
    await desk.home.ok('logout', 'homesso');
    expect(await tools.cliIdentity('muppet')).toContain('Token for homesso does not exist');
    expect(await tools.cliIdentity('widgets')).toBe(widgets);
  });

  itNeedsAwsTools('a logout of the AWS CLI signs us out', async () => {
    await desk.home.ok('login', '--all');
    await tools.aws('sso', 'logout');
    const { code, stderr } = await desk.home.awsSso(['exec', 'muppet', '--', process.execPath, '-e', '']);
    expect(code).toBe(4);
    expect(stderr).toContain('aws-sso login homesso');
  });

  for (const [what, profile] of [
    ['an sso_session', 'muppet'],
    ['credential_process', 'by-process'],
  ] as const)
    itNeedsAwsTools(`behind ${what} each goes on with the token that another one has renewed`, async () => {
      const command = [process.execPath, desk.program, 'credential-process', '--profile', 'muppet'].join(' ');
      await appendFile(
        desk.home.configFile,
        `\n[profile by-process]\ncredential_process = ${command}\nregion = eu-west-1\n`,
      );
      await desk.home.ok('login', 'homesso');
      const ours = async (): Promise<string> => {
        const { arn, accountId } = await desk.home.json<{ arn: string; accountId: string }>('whoami', 'muppet');
        return whoIs({ code: 0, stdout: JSON.stringify({ Arn: arn, Account: accountId }), stderr: '' });
      };
      const [boto3, cli, javaScript] = [
        () => tools.boto3Identity(profile),
        () => tools.cliIdentity(profile),
        () => tools.javaScriptIdentity(profile),
      ];
      expect(await Promise.all([boto3(), cli(), javaScript()])).toEqual([muppet, muppet, muppet]);
      const renewals = async (by: () => Promise<string>): Promise<(number | undefined)[]> => {
        // Without role credentials in the cache everybody needs the token.
        await rm(desk.home.file('.aws', 'cli'), { recursive: true, force: true });
        const before = desk.fake.requests.length;
        expect(await by()).toBe(muppet);
        const requests = desk.fake.requests.slice(before);
        return requests.filter(({ operation }) => operation === 'CreateToken').map(({ status }) => status);
      };
      const turns = [boto3, ours, cli, ours, javaScript, ours, boto3];
      for (const [index, next] of turns.slice(1).entries()) {
        await expireToken();
        expect(await renewals(turns[index]!)).toEqual([200]);
        expect(await renewals(next)).toEqual([]);
      }
      expect(desk.fake.violations).toEqual([]);
    });
});

describe('a thousand profiles', () => {
  const organisation = generateOrganisation({ name: 'big', accounts: 320, seed: 7 });
  const scenario = { organisations: [organisation] };
  const roles = organisation.accounts.flatMap(({ accountId, roles: names }) => names.map((name) => [accountId, name]));
  let desk: Desk;

  beforeEach(async () => {
    desk = await Desk.with(scenario);
  });
  afterEach(() => desk.clear());

  itNeedsAwsTools('are written in one go, read alike by every reader, and left alone the second time', async () => {
    expect(roles.length).toBeGreaterThanOrEqual(1000);
    await desk.home.ok('login', 'big');
    const requests = await desk.requestsDuring(() => desk.home.ok('profile:sync'));
    expect(requests.filter((operation) => operation === 'ListAccounts')).toHaveLength(4);
    expect(await historyEntries(desk.home)).toBe(1);

    const read = await readWithJavaScriptSdk(desk.home);
    expect(
      Object.values(read)
        .map((p) => [p['sso_account_id'], p['sso_role_name']])
        .sort(),
    ).toEqual(roles.sort());
    const names = Object.keys(read).sort();
    const tools = new AwsTools(desk);
    const { stdout: listed } = await tools.aws('configure', 'list-profiles');
    expect(listed.trim().split('\n').sort()).toEqual(names);
    const { stdout: available } = await tools.python(
      'import boto3\nprint("\\n".join(boto3.Session().available_profiles))',
    );
    expect(available.trim().split('\n').sort()).toEqual(names);

    const before = await stat(desk.home.configFile, { bigint: true });
    const { stdout } = await desk.home.ok('profile:sync');
    const after = await stat(desk.home.configFile, { bigint: true });
    expect(stdout).toContain(`0 to remove, ${roles.length} unchanged.`);
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
    expect(await historyEntries(desk.home)).toBe(1);
  });
});
