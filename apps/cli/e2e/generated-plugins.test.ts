import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { checkPlugin } from '@aws-sso/core';
import { demoScenario } from '@aws-sso/fake-identity-center';
import builtInNaming from '@aws-sso/naming-strategies';
import { fileStoragePlugin } from '@aws-sso/storage-file';
import { keychainStoragePlugin } from '@aws-sso/storage-keychain';
import { Desk } from './support/desk.js';
import { Outside, succeeded } from './support/outside.js';
import { type Ended, runProgram } from './support/program.js';

jest.setTimeout(180_000);

const root = join(import.meta.dirname, '..', '..', '..');

let outside: Outside;
let desk: Desk;
beforeAll(async () => {
  outside = await Outside.make();
  desk = await Desk.with(demoScenario);
  await makeWorkspace();
});
afterAll(async () => {
  await desk.clear();
  await outside.clear();
});

const workspace = (...names: string[]): string => join(outside.folder, 'workspace', ...names);

/** A foreign Nx workspace that has installed the generators as they are published. */
async function makeWorkspace(): Promise<void> {
  await outside.write('workspace/nx.json', '{ "neverConnectToCloud": true, "analytics": false }');
  await outside.write('workspace/package.json', '{ "name": "foreign", "private": true, "workspaces": ["packages/*"] }');
  const tarball = await outside.registry.publish(
    join(root, 'packages', 'generators'),
    outside.folder,
    outside.env(desk),
  );
  const generators = workspace('node_modules', '@aws-sso', 'generators');
  await mkdir(generators, { recursive: true });
  const unpack = ['-xzf', tarball, '--strip-components=1', '-C', generators];
  succeeded(await runProgram('tar', unpack, outside.env(desk)));
  await mkdir(workspace('node_modules', '@nx'));
  for (const name of ['nx', '@nx/devkit'])
    await symlink(join(root, 'node_modules', name), workspace('node_modules', name), 'junction');
}

/** Runs Nx, which leaves nothing running and nothing outside of the folder of this test. */
const nx = (directory: string, args: string): Promise<Ended> => {
  const cache = `NX_NATIVE_FILE_CACHE_DIRECTORY='${workspace('.nx-native')}'`;
  const program = `'${join(root, 'node_modules', '.bin', 'nx')}'`;
  return outside.script(desk, directory, `NX_DAEMON=false NX_NO_CLOUD=true ${cache} ${program} ${args}`);
};

/** The commands that the README of a package begins with, up to that which installs it. */
const firstSteps = 'npm install --no-audit --no-fund; npm run build; npm test; aws-sso plugin:install .';

const allPassed = /^(#|ℹ) fail 0$/m;

describe('a generated package, in a workspace that is not ours', () => {
  it('is a naming strategy that builds, passes its kit and is used by the installed program', async () => {
    const created = succeeded(await nx(workspace(), 'g @aws-sso/generators:naming-strategy demo --directory plugins'));
    expect(created).toContain('CREATE plugins/naming-demo/src/index.ts');
    expect(created).toContain('  npm install\n');
    const ended = await outside.script(desk, workspace('plugins', 'naming-demo'), firstSteps);
    expect(succeeded(ended)).toMatch(allPassed);
    expect(ended.stdout).toMatch(/^(#|ℹ) pass 1\d$/m);
    expect(ended.stdout).toContain('Installed aws-sso-naming-demo 0.1.0.');

    const preview = ['naming:preview', 'Widgets Prod', '--naming', 'demo', '--naming-option', 'prefix=acme'];
    expect(succeeded(await outside.awsSso(desk, preview))).toContain('acme\n└─ widgets-prod');
  });

  it('is a storage that builds, passes its kit and keeps the tokens of a session for their owner alone', async () => {
    succeeded(await nx(workspace(), 'g @aws-sso/generators:storage vault --directory plugins'));
    const ended = await outside.script(desk, workspace('plugins', 'storage-vault'), firstSteps);
    expect(succeeded(ended)).toMatch(allPassed);
    expect(ended.stdout).toMatch(/^(#|ℹ) pass [23]\d$/m);
    expect(ended.stdout).toContain('Installed aws-sso-storage-vault 0.1.0.');

    succeeded(await outside.awsSso(desk, ['login', 'homesso']));
    succeeded(await outside.awsSso(desk, ['storage:migrate', 'homesso', '--to', 'vault', '--yes']));
    const files = desk.home.file('.local', 'share', 'awso', 'storage-vault');
    expect((await stat(files)).mode & 0o777).toBe(0o700);
    const names = await readdir(files);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(name).toMatch(/^[0-9a-f]{64}\.json$/);
      expect((await stat(join(files, name))).mode & 0o777).toBe(0o600);
    }
    const signedIn = succeeded(await outside.awsSso(desk, ['profile:sync', '--sso-session', 'homesso']));
    expect(signedIn).toContain('muppetaccess');
  });

  it('has in its package what it is for, its types, and none of its tests', async () => {
    const packed = await outside.script(
      desk,
      workspace('plugins', 'naming-demo'),
      'npm pack --dry-run --json --ignore-scripts',
    );
    const [{ files }] = JSON.parse(succeeded(packed)) as [{ files: readonly { path: string }[] }];
    expect(files.map(({ path }) => path).sort()).toEqual(
      ['README.md', 'dist/index.d.ts', 'dist/index.js', 'package.json'].sort(),
    );
  });

  it('is refused with a sentence, and not begun, where there is one already or the name is taken', async () => {
    const before = await readFile(workspace('plugins', 'naming-demo', 'src', 'index.ts'), 'utf8');
    const again = await nx(workspace(), 'g @aws-sso/generators:naming-strategy demo --directory plugins');
    expect([again.code, `${again.stdout}${again.stderr}`]).toEqual([
      1,
      expect.stringContaining('plugins/naming-demo is there already.'),
    ]);
    expect(await readFile(workspace('plugins', 'naming-demo', 'src', 'index.ts'), 'utf8')).toBe(before);
    const taken = await nx(workspace(), 'g @aws-sso/generators:storage keychain');
    expect([taken.code, `${taken.stdout}${taken.stderr}`]).toEqual([
      1,
      expect.stringContaining('The name "keychain" is the name of a storage that comes along with aws-sso.'),
    ]);
    expect(existsSync(workspace('packages'))).toBe(false);
  });
});

describe('the generators, in this workspace', () => {
  it('need no build, and write into the examples', async () => {
    const { stdout, stderr } = await nx(root, 'g @aws-sso/generators:storage never-written --dry-run');
    expect([stderr, stdout]).toEqual([
      expect.stringContaining('no changes were made'),
      expect.stringContaining('CREATE examples/storage-never-written/src/index.ts'),
    ]);
    expect(existsSync(join(root, 'examples', 'storage-never-written'))).toBe(false);
  });
});

describe('the names that generators take', () => {
  /** What the published package says, in the words that its types have. */
  const published = async () =>
    (await import(workspace('node_modules', '@aws-sso', 'generators', 'src', 'plugin-name.mjs'))) as {
      readonly builtInNames: Readonly<Record<string, readonly string[]>>;
      readonly nameProblem: (kind: string, name: string) => string | undefined;
    };

  it('are those that the plugin contract takes', async () => {
    const { builtInNames, nameProblem } = await published();
    const isAccepted = (name: string): boolean => {
      const create = () => {
        throw new Error('not asked for');
      };
      const strategy = { name, description: '', options: {}, create };
      try {
        checkPlugin('mine', { apiVersion: 1, name: 'mine', namingStrategies: [strategy] });
        return true;
      } catch {
        return false;
      }
    };
    const names = fc
      .oneof(fc.string(), fc.stringMatching(/^[a-z0-9A-Z_-]{0,9}\n?$/))
      .filter((name) => !builtInNames['naming-strategy']!.includes(name));
    fc.assert(
      fc.property(names, (name) => {
        expect([name, nameProblem('naming-strategy', name) === undefined]).toEqual([name, isAccepted(name)]);
      }),
    );
  });

  it('are none of those that come along', async () => {
    const { builtInNames } = await published();
    const named = (items: readonly { readonly name: string }[] = []) => items.map(({ name }) => name).sort();
    expect([...builtInNames['naming-strategy']!].sort()).toEqual(named(builtInNaming.namingStrategies));
    const storages = [fileStoragePlugin, keychainStoragePlugin].flatMap((plugin) => plugin.storages ?? []);
    expect([...builtInNames['storage']!].sort()).toEqual(named(storages));
  });
});
