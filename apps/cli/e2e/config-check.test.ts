import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { withLock } from '@aws-sso/safe-files';
import { tokenFileName } from '@aws-sso/storage-file';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Desk, writeConfig } from './support/desk.js';
import { historyEntries } from './support/history.js';
import { Home } from './support/program.js';

jest.setTimeout(30_000);

interface Answer {
  readonly findings: readonly {
    rule: string;
    severity: string;
    path?: string;
    line?: number;
    hurts: string[];
    fixable: boolean;
  }[];
  readonly repaired: boolean;
  readonly historyId?: string;
}

const fine = `[sso-session home]
sso_start_url = https://home.awsapps.com/start/
sso_region = eu-west-1

[profile a]
sso_session = home
sso_account_id = 123412341234
sso_role_name = MuppetAccess
`;

const faulty = `# mine
${fine}sso_region = eu-west-1
[profile "b"]# second
Region = eu-west-1 # home
[profile my prof]
region = eu-west-1
`;

let home: Home;
beforeEach(async () => {
  home = await Home.make();
});
afterEach(async () => {
  await chmod(home.file('.aws'), 0o700).catch(() => undefined);
  await home.remove();
});

const rulesOf = ({ findings }: Answer): string[] => findings.map(({ rule }) => rule).sort();
const config = (): Promise<string> => readFile(home.configFile, 'utf8');
const check = (...flags: string[]): Promise<Answer> =>
  home.json<Answer & Record<string, unknown>>('config:check', ...flags);

describe('config:check', () => {
  it('finds nothing in an empty home, and leaves it empty', async () => {
    const { stdout, code } = await home.awsSso(['config:check']);
    expect([code, stdout]).toEqual([0, `There is no ${home.configFile} yet. Make one with: aws-sso session:add\n`]);
    expect(await home.contents()).toEqual([]);
  });

  it('finds nothing in what is in order', async () => {
    await writeConfig(home, fine);
    expect(await check()).toMatchObject({ findings: [], repaired: false });
    expect((await home.ok('config:check')).stdout).toBe(`Nothing found in ${home.configFile} and around it.\n`);
  });

  it('says where a fault is, whom it hurts and how to mend it, and ends with 1 for errors', async () => {
    await writeConfig(home, faulty);
    const { stdout, code } = await home.awsSso(['config:check']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      `error sso-left-over, hurts Rust\n  ${home.configFile}:10:1  a repeats sso_region of its sso-session.\n  Why: Rust rejects`,
    );
    expect(stdout).toContain('  Do:  Remove the two keys from the profile; the session has them. (--fix does it.)\n\n');
    expect(stdout).toMatch(
      /3 errors, 3 warnings and 0 notes\.\n5 of them can be repaired without guessing: aws-sso config:check --fix\n$/,
    );
    const answer = await check();
    expect(rulesOf(answer)).toEqual([
      ...['header-comment', 'header-quotes', 'inline-comment', 'key-case', 'sso-left-over', 'unread-section'],
    ]);
    expect(await config()).toBe(faulty);
  });

  it('ends with 0 when there are only warnings', async () => {
    await writeConfig(home, '[profile "a"]\nregion = eu-west-1\n');
    expect((await home.awsSso(['config:check'])).code).toBe(0);
  });

  it('survives a malformed file and names its line', async () => {
    await writeConfig(home, `${fine}junk\n[profile b\n`);
    const { findings } = await check('--fix', '--yes');
    const malformed = findings.filter(({ rule }) => rule === 'malformed-line').map(({ line }) => line);
    expect(malformed).toEqual([9, 10]);
    expect(await config()).toBe(`${fine}junk\n[profile b\n`);
  });

  it('shows a fault that is everywhere in few places, and all of them with --json', async () => {
    await writeConfig(home, Array.from({ length: 400 }, (_, at) => `[profile "p${at}"]\nregion = x\n`).join(''));
    const { stdout } = await home.ok('config:check');
    expect(stdout.match(/is quoted/g)).toHaveLength(5);
    expect(stdout).toContain('  … and 395 more; --json lists all\n');
    expect((await check()).findings).toHaveLength(400);
  });

  it('moves no cursor and tells no secret', async () => {
    const name = 'a\u001b[2J\u202e';
    await writeConfig(
      home,
      `[profile "${name}"]\n  region = \u001b[2J # x\n  sso_session = ${name}\n  aws_secret_access_key = hush\n  AWS_SECRET_ACCESS_KEY = hush # hush\n  my_key =\n    hush=\n`,
    );
    await writeFile(home.file('.aws', 'credentials'), `[${name}]# c\naws_session_token: "hush"\n`, {
      mode: 0o600,
    });
    let heard = '';
    for (const flags of [[], ['--json'], ['--fix'], ['--fix', '--yes']]) {
      const { stdout, stderr } = await home.awsSso(['config:check', ...flags]);
      heard += stdout + stderr;
    }
    expect(heard).toContain('header-name');
    expect(heard).toContain('aws_secret_access_key = (hidden)');
    expect(heard).not.toMatch(/[^\P{Cc}\n]|\u202e|hush/u);
  });

  it('says so when nobody tells the time', async () => {
    await writeConfig(home, fine.replace('eu-west-1', 'nowhere'));
    expect((await home.awsSso(['config:check', '--online'])).stderr).toBe(
      'The clock was not compared: no Identity Center answered.\n',
    );
    const { code, stderr } = await home.awsSso(['config:check', '--online'], { AWS_ENDPOINT_URL: 'http://x.example' });
    expect([code, stderr]).toEqual([0, 'The clock was not compared: no Identity Center answered.\n']);
  });

  it('looks at modes, caches, variables and programs', async () => {
    await writeConfig(home, fine);
    await chmod(home.configFile, 0o644);
    const cache = home.file('.aws', 'sso', 'cache');
    await mkdir(cache, { recursive: true, mode: 0o700 });
    await chmod(home.file('.aws', 'sso'), 0o700);
    const put = (name: string, text: string) => writeFile(`${cache}/${name}`, text, { mode: 0o600 });
    const token = {
      accessToken: 'hush-token',
      startUrl: 'https://work.awsapps.com/start',
      expiresAt: '2030-01-01T00:00:00Z',
    };
    await put(tokenFileName({ name: 'home' }), JSON.stringify(token));
    await put(
      'registration.json',
      JSON.stringify({ clientId: 'c', clientSecret: 'hush', expiresAt: '2020-01-01T00:00:00Z' }),
    );
    await put('cut.json', '{"accessToken": "hush');
    await mkdir(home.file('bin'));
    await writeFile(home.file('bin', 'aws-sso'), '#!/bin/sh\n', { mode: 0o755 });
    const { stdout, stderr } = await home.awsSso(['config:check', '--json'], {
      AWS_PROFILE: 'gone',
      AWS_ACCESS_KEY_ID: 'hush-key',
      PATH: home.file('bin'),
    });
    expect(rulesOf(JSON.parse(stdout) as Answer)).toEqual([
      ...['cache-unusable', 'env-credentials', 'env-unknown-profile', 'open-mode', 'other-program'],
      ...['registration-expired', 'token-of-another-portal'],
    ]);
    expect(stdout + stderr).not.toContain('hush');
  });

  it('works in a read-only home and on a config that nobody may read', async () => {
    await writeConfig(home, fine);
    await chmod(home.configFile, 0o000);
    await chmod(home.file('.aws'), 0o500);
    const { code, stdout } = await home.awsSso(['config:check']);
    // Root may read everything.
    expect([0, 1]).toContain(code);
    expect(stdout).toMatch(/^error unreadable-file|mode is 0000|^Nothing found/);
    expect(await readdir(home.file('.aws'))).toEqual(['config']);
  });

  it('compares the clock with --online, and only then', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.setHeader('date', new Date(Date.now() - 3_600_000).toUTCString()).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const env = { AWS_ENDPOINT_URL_SSO_OIDC: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
      const answer = async (...flags: string[]) =>
        rulesOf(JSON.parse((await home.awsSso(['config:check', '--json', ...flags], env)).stdout) as Answer);
      expect(await answer()).toEqual(['env-endpoint']);
      expect(asked).toBe(0);
      expect(await answer('--online')).toEqual(['clock-skew', 'env-endpoint']);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe('config:check --fix', () => {
  const mended = `# mine
${fine}[profile b] # second
# home
region = eu-west-1
[profile my prof]
region = eu-west-1
`;

  it('shows what it would do and does nothing when nobody says yes', async () => {
    await writeConfig(home, faulty);
    const { code, stdout, stderr } = await home.awsSso(['config:check', '--fix']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--yes')]);
    expect(stdout).toContain('  10 - sso_region = eu-west-1\n');
    expect(stdout).toContain('  11 - [profile "b"]# second\n');
    expect(stdout).toContain('  10 + [profile b] # second\n');
    expect(await config()).toBe(faulty);
    expect(await historyEntries(home)).toBe(0);
  });

  it('repairs what needs no guessing, lists the rest, and changes nothing a second time', async () => {
    await writeConfig(home, faulty);
    await chmod(home.configFile, 0o640);
    const answer = await check('--fix', '--yes');
    expect(answer).toMatchObject({ repaired: true, historyId: expect.any(String) });
    expect(rulesOf(answer)).toEqual(['unread-section']);
    expect(await config()).toBe(mended);
    expect(await historyEntries(home)).toBe(1);
    const before = await stat(home.configFile);
    expect(before.mode & 0o777).toBe(0o600);

    expect(await check('--fix', '--yes')).toMatchObject({ repaired: false });
    const after = await stat(home.configFile);
    expect([after.ino, after.mtimeMs, after.ctimeMs]).toEqual([before.ino, before.mtimeMs, before.ctimeMs]);
    expect(await historyEntries(home)).toBe(1);
  });

  it('can be undone', async () => {
    await writeConfig(home, faulty);
    await home.json('config:check', '--fix', '--yes');
    await home.ok('config:undo', '--yes');
    expect(await config()).toBe(faulty);
  });

  it('removes the lock of a process that is gone, and not that of one that lives', async () => {
    await writeConfig(home, fine);
    const lock = home.file('.aws', '.config.awso-lock');
    const record = await withLock(home.configFile, { purpose: 'test' }, async () => {
      expect(rulesOf(await check())).toEqual([]);
      return JSON.parse(await readFile(lock, 'utf8')) as object;
    });
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await writeFile(lock, JSON.stringify({ ...record, pid }), { mode: 0o600 });
    expect(rulesOf(await check())).toEqual(['dead-lock']);
    expect(rulesOf(await check('--fix', '--yes'))).toEqual([]);
    expect(await readdir(home.file('.aws'))).toEqual(['config']);
  });
});

describe('what aws-sso itself writes', () => {
  it('is free of findings: sessions, profiles, tokens and credentials', async () => {
    const desk = await Desk.with(demoScenario, '');
    try {
      await rm(desk.home.file('.aws'), { recursive: true });
      for (const { name, startUrl, region } of demoScenario.organisations) {
        await desk.home.ok('session:add', name, '--start-url', startUrl, '--region', region);
        await desk.home.ok('login', name);
      }
      await desk.home.ok('profile:sync');
      const { profiles } = await desk.home.json<{ profiles: { name: string }[] }>('profile:list');
      expect(profiles.length).toBeGreaterThan(5);
      await desk.home.ok('env', profiles[0]!.name);
      await desk.home.ok('settings:set', 'region', 'us-east-1');
      await desk.home.ok('config:format', '--yes');
      const answer = await desk.home.json<Answer & Record<string, unknown>>('config:check');
      // The fake stands at an address of its own.
      expect(rulesOf(answer)).toEqual(['env-endpoint', 'env-endpoint']);
    } finally {
      await desk.clear();
    }
  });
});
