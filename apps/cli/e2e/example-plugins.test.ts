import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk } from './support/desk.js';
import { Outside, succeeded } from './support/outside.js';
import type { Ended } from './support/program.js';

jest.setTimeout(180_000);

const root = join(import.meta.dirname, '..', '..', '..');
const examples = join(root, 'examples');

/** The fenced blocks of the page, by what stands behind the language. */
const blocks = [
  ...readFileSync(join(root, 'docs', 'writing-a-plugin.md'), 'utf8').matchAll(/^```\w+ (\w+)=(.+)\n([^]*?)^```$/gm),
].map(([, kind = '', name = '', text = '']) => ({ kind, name, text }));
const files = blocks.filter(({ kind }) => kind === 'file');

/** The commands for one of the examples, as one script. */
const commandsOf = (example: string): string =>
  blocks.flatMap(({ kind, name, text }) => (kind === 'run' && name === example ? [text] : [])).join('\n');

describe('docs/writing-a-plugin.md, followed outside of the workspace', () => {
  let outside: Outside;
  let desk: Desk;

  const aws = (...args: string[]): Promise<Ended> => outside.awsSso(desk, args);
  /** The report of `node --test`: TAP from Node 20, words of their own from later ones. */
  const reported = (outcome: string, count: string): RegExp => new RegExp(`^[#ℹ] ${outcome} ${count}$`, 'm');
  const follow = (example: string): Promise<Ended> =>
    outside.script(desk, join(outside.folder, example), commandsOf(example));

  beforeAll(async () => {
    outside = await Outside.make();
    desk = await Desk.with(demoScenario);
    for (const { name, text } of files) await outside.write(name, text);
  });
  afterAll(async () => {
    await desk.clear();
    await outside.clear();
  });

  it('shows all of the examples as they are', async () => {
    const there = (await readdir(examples, { recursive: true })).filter((file) =>
      /^[\w-]+[/\\]((package|tsconfig)\.json|src[/\\].+)$/.test(file),
    );
    expect(files.map(({ name }) => join(name)).sort()).toEqual(there.sort());
    expect(there.length).toBeGreaterThan(8);
    // Manifests are formatted by other rules than blocks of JSON.
    const said = (file: string, text: string): unknown => (file.endsWith('.json') ? JSON.parse(text) : text);
    for (const { name, text } of files)
      expect(said(name, await readFile(join(examples, name), 'utf8'))).toEqual(said(name, text));
  });

  it('has commands that work, and lead to a naming strategy that passes the kit under node:test', async () => {
    const ended = await follow('naming-team');
    expect([ended.code, ended.stderr, ended.stdout]).toEqual([
      0,
      expect.anything(),
      expect.stringMatching(reported('fail', '0')),
    ]);
    expect(ended.stdout).toMatch(reported('pass', '1\\d'));
    expect(ended.stdout).toContain('blue\n└─ widgets-prod');
    expect(ended.stdout).toMatch(/^aws-sso-naming-team +1\.0\.0 +team$/m);
  });

  it('makes a plugin that names profiles in the installed program', async () => {
    expect(succeeded(await aws('naming:list', 'team'))).toContain('aws-sso-naming-team');
    succeeded(await aws('login', 'homesso'));
    succeeded(await aws('settings:set', 'naming', 'team', '--sso-session', 'homesso'));
    succeeded(await aws('settings:set', 'naming.team', 'blue', '--sso-session', 'homesso'));
    succeeded(await aws('profile:sync', '--sso-session', 'homesso'));
    expect(await readFile(desk.home.configFile, 'utf8')).toMatch(/^\[profile blue\.muppets[\w-]*\.muppetaccess\]$/m);
    expect(succeeded(await aws('profile:sync', '--sso-session', 'homesso'))).toContain('1 unchanged');
  });

  it('makes a package that is installed by its name from a registry, together with what it needs', async () => {
    await outside.registry.publish(join(outside.folder, 'naming-team'), outside.folder, outside.env(desk));
    succeeded(await aws('plugin:remove', 'aws-sso-naming-team', '--yes'));
    expect(succeeded(await aws('plugin:install', 'aws-sso-naming-team@^1.0.0'))).toContain('aws-sso-naming-team 1.0.0');
    expect(succeeded(await aws('naming:preview', 'Widgets', '--naming', 'team'))).toContain('everybody\n└─ widgets');
    const { code, stderr } = await aws('plugin:install', 'there-is-no-such-plugin');
    expect([code, stderr]).toEqual([1, expect.stringContaining('npm could not install it: 404')]);
  });

  it('can be followed with a core that no registry has', async () => {
    const page = readFileSync(join(root, 'docs', 'writing-a-plugin.md'), 'utf8');
    const [, pack = '', use = ''] = /^(npm pack --workspace .+)\n(npm pkg set .+)$/m.exec(page) ?? [];
    const plugin = join(outside.folder, 'naming-team');
    succeeded(await outside.script(desk, root, pack));
    succeeded(await outside.script(desk, plugin, `${use}\naws-sso plugin:install ./`));
    const lock = join(desk.home.path, '.local/share/awso/plugins/aws-sso-naming-team/package-lock.json');
    expect(await readFile(lock, 'utf8')).toMatch(/"@aws-sso\/core": "file:.+aws-sso-core-/);
    expect(succeeded(await aws('naming:preview', 'Widgets', '--naming', 'team'))).toContain('everybody\n└─ widgets');
  });

  it('has commands that work, and lead to a storage that passes the kit under node:test and has a session', async () => {
    const ended = await follow('storage-encrypted-file');
    expect([ended.code, ended.stderr, ended.stdout]).toEqual([
      0,
      expect.anything(),
      expect.stringMatching(reported('fail', '0')),
    ]);
    expect(ended.stdout).toMatch(reported('pass', '3\\d'));
    expect(ended.stdout).toContain('Completed configuring SSO session: home\n');
    const chosen = await aws('settings:get', 'storage', '--sso-session', 'home');
    expect(succeeded(chosen)).toBe('encrypted-file\n');
  });
});
