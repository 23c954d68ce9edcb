import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Description } from './describe.js';

let folder = '';
let program = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fake-identity-center-test-'));
  program = join(folder, 'main.cjs');
  const esbuild = createRequire(import.meta.url).resolve('esbuild/bin/esbuild');
  const source = fileURLToPath(new URL('../main.ts', import.meta.url));
  execFileSync(esbuild, [source, '--bundle', '--platform=node', `--outfile=${program}`, '--log-level=error']);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

type Child = ChildProcessByStdio<null, Readable, Readable>;

const start = (...args: string[]): Child =>
  spawn(process.execPath, [program, ...args], { env: { TMPDIR: folder }, stdio: ['ignore', 'pipe', 'pipe'] });

const exit = (child: Child) =>
  new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal)),
  );

const firstOutput = (child: Child) =>
  new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.stderr.once('data', (chunk: Buffer) => reject(new Error(chunk.toString())));
  });

const run = async (...args: string[]) => {
  const child = start(...args);
  const [code, stdout, stderr] = await Promise.all([exit(child), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
};

const writeScenario = async (content: string): Promise<string> => {
  const path = join(folder, `scenario-${String(Math.random()).slice(2)}.json`);
  await writeFile(path, content);
  return path;
};

describe('fake-identity-center', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('plays the demo until %s, and leaves nothing behind', async (signal) => {
    const child = start('--json');
    const line = await firstOutput(child);
    const description = JSON.parse(line) as Description;
    expect(line.split('\n')).toHaveLength(2);
    expect(description.organisations.map(({ name }) => name)).toEqual(['homesso', 'worksso']);
    const caFile = description.proxyEnv['AWS_CA_BUNDLE']!;
    expect(await readFile(caFile, 'utf8')).toContain('BEGIN CERTIFICATE');
    const device = await fetch(description.pages.device);
    expect(await device.text()).toContain('Enter the code');

    const ended = exit(child);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(existsSync(caFile)).toBe(false);
  });

  it('plays a scenario from a file and writes the CA where it was told', async () => {
    const organisation = {
      name: 'mine',
      startUrl: 'https://mine.awsapps.com/start',
      region: 'eu-north-1',
      accounts: [],
    };
    const caFile = join(folder, "the ca's.pem");
    const child = start(
      '--scenario',
      await writeScenario(JSON.stringify({ organisations: [organisation] })),
      '--ca-file',
      caFile,
    );
    const output = await firstOutput(child);
    const ended = exit(child);
    child.kill('SIGTERM');
    await ended;
    expect(output).toContain('mine: https://mine.awsapps.com/start in eu-north-1, accounts: 0');
    expect(output).toMatch(/^ {2}export AWS_ENDPOINT_URL_SSO_OIDC=http:\/\/127\.0\.0\.1:\d+$/m);
    expect(output).toContain(`export AWS_CA_BUNDLE='${folder}/the ca'\\''s.pem'`);
    expect(existsSync(caFile)).toBe(true);
  });

  it('helps', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--scenario FILE'),
      stderr: '',
    });
  });

  it.each([
    ['an unknown option', ['--colour'], "Unknown option '--colour'"],
    ['a port that is none', ['--port', '65536'], '--port: 65536 is not a port.'],
    ['a scenario that is not there', ['--scenario', '/nowhere.json'], '/nowhere.json: ENOENT'],
  ])('refuses %s', async (_what, args, message) => {
    expect(await run(...args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  it('names what is wrong with a scenario', async () => {
    const { code, stderr } = await run('--scenario', await writeScenario('{"organisations":[7]}'));
    expect(code).toBe(2);
    expect(stderr).toContain('organisations[0]: expected an object, got 7');
  });
});
