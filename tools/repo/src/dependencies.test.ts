import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { importsOf, mentions } from './support/imports.js';
import { absentOptionalDependencies, type PackageLock } from './support/package-lock.js';
import { tableAfter } from './support/markdown-table.js';
import { type Manifest, projects, readText, root, workspace } from './support/workspace.js';

const ours = (name: string): boolean => name.startsWith('@aws-sso/');

const allOf = (manifest: Manifest): Record<string, string> => ({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
  ...manifest.peerDependencies,
  ...manifest.overrides,
});

const manifests = [{ directory: 'root', manifest: workspace }, ...projects];

/** Every third-party package, with the folders that name it and the versions that they ask for. */
const named = new Map<string, { where: string[]; versions: Set<string> }>();
for (const { directory, manifest } of manifests)
  for (const [name, version] of Object.entries(allOf(manifest)).filter(([other]) => !ours(other))) {
    const entry = named.get(name) ?? { where: [], versions: new Set() };
    named.set(name, { where: [...entry.where, directory], versions: entry.versions.add(version) });
  }

describe('docs/dependencies.md', () => {
  const { header, rows } = tableAfter(readText('docs/dependencies.md'), '<!-- dependencies:');

  it('has one line for every dependency, says where it is used, and names no other', () => {
    const documented = rows.map(([name, where = '']) => [name, where.split(', ').sort()]);
    expect(documented).toEqual([...named].sort(byName).map(([name, { where }]) => [name, [...where].sort()]));
  });

  it('gives a reason for each', () => {
    expect(header).toEqual(['name', 'where', 'why']);
    expect(rows.filter(([, , why = '']) => why.length < 10)).toEqual([]);
  });
});

describe('versions', () => {
  it('are exact', () => {
    const loose = [...named].filter(([, { versions }]) => [...versions].some((version) => !isExact(version)));
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  it('of one package are the same everywhere', () => {
    const different = [...named].filter(([, { versions }]) => versions.size > 1);
    expect(different.map(([name]) => name)).toEqual([]);
  });

  it('of our own packages are those in the workspace', () => {
    const current = Object.fromEntries(projects.map(({ manifest }) => [manifest.name, manifest.version]));
    const asked = manifests.flatMap(({ manifest }) => Object.entries(allOf(manifest)).filter(([name]) => ours(name)));
    expect(asked).not.toEqual([]);
    for (const [name, version] of asked) expect([name, version]).toEqual([name, current[name]]);
  });
});

describe('what a project imports', () => {
  it.each(projects)('$directory names it, and names nothing else', ({ directory, manifest }) => {
    const { shipped, all } = importsOf(directory);
    const known = Object.keys({ ...allOf(manifest), ...workspace.devDependencies, [manifest.name]: '' });
    expect([...all].filter((name) => !known.includes(name))).toEqual([]);

    // What goes into a bundle need not be installed with it.
    // What is bundled, or never leaves the repository, has what the workspace installs.
    const bundled = manifest.private === true || 'bundle' in (manifest.nx?.targets ?? {});
    const installed = bundled ? known : [...Object.keys(manifest.dependencies ?? {}), manifest.name];
    expect([...shipped].filter((name) => !installed.includes(name))).toEqual([]);

    const used = (name: string) => mentions(directory, name.replace(/^@types\//, ''));
    expect(Object.keys(allOf(manifest)).filter((name) => !used(name))).toEqual([]);
  });
});

describe('the compiler', () => {
  it('knows no decorators', () => {
    const files = ['tsconfig.base.json', ...projects.flatMap(({ directory }) => tsconfigsIn(directory))];
    expect(files.length).toBeGreaterThan(projects.length);
    for (const file of files) {
      const { compilerOptions = {} } = JSON.parse(readText(file)) as { compilerOptions?: Record<string, unknown> };
      expect([file, compilerOptions['experimentalDecorators'] ?? false]).toEqual([file, false]);
      expect([file, compilerOptions['emitDecoratorMetadata'] ?? false]).toEqual([file, false]);
    }
    expect(readText('jest.base.js')).not.toMatch(/decorators?:\s*true|decoratorMetadata/i);
  });
});

describe('package-lock.json', () => {
  const lock = JSON.parse(readText('package-lock.json')) as PackageLock;

  it('holds every package for another platform, so that npm ci works there', () => {
    expect(Object.values(lock.packages).some(({ optionalDependencies }) => optionalDependencies)).toBe(true);
    expect(absentOptionalDependencies(lock)).toEqual([]);
  });

  it('says of a lock that lacks some, which', () => {
    const package_ = {
      version: '1.0.0',
      optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0', 'a-win': '1' },
    };
    const packages = {
      'node_modules/a': package_,
      'node_modules/a-linux': { version: '1.0.0' },
      'node_modules/a-win': {},
    };
    expect(absentOptionalDependencies({ packages })).toEqual(['node_modules/a: a-darwin', 'node_modules/a: a-win']);
    const nested = {
      'node_modules/a': { version: '1', optionalDependencies: { b: '1' } },
      'node_modules/a/node_modules/b': { version: '1' },
    };
    expect(absentOptionalDependencies({ packages: nested })).toEqual([]);
  });

  it('ties nobody to a registry: only our own folders are resolved', () => {
    const folders = projects.map(({ directory }) => directory).sort();
    const resolved = Object.values(lock.packages).flatMap((entry) => entry.resolved ?? []);
    expect(resolved.sort()).toEqual(folders);
    expect(JSON.stringify(lock)).not.toMatch(/"resolved":"\w+:/);
  });
});

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const isExact = (version: string): boolean => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);

const tsconfigsIn = (directory: string): string[] =>
  readdirSync(path.join(root, directory))
    .filter((name) => /^tsconfig.*\.json$/.test(name))
    .map((name) => `${directory}/${name}`);
