import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { generateOrganisation, hostileNames } from '@aws-sso/fake-identity-center';
import { AwsTools, itNeedsAwsTools } from './support/aws-tools.js';
import { Desk, sessionsOf } from './support/desk.js';
import type { Ended } from './support/program.js';
import { readWithJavaScriptSdk } from './support/sdk-reader.js';

jest.setTimeout(30_000);

const illegalRoles = ['two\nlines', '[profile x]', 'a b', '../x', '\u001b[31mred', '', 'r'.repeat(65), 'rôle'];
const named = generateOrganisation({ name: 'evil', accounts: hostileNames(), roles: ['Admin'] });
const organisation = {
  ...named,
  accounts: [
    ...named.accounts,
    { accountId: '000000000001', accountName: 'roles', roles: ['Legal', ...illegalRoles] },
    { accountId: '000000000002', accountName: '\u202eseilor', roles: ['Legal'] },
  ],
};
const scenario = { organisations: [organisation] };
const hand = '\n[profile mine]\nregion = eu-west-1\n';

/** What may be in the output: text of any script, and line ends. No escape sequence, no mark that turns text around. */
const onlyText = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u;

interface SyncAnswer {
  readonly plan: {
    readonly create: readonly { readonly name: string; readonly accountId: string; readonly roleName: string }[];
    readonly conflicts: readonly { readonly reason: string; readonly name: string; readonly message: string }[];
  };
}

describe('a portal whose every name is made to do harm', () => {
  let desk: Desk;
  let sync: Ended;
  let planned: SyncAnswer['plan'];

  beforeAll(async () => {
    desk = await Desk.with(scenario, sessionsOf(scenario) + hand);
    await desk.home.ok('login', 'evil');
    planned = (await desk.home.json<SyncAnswer>('profile:sync', '--dry-run')).plan;
    sync = await desk.home.awsSso(['profile:sync']);
  });
  afterAll(() => desk.clear());

  const linesOf = ({ stdout, stderr }: Ended): string[] => (stdout + stderr).split('\n');

  it('leaves in the config nothing but the profiles that were planned, four plain lines each', async () => {
    const text = await readFile(desk.home.configFile, 'utf8');
    const generated = planned.create.map(
      ({ name, accountId, roleName }) =>
        `\n[profile ${name}]\nsso_session = evil\nsso_account_id = ${accountId}\nsso_role_name = ${roleName}\nregion = eu-west-1\n`,
    );
    expect(generated.length).toBeGreaterThan(30);
    expect(text).toBe(sessionsOf(scenario) + hand + generated.join(''));
    for (const { name } of planned.create) expect(name).toMatch(/^[a-z0-9_.@+][a-z0-9_.@+-]{0,127}$/);
  });

  it('leads every profile to an account and a role that the portal has', async () => {
    const granted = organisation.accounts.flatMap(({ accountId, roles }) =>
      roles.map((role) => `${accountId} ${role}`),
    );
    const { mine, ...generated } = await readWithJavaScriptSdk(desk.home);
    expect(mine).toEqual({ region: 'eu-west-1' });
    expect(Object.keys(generated).sort()).toEqual(planned.create.map(({ name }) => name).sort());
    for (const profile of Object.values(generated)) {
      expect(Object.keys(profile)).toEqual(['sso_session', 'sso_account_id', 'sso_role_name', 'region']);
      expect(granted).toContain(`${profile['sso_account_id']} ${profile['sso_role_name']}`);
    }
  });

  itNeedsAwsTools('is read alike by Python', async () => {
    const script = 'import botocore.session\nfor name in botocore.session.Session().available_profiles: print(name)';
    const { stdout } = await new AwsTools(desk).python(script);
    const read = Object.keys(await readWithJavaScriptSdk(desk.home));
    expect(stdout.trim().split('\n').sort()).toEqual(read.sort());
  });

  it('refuses role names that AWS does not allow, and says so', () => {
    const refused = planned.conflicts.filter(({ reason }) => reason === 'refused');
    expect(refused).toHaveLength(illegalRoles.length);
    expect(sync.code).toBe(1);
    expect(sync.stdout).toContain(
      '  ! The portal of evil lists a role "two\\u{a}lines" in account 000000000001, which is no legal role name; it is left out.',
    );
    expect(planned.create.filter(({ accountId }) => accountId === '000000000001')).toHaveLength(1);
  });

  it('gives no profile to account roles that would share a name, whatever their order', () => {
    const shared = planned.conflicts.filter(({ reason }) => reason === 'same-name').map(({ name }) => name);
    expect(shared).toContain('duplicate.admin');
    const created = planned.create.map(({ name }) => name);
    expect(created.filter((name) => shared.includes(name))).toEqual([]);
    expect(new Set(created).size).toBe(created.length);
  });

  it('gets only printable text onto the terminal, in every command', async () => {
    const others = await Promise.all([
      desk.home.awsSso(['profile:list']),
      desk.home.awsSso(['profile:tree']),
      desk.home.awsSso(['profile:add', 'x', '--sso-session', 'evil']),
      desk.home.awsSso(['profile:sync', '--dry-run', '--region', 'us-east-1']),
      desk.home.awsSso(['profile:sync', '--dry-run', '--json']),
      desk.home.awsSso(['profile:add', 'x', '--sso-session', 'evil', '--json']),
    ]);
    for (const ended of [sync, ...others]) {
      expect(ended.stdout + ended.stderr).not.toBe('');
      for (const line of linesOf(ended)) expect(line).toMatch(onlyText);
    }
  });

  it('cannot push the columns of a table apart', async () => {
    const [header = '', ...rows] = (await desk.home.ok('profile:list')).stdout.trimEnd().split('\n');
    const column = header.indexOf('SESSION');
    expect(rows).toHaveLength(planned.create.length + 1);
    for (const row of rows) expect(row.slice(column)).toMatch(/^(evil|–) /);
  });

  it('changes nothing the second time', async () => {
    const before = await readFile(desk.home.configFile);
    expect((await desk.home.awsSso(['profile:sync'])).stdout).toContain('0 profiles to add, 0 to change');
    expect(await readFile(desk.home.configFile)).toEqual(before);
  });
});

describe('a config whose names are made to do harm', () => {
  let desk: Desk;
  const name = 'ok\u001b[31mred\u009b2J\u202e';

  beforeAll(async () => {
    const [session = ''] = sessionsOf(scenario).split('\n\n');
    const profile = `\n[profile ${name}]\nsso_session = ${name}\nsso_account_id = 000000000002\nsso_role_name = Legal\n`;
    desk = await Desk.with(scenario, session.replace('evil', name) + profile);
  });
  afterAll(() => desk.clear());

  it.each(
    [
      ['login', name],
      ['session:list'],
      ['session:show', name],
      ['profile:list'],
      ['profile:show', name],
      ['profile:show', `${name}!`],
      ['env', `${name}!`],
      ['exec', name, '--', `no-such-program${name}`],
      ['session:remove', name],
      ['logout', name],
    ].flatMap((args) => (args[0] === 'exec' ? [args] : [args, [...args, '--json']])),
  )('shows nothing but text: %j', async (...args) => {
    const { stdout, stderr } = await desk.home.awsSso(args);
    expect(stdout + stderr).not.toBe('');
    for (const line of (stdout + stderr).split('\n')) expect(line).toMatch(onlyText);
  });
});
