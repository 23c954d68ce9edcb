import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Tree, logger, readJson, updateJson } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createPlugin, defaultVersions } from './create-plugin.mjs';
import { namingStrategyGenerator, storageGenerator } from './generators.mjs';
import { builtInNames, nameProblem } from './plugin-name.mjs';

const own = path.join(import.meta.dirname, '..');
const readOwn = (...names: string[]) => JSON.parse(readFileSync(path.join(own, ...names), 'utf8')) as Manifest;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const kinds = [
  { kind: 'naming-strategy', generate: namingStrategyGenerator, prefix: 'naming' },
  { kind: 'storage', generate: storageGenerator, prefix: 'storage' },
] as const;

let tree: Tree;
beforeEach(() => {
  tree = createTreeWithEmptyWorkspace({ formatter: 'none' });
});

const changed = (): string[] =>
  tree
    .listChanges()
    .map((change) => change.path)
    .filter((file) => file.includes('mine'));

describe.each(kinds)('the generator $kind', ({ kind, generate, prefix }) => {
  it('writes a package of its own into packages, and changes nothing else', async () => {
    const before = tree.listChanges().length;
    await generate(tree, { name: 'mine' });
    const directory = `packages/${prefix}-mine`;
    expect(changed()).toEqual(
      expect.arrayContaining(
        ['package.json', 'tsconfig.json', 'README.md', 'src/index.ts', 'src/index.test.ts'].map(
          (file) => `${directory}/${file}`,
        ),
      ),
    );
    expect(tree.listChanges()).toHaveLength(before + changed().length);
    for (const file of changed()) expect(tree.read(file, 'utf8')).not.toMatch(/<%|%>|undefined"/);
  });

  it('formats it as the workspace does', async () => {
    tree = createTreeWithEmptyWorkspace({ formatter: 'prettier' });
    tree.write('.prettierrc', JSON.stringify({ singleQuote: false, semi: false }));
    await generate(tree, { name: 'mine' });
    expect(tree.read(`packages/${prefix}-mine/src/index.ts`, 'utf8')).toContain('from "@aws-sso/core"\n');
  });

  it('names package and contribution after it, and asks for core of its own version', async () => {
    await generate(tree, { name: 'mine' });
    const manifest = readJson<Manifest>(tree, `packages/${prefix}-mine/package.json`);
    expect(manifest.name).toBe(`aws-sso-${prefix}-mine`);
    expect(manifest.dependencies).toEqual({ '@aws-sso/core': readOwn('package.json').version });
    expect(tree.read(`packages/${prefix}-mine/src/index.ts`, 'utf8')).toContain(`name: 'mine'`);
  });

  it('compiles with what the workspace has', async () => {
    updateJson(tree, 'package.json', (manifest: object) => ({
      ...manifest,
      devDependencies: { typescript: '~5.9.0' },
    }));
    await generate(tree, { name: 'mine' });
    const { devDependencies } = readJson<Manifest>(tree, `packages/${prefix}-mine/package.json`);
    expect(devDependencies).toMatchObject({ typescript: '~5.9.0' });
  });

  it.each([
    { directory: 'examples', place: `examples/${prefix}-mine` },
    { directory: './libs/plugins/', place: `libs/plugins/${prefix}-mine` },
    { directory: 'libs\\plugins', place: `libs/plugins/${prefix}-mine` },
    { directory: '.', place: `${prefix}-mine` },
  ])('writes into the directory that is named: $directory', async ({ directory, place }) => {
    expect((await createPlugin(tree, kind, { name: 'mine', directory })).directory).toBe(place);
    expect(changed().every((file) => file.startsWith(`${place}/`))).toBe(true);
    expect(tree.exists(`${place}/package.json`)).toBe(true);
  });

  it.each(['..', '../elsewhere', 'packages/../..', '/tmp', 'C:\\work'])(
    'refuses a directory outside of the workspace: %s',
    async (directory) => {
      await expect(generate(tree, { name: 'mine', directory })).rejects.toThrow('is not inside the workspace.');
      expect(changed()).toEqual([]);
    },
  );

  it('refuses a directory that is there already, and leaves it as it is', async () => {
    tree.write(`packages/${prefix}-mine/notes.txt`, 'keep me');
    await expect(generate(tree, { name: 'mine' })).rejects.toThrow(`packages/${prefix}-mine is there already.`);
    expect(changed()).toEqual([`packages/${prefix}-mine/notes.txt`]);
  });

  it.each(['', 'Mine', '1st', 'my_names', 'my names', '@acme/names', '../mine', 'mine\n', 'ü'])(
    'refuses a name that no plugin may bring: %j',
    async (name) => {
      await expect(generate(tree, { name })).rejects.toThrow(
        `The name ${JSON.stringify(name)} must be of lower-case letters, digits and dashes, and begin with a letter.`,
      );
      expect(tree.children('packages')).toEqual([]);
    },
  );

  it('refuses a name that is too long for npm, or comes along with aws-sso', () => {
    expect(nameProblem(kind, 'a'.repeat(190))).toBeUndefined();
    expect(nameProblem(kind, 'a'.repeat(191))).toBe('must have at most 190 characters');
    expect(`aws-sso-${prefix}-${'a'.repeat(190)}`.length).toBeLessThanOrEqual(214);
    for (const name of builtInNames[kind])
      expect(nameProblem(kind, name)).toBe(`is the name of a ${kind.replace('-', ' ')} that comes along with aws-sso`);
  });

  it('says, printed and in the README, where one reads on when npm finds no core', async () => {
    const told = jest.spyOn(logger, 'info').mockImplementation(() => undefined);
    const callback = await generate(tree, { name: 'mine' });
    callback();
    const [[text] = []] = told.mock.calls;
    told.mockRestore();
    const place = 'docs/writing-a-plugin.md';
    for (const one of [text, tree.read(`packages/${prefix}-mine/README.md`, 'utf8')]) {
      expect(one).toMatch(new RegExp(`npm finds no .?@aws-sso/core.*${place}`));
      expect(one).toContain('"With a core that is not published"');
    }
    const page = readFileSync(path.join(own, '..', '..', ...place.split('/')), 'utf8');
    expect(page).toContain('\n## With a core that is not published\n');
  });

  it('says what to do next; to install only what is not there', async () => {
    expect(await createPlugin(tree, kind, { name: 'mine', directory: 'first' })).toMatchObject({ needsInstall: true });
    for (const name of ['@aws-sso/core', 'typescript', '@types/node'])
      tree.write(`node_modules/${name}/package.json`, '{}');
    expect(await createPlugin(tree, kind, { name: 'mine' })).toMatchObject({ needsInstall: false });
  });
});

describe('the package', () => {
  it('offers the two generators with a schema that allows what they take', () => {
    const { generators } = readOwn('generators.json') as unknown as { generators: Record<string, { schema: string }> };
    expect(Object.keys(generators)).toEqual(kinds.map(({ kind }) => kind));
    for (const { schema } of Object.values(generators))
      expect(Object.keys((readOwn(schema) as unknown as { properties: object }).properties)).toEqual([
        'name',
        'directory',
      ]);
  });

  it('compiles plugins with the versions of this workspace where theirs says nothing', () => {
    expect(readOwn('..', '..', 'package.json').devDependencies).toMatchObject(defaultVersions);
  });
});
