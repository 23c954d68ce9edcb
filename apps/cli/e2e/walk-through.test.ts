import { readFile, stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FakeIdentityCenter, demoScenario, startFakeIdentityCenter } from '@aws-sso/fake-identity-center';
import { Home } from './support/program.js';

const homesso = `[sso-session homesso]
sso_start_url = https://homesso.awsapps.com/start/
sso_region = eu-west-1
sso_registration_scopes = sso:account:access
`;
const worksso = `[sso-session worksso]
sso_start_url = https://worksso.awsapps.com/start/
sso_region = us-east-1
sso_registration_scopes = sso:account:access
`;
const muppetuser = `[profile homesso.muppetuser]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-west-1
output = json
`;
const widgetsAdmin = `[profile emea.widgets.nonprod.admin]
sso_session = worksso
sso_account_id = 210987654321
sso_role_name = Admin
region = us-east-1
`;

// One story: every test goes on where the one before it stopped.
describe('the walk-through of the README', () => {
  let fake: FakeIdentityCenter;
  let home: Home;

  beforeAll(async () => {
    fake = await startFakeIdentityCenter(demoScenario);
    home = await Home.make(fake.env());
  });
  afterAll(async () => {
    await home.remove();
    await fake.close();
  });

  const config = (): Promise<string> => readFile(home.configFile, 'utf8');
  const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

  it('creates ~/.aws and the config for the first session, readable by nobody else', async () => {
    const { stdout } = await home.ok(
      ...['session:add', 'homesso', '--start-url', 'https://homesso.awsapps.com/start/', '--region', 'eu-west-1'],
    );
    expect(await config()).toBe(homesso);
    expect(await modeOf(home.file('.aws'))).toBe(0o700);
    expect(await modeOf(home.configFile)).toBe(0o600);
    expect(stdout).toContain('aws-sso login homesso');
  });

  it('appends the second session after one blank line', async () => {
    await home.ok(
      'session:add',
      'worksso',
      '--start-url',
      'https://worksso.awsapps.com/start/',
      '--region',
      'us-east-1',
    );
    expect(await config()).toBe(`${homesso}\n${worksso}`);
  });

  it('shows address and code of a device sign-in as the AWS CLI words it, and waits for the approval', async () => {
    const { stdout, stderr } = await home.ok('login', 'homesso', '--use-device-code');
    expect(stderr).toContain(
      'Attempting to open your default browser.\nIf the browser does not open or you wish to use a different device to authorize this request, open the following URL:\n',
    );
    expect(stderr).toMatch(/\nThen enter the code:\n\n[A-Z]{4}-[A-Z]{4}\n/);
    expect(stderr).toContain('Successfully logged into Start URL: https://homesso.awsapps.com/start/');
    expect(stdout).toMatch(/^homesso: signed in until /);
  });

  it('adds a profile for the only account and the only role, and says so', async () => {
    const { stdout, stderr } = await home.ok('profile:add', 'homesso.muppetuser', '--sso-session', 'homesso');
    expect(await config()).toBe(`${homesso}\n${worksso}\n${muppetuser}`);
    expect(stderr).toContain('The only AWS account available to you is: 123412341234');
    expect(stderr).toContain('The only role available to you is: MuppetAccess');
    expect(stdout).toContain('aws sts get-caller-identity --profile homesso.muppetuser');
  });

  it('signs in to the work organisation with the browser', async () => {
    const { stderr } = await home.ok('login', 'worksso');
    expect(stderr).toMatch(/\/authorize\?response_type=code&client_id=/);
    const flows = fake.requests
      .filter(({ organisation }) => organisation === 'worksso')
      .map(({ operation }) => operation);
    expect(flows).not.toContain('StartDeviceAuthorization');
    expect(flows).toContain('CreateToken');
  });

  it('turns every account and role of it into a hierarchical name', async () => {
    const { stdout } = await home.ok('profile:sync', '--sso-session', 'worksso');
    const work = demoScenario.organisations.find(({ name }) => name === 'worksso')!;
    const wanted = work.accounts.flatMap(({ accountId, accountName = '', roles }) =>
      roles.map((role) => ({ name: `${accountName.replaceAll('-', '.')}.${role.toLowerCase()}`, accountId, role })),
    );
    const profiles = wanted
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(
        ({ name, accountId, role }) =>
          `[profile ${name}]\nsso_session = worksso\nsso_account_id = ${accountId}\nsso_role_name = ${role}\nregion = us-east-1\n`,
      );
    expect(await config()).toBe([homesso, worksso, muppetuser, ...profiles].join('\n'));
    expect(profiles).toContain(widgetsAdmin);
    expect(stdout).toContain('  + apac.dongles.engineering.dev  330987654321 Dev (apac-dongles-engineering)');
    expect(stdout).toContain(`${wanted.length} profiles to add, 0 to change, 0 to rename, 0 to remove, 0 unchanged.`);
  });

  it('changes nothing the second time, not even the time of the file', async () => {
    const before = await stat(home.configFile, { bigint: true });
    const bytes = await readFile(home.configFile);
    const { stdout } = await home.ok('profile:sync', '--sso-session', 'worksso');
    const after = await stat(home.configFile, { bigint: true });
    expect(stdout).toMatch(/^0 profiles to add, 0 to change, 0 to rename, 0 to remove, \d+ unchanged\.\n$/);
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
    expect(await readFile(home.configFile)).toEqual(bytes);
  });

  it('shows the hierarchy with session, account and role of every leaf', async () => {
    const { stdout } = await home.ok('profile:tree', 'emea.widgets.nonprod');
    expect(stdout.replace(/ +/g, ' ')).toBe(
      [
        'emea',
        '└─ widgets',
        ' └─ nonprod',
        ' ├─ admin worksso 210987654321 Admin',
        ' ├─ dev worksso 210987654321 Dev',
        ' └─ readonly worksso 210987654321 ReadOnly',
        '',
      ].join('\n'),
    );
    const whole = (await home.ok('profile:tree')).stdout;
    expect(whole).toMatch(/muppetuser +homesso +123412341234 +MuppetAccess/);
  });

  it('ends one session only', async () => {
    await home.ok('logout', 'worksso');
    const { sessions } = await home.json<{ sessions: { name: string; signedInUntil: string | null }[] }>(
      'session:list',
    );
    expect(sessions.map(({ name, signedInUntil }) => [name, signedInUntil !== null])).toEqual([
      ['homesso', true],
      ['worksso', false],
    ]);
  });

  it('has sent nothing that the service would object to, and no token in an address', () => {
    expect(fake.violations).toEqual([]);
  });
});
