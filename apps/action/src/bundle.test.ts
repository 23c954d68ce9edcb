import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { isBuiltin } from 'node:module';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actionDirectory, readMetadata } from './testing/mini-runner.js';

const run = promisify(execFile);
const committed = path.join(actionDirectory, 'dist');

let fresh: string;
let inputs: string[];
beforeAll(async () => {
  fresh = await mkdtemp(path.join(tmpdir(), 'action-bundle-'));
  const script = `
    const { bundle } = await import('./bundle.mjs');
    console.log(JSON.stringify(Object.keys((await bundle(process.argv[1])).inputs)));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script, fresh], {
    cwd: actionDirectory,
  });
  inputs = JSON.parse(stdout) as string[];
});
afterAll(() => rm(fresh, { recursive: true, force: true }));

describe('the committed bundle', () => {
  it('is what the sources make; if not: node bundle.mjs', async () => {
    const files = await readdir(fresh);
    expect((await readdir(committed)).sort()).toEqual(files.sort());
    for (const file of files) {
      const [is, shouldBe] = await Promise.all([committed, fresh].map((at) => readFile(path.join(at, file))));
      expect({ file, same: is?.equals(shouldBe!) }).toEqual({ file, same: true });
    }
  });

  it('has no SDK, no HTTP client and no command line in it', () => {
    expect(inputs).toContain('src/main.ts');
    expect(inputs.filter((input) => /@aws-sdk|@smithy|undici|oclif|inquirer|apps\/cli/.test(input))).toEqual([]);
  });

  it('reads the code for templates and expressions only where names are made with them', async () => {
    const has = async (file: string) => /TagToken/.test(await readFile(path.join(committed, file), 'utf8'));
    expect(await Promise.all(['main.cjs', 'post.cjs', 'naming-languages.cjs'].map(has))).toEqual([false, false, true]);
  });

  it('asks for nothing but itself and Node', async () => {
    for (const file of (await readdir(committed)).filter((name) => name.endsWith('.cjs'))) {
      const text = await readFile(path.join(committed, file), 'utf8');
      const asked = [...text.matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(([, name = '']) => name);
      expect(asked.filter((name) => !isBuiltin(name) && name !== './naming-languages.cjs')).toEqual([]);
    }
  });

  it('does not know where it was made', async () => {
    const workspace = path.resolve(actionDirectory, '..', '..');
    for (const file of await readdir(committed)) {
      const text = await readFile(path.join(committed, file), 'utf8');
      expect([workspace, homedir(), tmpdir()].filter((place) => text.includes(`${place}/`))).toEqual([]);
    }
  });

  it('carries the licences of what is in it', async () => {
    const licences = await readFile(path.join(committed, 'licenses.txt'), 'utf8');
    for (const name of [
      '@actions/core',
      'fastest-levenshtein',
      'liquidjs',
      're2js',
      'reflect-metadata',
      'tslib',
      'tsyringe',
      'yaml',
    ])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});

describe('action.yml', () => {
  it('has exactly the inputs and outputs that the code has', async () => {
    const metadata = await readMetadata();
    const sources = await Promise.all(
      ['inputs.ts', 'main.ts'].map((file) => readFile(path.join(actionDirectory, 'src', file), 'utf8')),
    );
    const named = (call: string) =>
      [...sources.join('').matchAll(new RegExp(`${call}\\('([^']+)'`, 'g'))].map(([, name]) => name);
    expect(named('getInput')).toEqual(Object.keys(metadata.inputs));
    expect(named('setOutput')).toEqual(Object.keys(metadata.outputs));
  });

  it('names files that exist and always cleans up', async () => {
    const { runs } = await readMetadata();
    expect(runs).toEqual({ using: 'node24', main: 'dist/main.cjs', post: 'dist/post.cjs', 'post-if': 'always()' });
    expect(await readdir(committed)).toEqual(expect.arrayContaining(['main.cjs', 'post.cjs']));
  });

  it('is explained in the README', async () => {
    const readme = await readFile(path.join(actionDirectory, 'README.md'), 'utf8');
    const { inputs: described, outputs } = await readMetadata();
    for (const name of [...Object.keys(described), ...Object.keys(outputs)]) expect(readme).toContain(`\`${name}\``);
  });
});
