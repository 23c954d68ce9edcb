import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk, sessionsOf } from './support/desk.js';
import { Home } from './support/program.js';

jest.setTimeout(30_000);

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.with(demoScenario);
});
afterEach(() => desk.clear());

interface Answer {
  readonly sessions: readonly Record<string, unknown>[];
}

const byCode = ['--use-device-code', '--no-browser'];

describe('login to several sessions', () => {
  it('goes on after one that fails, says of each what came of it, and ends with the highest code', async () => {
    const broken = '[sso-session broken]\nsso_start_url = https://x.awsapps.com/start\nsso_region = evil.com/#\n\n';
    await writeFile(desk.home.configFile, broken + sessionsOf(demoScenario));
    desk.fake.switches.approval('denied', 'homesso');
    desk.fake.switches.approval('immediately', 'worksso');
    const { code, stdout, stderr } = await desk.home.awsSso(['login', '--all', ...byCode]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/^broken: not signed in\nhomesso: not signed in\nworksso: signed in until .*\n$/);
    expect(stderr).toContain('Error: The sign-in to the sso-session "homesso" was denied.\nTo try again:');
    expect(stderr).toMatch(/Error: The sso-session "broken" cannot be used \(.*evil\.com/);

    const again = await desk.home.awsSso(['login', 'homesso', 'worksso', ...byCode, '--json']);
    expect(again.code).toBe(1);
    expect(JSON.parse(again.stdout)).toEqual({
      schemaVersion: 1,
      sessions: [
        {
          name: 'homesso',
          outcome: 'failed',
          error: {
            code: 'AuthorizationDenied',
            message: 'The sign-in to the sso-session "homesso" was denied.',
            hint: 'To try again: aws-sso login homesso',
          },
        },
        { name: 'worksso', outcome: 'still-valid', signedInUntil: expect.any(String) },
      ],
    });
  });

  it('skips those that are signed in, unless forced', async () => {
    await desk.home.ok('login', 'homesso');
    const skipping = await desk.requestsDuring(() => desk.home.ok('login', 'homesso'));
    expect(skipping).toEqual([]);
    const outcomes = async (...flags: string[]) =>
      (await desk.home.json<Answer>('login', '--all', ...flags)).sessions.map(({ outcome }) => outcome);
    expect(await outcomes()).toEqual(['still-valid', 'signed-in']);
    expect(await outcomes('--force')).toEqual(['signed-in', 'signed-in']);
  });

  it('finds a name that is not there before anybody signs in', async () => {
    const asked = await desk.requestsDuring(async () => {
      expect((await desk.home.awsSso(['login', 'homesso', 'wrkso'])).code).toBe(1);
    });
    expect(asked).toEqual([]);
  });

  it('ends with 130 at Ctrl-C, and starts none of those that are left', async () => {
    const login = desk.start(['login', '--all', ...byCode]);
    await login.says(/Then enter the code/);
    login.send('SIGINT');
    const { code, stderr } = await login.ended;
    expect(code).toBe(130);
    expect(stderr).not.toContain('Signing in to worksso');
  });
});

describe('a second login of the same session', () => {
  it('waits for the one of the other process and takes its result', async () => {
    const first = desk.start(['login', 'homesso', ...byCode]);
    await first.says(/Then enter the code:\n\n[A-Z-]+\n/);
    const second = desk.start(['login', 'homesso', ...byCode, '--json']);
    await second.says(/Another aws-sso \(process \d+\) is signing in to homesso; waiting for it\.\n/);
    desk.fake.approve(/Then enter the code:\n\n([A-Z-]+)\n/.exec(first.output)?.[1] ?? '');
    expect((await first.ended).code).toBe(0);
    const { code, stdout, stderr } = await second.ended;
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { sessions: [{ outcome: 'signed-in' }] }]);
    expect(stderr).not.toContain('Then enter the code');
    const started = desk.fake.requests.filter(({ operation }) => operation === 'StartDeviceAuthorization');
    expect(started).toHaveLength(1);
  });

  it('also with --force: the first has just been forced', async () => {
    await desk.home.ok('login', 'homesso');
    const first = desk.start(['login', 'homesso', '--force', ...byCode]);
    await first.says(/Then enter the code:\n\n[A-Z-]+\n/);
    const second = desk.start(['login', 'homesso', '--force', ...byCode]);
    await second.says(/waiting for it\.\n/);
    desk.fake.approve(/Then enter the code:\n\n([A-Z-]+)\n/.exec(first.output)?.[1] ?? '');
    expect([(await first.ended).code, (await second.ended).code]).toEqual([0, 0]);
    expect(second.output).not.toContain('Then enter the code');
  });

  it('goes ahead by itself when the process that it waits for is killed', async () => {
    const first = desk.start(['login', 'homesso', ...byCode]);
    await first.says(/Then enter the code/);
    const second = desk.start(['login', 'homesso', ...byCode]);
    await second.says(/waiting for it\.\n/);
    first.send('SIGKILL');
    await second.says(/Then enter the code:\n\n[A-Z-]+\n/);
    desk.fake.approve(/Then enter the code:\n\n([A-Z-]+)\n/.exec(second.output)?.[1] ?? '');
    expect((await second.ended).code).toBe(0);
  });
});

describe('login where no browser can come back', () => {
  /** How somebody is told to sign in, until they give up. */
  const told = async (env: Record<string, string>, ...flags: string[]): Promise<string> => {
    const login = desk.start(['login', 'homesso', ...flags], env);
    await login.says(/Then enter the code:\n\n[A-Z-]+\n|\/authorize\?/);
    login.send('SIGINT');
    return (await login.ended).stderr;
  };
  const overSsh = { SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22' };

  it('uses a code over SSH, and says why; a browser of the environment gets the page of the code', async () => {
    const text = await told(overSsh);
    expect(text).toContain('With a code, because this is an SSH session.\n');
    expect(text).toContain('Attempting to open your default browser.');
    expect(await told({ ...overSsh, BROWSER: '' })).toContain('Browser will not be automatically opened.');
  });

  it('says no reason when the code was asked for', async () => {
    expect(await told(overSsh, '--use-device-code')).not.toContain('because');
  });

  it('uses the browser that the settings name, also over SSH', async () => {
    await desk.home.ok('settings:set', 'browser', Home.denyingBrowser);
    const text = await desk.home.awsSso(['login', 'homesso'], overSsh);
    expect(text.stderr).toContain('/authorize?');
    expect(text.code).toBe(1);
  });

  it('warns of a page that is not on a host of AWS', async () => {
    const page = 'https://sso.corp.example/device';
    desk.fake.switches.failNext('StartDeviceAuthorization', {
      body: {
        deviceCode: 'x',
        userCode: 'BCDF-GHJK',
        verificationUri: page,
        verificationUriComplete: page,
        expiresIn: 600,
        interval: 5,
      },
    });
    expect(await told({}, ...byCode)).toContain('Warning: the sign-in page is on sso.corp.example, which');
  });

  it('only prints with --no-browser', async () => {
    const text = await told({}, '--no-browser');
    expect(text).toMatch(/^Signing in to homesso .*\nBrowser will not be automatically opened\.\nPlease visit/);
  });
});

describe('status', () => {
  it('asks no service, ends with 4 while a sign-in is needed, and with 0 when all can be used', async () => {
    await desk.home.ok('login', 'homesso');
    const asked = await desk.requestsDuring(async () => {
      const { code, stdout } = await desk.home.awsSso(['status']);
      expect([code, stdout]).toEqual([
        4,
        expect.stringMatching(/^homesso: signed in until .*\nworksso: not signed in; run aws-sso login worksso\n$/),
      ]);
      expect((await desk.home.awsSso(['status', 'homesso'])).code).toBe(0);
      expect((await desk.home.awsSso(['status', 'homesso', 'worksso'])).code).toBe(4);
    });
    expect(asked).toEqual([]);
    await desk.home.ok('login', 'worksso');
    expect(await desk.home.json('status')).toMatchObject({
      usable: true,
      sessions: [{ name: 'homesso', state: 'signed-in', refreshable: true }, { name: 'worksso' }],
    });
  });

  it('takes a session whose token has ended for usable while it renews itself', async () => {
    await desk.home.ok('login', 'homesso');
    await desk.home.ok('login', 'worksso');
    const file = desk.home.file('.aws', 'sso', 'cache', '315be7c652c2222e81bf6555240bd6d9fd0e74d1.json');
    const token = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
    await writeFile(file, JSON.stringify({ ...token, expiresAt: '2020-01-01T00:00:00Z' }));
    expect(await desk.home.awsSso(['status'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('homesso: expired, renews at next use\n'),
    });
    await writeFile(file, JSON.stringify({ ...token, expiresAt: '2020-01-01T00:00:00Z', refreshToken: undefined }));
    expect((await desk.home.awsSso(['status'])).code).toBe(4);
  });

  it('ends with 1 for a session that cannot be used, and where there is none', async () => {
    await writeFile(desk.home.configFile, '[sso-session broken]\nsso_region = eu-west-1\n');
    const { code, stdout } = await desk.home.awsSso(['status']);
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('broken: The sso-session "broken" has no sso_start_url'),
    ]);
    expect((await desk.home.awsSso(['status', 'none'])).code).toBe(1);
    await writeFile(desk.home.configFile, '');
    expect((await desk.home.awsSso(['status'])).code).toBe(1);
  });
});
