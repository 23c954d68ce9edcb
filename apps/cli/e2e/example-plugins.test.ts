import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk } from './support/desk.js';
import { type Ended, runProgram } from './support/program.js';
import { SmallRegistry } from './support/small-registry.js';

jest.setTimeout(180_000);

const root = join(import.meta.dirname, '..', '..', '..');

/** Core and what it needs, and the compiler, from where the workspace has them. */
const published = [
  'packages/core',
  'node_modules/fastest-levenshtein',
  'node_modules/tsyringe',
  'node_modules/tsyringe/node_modules/tslib',
  'node_modules/typescript',
];

/** The fenced blocks of the page, by what stands behind the language. */
const blocks = [
  ...readFileSync(join(root, 'docs', 'writing-a-plugin.md'), 'utf8').matchAll(/^```\w+ (.+)\n([^]*?)^```$/gm),
];
const files = blocks.flatMap(([, what = '', text = '']) =>
  what.startsWith('file=') ? [[what.slice('file='.length), text] as const] : [],
);
const commands = blocks.flatMap(([, what, text = '']) => (what === 'run' ? [text] : []));

describe('docs/writing-a-plugin.md, followed outside of the workspace', () => {
  let folder: string;
  let desk: Desk;
  let registry: SmallRegistry;

  const plugin = (): string => join(folder, 'naming-team');
  const env = () => ({ ...desk.home.env, npm_config_registry: registry.url });
  const npm = (...args: string[]) => runProgram('npm', args, env());
  const aws = (...args: string[]): Promise<Ended> =>
    runProgram(join(folder, 'cli', 'node_modules', '.bin', 'aws-sso'), args, env());
  const ok = ({ code, stdout, stderr }: Ended): string => {
    if (code !== 0) throw new Error(`${code}: ${stdout}${stderr}`);
    return stdout;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'awso-examples-'));
    desk = await Desk.with(demoScenario);
    // Core as it is published was built by `npm run build`; its dependencies lie where npm put them.
    const directories = published.map((directory) => join(root, directory));
    registry = await SmallRegistry.of(directories, folder, desk.home.env);
    for (const [file, text] of files) {
      await mkdir(join(plugin(), dirname(file)), { recursive: true });
      await writeFile(join(plugin(), file), text);
    }
    const cli = await registry.publish(join(root, 'apps', 'cli'), folder, desk.home.env);
    ok(await npm('install', '--prefix', join(folder, 'cli'), '--omit=optional', '--no-audit', '--no-fund', cli));
  });
  afterAll(async () => {
    await registry.close();
    await desk.clear();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows the example as it is', async () => {
    expect(files.map(([file]) => file)).toEqual(['package.json', 'tsconfig.json', 'src/index.ts', 'src/index.test.ts']);
    // Manifests are formatted by other rules than blocks of JSON.
    const said = (file: string, text: string): unknown => (file.endsWith('.json') ? JSON.parse(text) : text);
    for (const [file, text] of files)
      expect(said(file, await readFile(join(root, 'examples', 'naming-team', file), 'utf8'))).toEqual(said(file, text));
  });

  it('has commands that work, and lead to a plugin that passes the kit under node:test', async () => {
    const bin = join(folder, 'cli', 'node_modules', '.bin');
    const script = `set -e; cd '${plugin()}'; ${commands.join('\n')}`;
    const { PATH = '' } = desk.home.env;
    const ended = await runProgram('/bin/sh', ['-c', script], { ...env(), PATH: `${bin}:${PATH}` });
    expect([ended.code, ended.stderr, ended.stdout]).toEqual([
      0,
      expect.anything(),
      expect.stringMatching(/^# fail 0$/m),
    ]);
    expect(ended.stdout).toMatch(/^# pass 1\d$/m);
    expect(ended.stdout).toContain('blue\n└─ widgets-prod');
    expect(ended.stdout).toMatch(/^aws-sso-naming-team +1\.0\.0 +team$/m);
  });

  it('makes a plugin that names profiles in the installed program', async () => {
    expect(ok(await aws('naming:list', 'team'))).toContain('aws-sso-naming-team');
    ok(await aws('login', 'homesso'));
    ok(await aws('settings:set', 'naming', 'team', '--sso-session', 'homesso'));
    ok(await aws('settings:set', 'naming.team', 'blue', '--sso-session', 'homesso'));
    ok(await aws('profile:sync', '--sso-session', 'homesso'));
    expect(await readFile(desk.home.configFile, 'utf8')).toMatch(/^\[profile blue\.muppets[\w-]*\.muppetaccess\]$/m);
    expect(ok(await aws('profile:sync', '--sso-session', 'homesso'))).toContain('1 unchanged');
  });

  it('makes a package that is installed by its name from a registry, together with what it needs', async () => {
    await registry.publish(plugin(), folder, desk.home.env);
    ok(await aws('plugin:remove', 'aws-sso-naming-team', '--yes'));
    expect(ok(await aws('plugin:install', 'aws-sso-naming-team@^1.0.0'))).toContain('aws-sso-naming-team 1.0.0');
    expect(ok(await aws('naming:preview', 'Widgets', '--naming', 'team'))).toContain('everybody\n└─ widgets');
    const { code, stderr } = await aws('plugin:install', 'there-is-no-such-plugin');
    expect([code, stderr]).toEqual([1, expect.stringContaining('npm could not install it: 404')]);
  });
});
