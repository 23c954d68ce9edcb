import { mkdir, readFile, readdir, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { AwsTools, itNeedsAwsTools } from './support/aws-tools.js';
import { Desk } from './support/desk.js';
import { SecretService, hasKeychain, itNeedsKeychain } from './support/secret-service.js';
import { Terminal, itOnTerminal } from './support/terminal.js';

jest.setTimeout(60_000);

const session = ['homesso', '--start-url', 'https://homesso.awsapps.com/start/', '--region', 'eu-west-1'];
const muppet = ['--sso-session', 'homesso', '--account-id', '123412341234', '--role-name', 'MuppetAccess'];

let service: SecretService | undefined;
let desk: Desk;
afterEach(async () => {
  await desk.clear();
  await service?.stop();
  service = undefined;
});

async function atDeskWithKeychain(): Promise<SecretService> {
  service = await SecretService.start();
  desk = await Desk.with(demoScenario, '', service.env);
  return service;
}

/** The AWS CLI's caches as they lie on the disk, without locks. */
const plainFiles = async (): Promise<string[]> => {
  const found = await Promise.all(
    [desk.home.file('.aws', 'sso', 'cache'), desk.home.file('.aws', 'cli', 'cache')].map((cache) =>
      readdir(cache).catch(() => []),
    ),
  );
  return found.flat().filter((name) => name.endsWith('.json'));
};

const config = () => readFile(desk.home.configFile, 'utf8');
const sealed = () => readdir(desk.home.file('.local', 'share', 'awso', 'sealed'));
const ofMuppet = `credential-process ${muppet.join(' ')}`;

/** The program under the name by which profiles call it. */
async function installed(): Promise<string> {
  const place = desk.home.file('bin', 'awso');
  await mkdir(dirname(place), { recursive: true });
  await symlink(desk.program, place);
  return place;
}

describe('a session whose tokens are in the keychain', () => {
  itNeedsKeychain('is signed in to, listed, synced and used without a plain file', async () => {
    await atDeskWithKeychain();
    await desk.home.ok('session:add', ...session, '--storage', 'keychain');
    await desk.home.ok('login', 'homesso');
    await desk.home.ok('profile:sync', '--sso-session', 'homesso', '--yes');
    expect(await config()).toContain(`credential_process = awso ${ofMuppet}`);
    expect(await config()).not.toMatch(/sso_session|sso_account_id|sso_role_name/);
    const { sessions } = await desk.home.json<{ sessions: object[] }>('session:list');
    expect(sessions).toMatchObject([{ name: 'homesso', refreshable: true, profiles: [expect.any(String)] }]);
    expect(JSON.parse((await desk.home.ok(...ofMuppet.split(' '))).stdout)).toMatchObject({ Version: 1 });
    // Token, registration and the credentials of one role.
    expect([await plainFiles(), (await sealed()).length]).toEqual([[], 3]);
    await desk.home.ok('profile:sync', '--sso-session', 'homesso', '--yes', '--json');
    await desk.home.ok('logout', 'homesso');
    expect((await sealed()).length).toBe(1);
    expect((await desk.home.awsSso(ofMuppet.split(' '))).code).toBe(4);
  });

  const itNeedsBoth = hasKeychain ? itNeedsAwsTools : itNeedsKeychain;
  itNeedsBoth('serves AWS tools through its profiles', async () => {
    await atDeskWithKeychain();
    await desk.home.ok('settings:set', 'program', await installed());
    await desk.home.ok('settings:set', 'storage', 'keychain');
    await desk.home.ok('session:add', ...session);
    await desk.home.ok('login', 'homesso');
    await desk.home.ok('profile:add', 'muppet', ...muppet);
    const tools = new AwsTools(desk);
    const seen = [
      await tools.cliIdentity('muppet'),
      await tools.boto3Identity('muppet'),
      await tools.javaScriptIdentity('muppet'),
    ];
    expect(seen).toEqual(seen.map(() => 'MuppetAccess in 123412341234'));
    expect(await plainFiles()).toEqual([]);
  });

  itNeedsKeychain('fails at once when the keychain is locked, and says what to do', async () => {
    const keychain = await atDeskWithKeychain();
    await desk.home.ok('session:add', ...session, '--storage', 'keychain');
    await desk.home.ok('login', 'homesso');
    await keychain.lock();
    const { code, stdout, stderr } = await desk.home.awsSso(ofMuppet.split(' '));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/keychain cannot be used: it is locked.*Unlock your keychain.*--without-tokens/s);
    const { sessions } = await desk.home.json<{ sessions: object[] }>('session:list');
    expect(sessions).toMatchObject([{ problem: expect.stringContaining('it is locked') }]);
    await desk.home.ok('storage:migrate', 'homesso', '--to', 'file', '--without-tokens', '--yes');
    expect((await desk.home.awsSso(ofMuppet.split(' '))).code).toBe(4);
    await desk.home.ok('login', 'homesso');
    await desk.home.ok(...ofMuppet.split(' '));
  });

  it('is not added where there is no keychain', async () => {
    desk = await Desk.with(demoScenario, '');
    const { code, stdout } = await desk.home.awsSso(['session:add', ...session, '--storage', 'keychain', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'StorageUnavailable', storage: 'keychain', hint: expect.stringContaining('keychain') },
    });
    expect(await config()).toBe('');
    const unknown = await desk.home.awsSso(['session:add', ...session, '--storage', 'vault']);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('file and keychain')]);
  });
});

describe('storage:migrate', () => {
  itNeedsKeychain('moves a session and its profiles there and back', async () => {
    await atDeskWithKeychain();
    await desk.home.ok('session:add', ...session);
    await desk.home.ok('login', 'homesso');
    await desk.home.ok('profile:sync', '--sso-session', 'homesso');
    await desk.home.ok('profile:add', 'mine', ...muppet);
    await desk.home.ok(...ofMuppet.split(' '));
    const [before, files] = [await config(), await plainFiles()];
    const to = ['storage:migrate', 'homesso', '--to', 'keychain'];

    const dry = await desk.home.awsSso([...to, '--dry-run']);
    expect([dry.code, dry.stdout]).toEqual([
      2,
      expect.stringContaining(
        'homesso: file -> keychain, with the token, the client registration and credentials of 1 role\n',
      ),
    ]);
    const unasked = await desk.home.awsSso(to);
    expect([unasked.code, unasked.stderr]).toEqual([2, expect.stringContaining('--yes')]);
    expect([await config(), await plainFiles()]).toEqual([before, files]);

    await desk.home.ok(...to, '--yes');
    expect(await config()).not.toContain('sso_role_name');
    expect([await plainFiles(), (await sealed()).length]).toEqual([[], 3]);
    expect((await desk.home.awsSso([...to, '--dry-run'])).code).toBe(0);
    // No sign-in in between, and the portal is not asked again for credentials that moved along.
    expect(await desk.requestsDuring(() => desk.home.ok(...ofMuppet.split(' ')))).toEqual([]);
    const { plan } = await desk.home.json<{ plan: object }>('profile:sync', '--dry-run');
    expect(plan).toMatchObject({ create: [], update: [], remove: [], rename: [] });

    await desk.home.ok('storage:migrate', 'homesso', '--to', 'file', '--yes');
    expect([await plainFiles(), await sealed()]).toEqual([files, []]);
    const sections = (text: string) => text.split(/\n(?=\[)/).map((section) => section.trim().split('\n').sort());
    expect(sections(await config())).toEqual(sections(before));
    expect(await desk.requestsDuring(() => desk.home.ok(...ofMuppet.split(' ')))).toEqual([]);
  });

  it('leaves a setting alone that would only seem to move a session', async () => {
    desk = await Desk.with(demoScenario);
    const refused = await desk.home.awsSso(['settings:set', 'storage', 'keychain', '--sso-session', 'homesso']);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('aws-sso storage:migrate homesso --to keychain'),
    ]);
    await desk.home.ok('settings:set', 'storage', 'keychain');
    const { stdout } = await desk.home.ok('settings:get', 'storage', '--sso-session', 'homesso');
    expect(stdout.trim()).toBe('file');
  });
});

describe('on a terminal', () => {
  itOnTerminal('a keychain that does not answer is waited for, and a person is told so', async () => {
    const bus = createServer();
    desk = await Desk.with(demoScenario);
    await new Promise<void>((done) => bus.listen(desk.home.file('bus'), done));
    const env = { DBUS_SESSION_BUS_ADDRESS: `unix:path=${desk.home.file('bus')}` };
    const terminal = Terminal.start(desk.home, ['storage:migrate', 'homesso', '--to', 'keychain'], { env });
    await terminal.expectText('Waiting for your keychain');
    terminal.press('ctrl-c');
    expect(await terminal.ended()).not.toBe(0);
    bus.close();
  });
});
