import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Home, runProgram } from './support/program.js';

const cli = join(import.meta.dirname, '..');

describe('the packed program, installed into an empty folder', () => {
  let folder: string;
  let home: Home;
  const npm = (cwd: string, ...args: string[]) =>
    runProgram('npm', ['--prefix', cwd, ...args], { PATH: process.env['PATH'], HOME: home.path });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'awso-packed-'));
    home = await Home.make();
    const packed = await runProgram(
      'npm',
      ['pack', cli, '--pack-destination', folder, '--ignore-scripts', '--json'],
      home.env,
    );
    const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
    // The one dependency is optional, and native: this is also what a machine has for which there is none.
    const installed = await npm(
      folder,
      'install',
      '--omit=optional',
      '--offline',
      '--no-audit',
      '--no-fund',
      join(folder, filename),
    );
    expect([installed.stderr, installed.code]).toEqual(['', 0]);
  }, 120_000);
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await home.remove();
  });

  const installed = (...path: string[]): string => join(folder, 'node_modules', ...path);
  const run = (bin: string, ...args: string[]) => runProgram(installed('.bin', bin), args, home.env);

  it('brings nothing else along', async () => {
    const lock = JSON.parse(await readFile(installed('.package-lock.json'), 'utf8')) as { packages: object };
    expect(Object.keys(lock.packages)).toEqual(['node_modules/@aws-sso/cli']);
  });

  it('runs under both of its names', async () => {
    const added = await run(
      'aws-sso',
      'session:add',
      'home',
      '--start-url',
      'https://home.awsapps.com/start',
      '--region',
      'eu-west-1',
    );
    expect([added.stderr, added.code]).toEqual(['', 0]);
    const listed = await run('awso', 'session', 'list', '--json');
    expect(JSON.parse(listed.stdout)).toMatchObject({ sessions: [{ name: 'home', region: 'eu-west-1' }] });
  });

  it('says that the keychain needs what is not there, and does everything else without', async () => {
    const session = ['other', '--start-url', 'https://other.awsapps.com/start', '--region', 'eu-west-1'];
    const { code, stderr } = await run('aws-sso', 'session:add', ...session, '--storage', 'keychain');
    expect([code, stderr]).toEqual([1, expect.stringContaining('its native module is not installed')]);
    expect(stderr).toContain('without leaving out optional dependencies');
    const { optionalDependencies } = JSON.parse(
      await readFile(installed('@aws-sso', 'cli', 'package.json'), 'utf8'),
    ) as { optionalDependencies: object };
    expect(Object.keys(optionalDependencies)).toEqual(['@napi-rs/keyring']);
  });

  it('knows its commands and itself without the workspace', async () => {
    expect((await run('aws-sso', '--version')).stdout).toMatch(/^@aws-sso\/cli\/\d/);
    expect((await run('aws-sso', 'profile:sync', '--help')).stdout).toContain('--dry-run');
  });

  it('holds the licences of what was bundled into it', async () => {
    const notices = await readFile(installed('@aws-sso', 'cli', 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toMatch(/^@aws-sdk\/client-sso \d.+Apache-2\.0/m);
    expect(notices).toMatch(/^@oclif\/core \d.+MIT/m);
  });
});
