import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './support/run-program.js';
import { type Manifest, projects, root } from './support/workspace.js';

/** npm packs what was built before; `npm test` builds first. */
const slow = 120_000;

/** What people install beside the program, which is packed and installed by its own tests. */
const published = projects.filter(
  ({ directory, manifest }) => manifest.private !== true && !directory.startsWith('apps/'),
);

/** Those that are imported. The generators are only run by Nx, as they are written; `generated-plugins.test.ts` does so. */
const libraries = published.filter(({ manifest }) => manifest.exports !== undefined);

/** Every way in: `@aws-sso/core`, `@aws-sso/core/testing`. */
const entries = libraries.flatMap(({ manifest }) =>
  Object.keys(manifest.exports ?? {}).map((entry) => path.posix.join(manifest.name, entry)),
);

interface Packed {
  readonly name: string;
  readonly files: readonly { readonly path: string }[];
}

/** Below the checkout, so that third-party packages are found further up; the packed ones lie nearer than their sources. */
let place = '';
let packed: readonly Packed[] = [];

const installed = (name: string, ...rest: string[]): string => path.join(place, 'node_modules', name, ...rest);

async function run(program: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(program, args, { cwd: place });
  if (code !== 0) throw new Error(`${path.basename(program)} failed: ${stdout}${stderr}`);
  return stdout;
}

beforeAll(async () => {
  await mkdir(path.join(root, 'tmp'), { recursive: true });
  place = await mkdtemp(path.join(root, 'tmp', 'packed-'));
  const folders = published.map(({ directory }) => path.join(root, directory));
  packed = JSON.parse(await run('npm', 'pack', '--json', '--dry-run', '--ignore-scripts', ...folders)) as Packed[];
  // As the tarball would unpack, with nothing needed but npm.
  for (const { directory, manifest } of libraries)
    for (const file of packed.find(({ name }) => name === manifest.name)!.files)
      await cp(path.join(root, directory, file.path), installed(manifest.name, file.path), { recursive: true });
}, slow);

afterAll(async () => {
  await rm(place, { recursive: true, force: true });
});

describe.each(libraries.map(({ manifest }) => manifest.name))('the package %s', (name) => {
  const files = () => packed.find((candidate) => candidate.name === name)!.files.map((file) => file.path);

  it('holds what was built, its README and nothing else', () => {
    const expected = /^(package\.json|README\.md|LICENSE|dist\/.+\.(js|d\.ts|js\.map)|scenarios\/[\w-]+\.json)$/;
    expect(files().filter((file) => !expected.test(file))).toEqual([]);
    expect(files()).toEqual(expect.arrayContaining(['package.json', 'README.md']));
  });

  it('holds no tests', () => {
    expect(files().filter((file) => /\.test\.|\.spec\.|\/e2e\/|\/children\//.test(file))).toEqual([]);
  });

  it('has every file that its exports name, apart from the sources that only the workspace reads', async () => {
    const manifest = JSON.parse(await readFile(installed(name, 'package.json'), 'utf8')) as Manifest;
    const ways = Object.values(manifest.exports ?? {}) as Record<string, string>[];
    expect(ways).not.toEqual([]);
    for (const { '@aws-sso/source': source, ...installable } of ways) {
      expect(source).toMatch(/^\.\/src\/.*\.ts$/);
      expect(Object.keys(installable)).toEqual(['types', 'default']);
      for (const file of Object.values(installable)) expect(files()).toContain(file.replace(/^\.\//, ''));
    }
  });

  it('has the sources in its source maps, since it does not ship them', async () => {
    for (const map of files().filter((file) => file.endsWith('.map'))) {
      const { sources, sourcesContent } = JSON.parse(await readFile(installed(name, map), 'utf8')) as {
        sources: string[];
        sourcesContent?: string[];
      };
      expect([map, sourcesContent?.length]).toEqual([map, sources.length]);
    }
  });
});

describe('the packages that are not imported', () => {
  it('are the generators, which hold what Nx runs, their templates and nothing else', () => {
    const others = published.filter((project) => !libraries.includes(project)).map(({ manifest }) => manifest.name);
    expect(others).toEqual(['@aws-sso/generators']);
    const files = packed.find(({ name }) => name === '@aws-sso/generators')!.files.map((file) => file.path);
    const expected =
      /^(package\.json|README\.md|LICENSE|generators\.json|src\/[\w-]+\.mjs|src\/schema\.json|files\/.+\.template)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
    const needed = ['README.md', 'generators.json', 'src/generators.mjs', 'src/schema.json'];
    expect(files).toEqual(expect.arrayContaining(needed));
  });
});

describe('installed without the workspace', () => {
  it('every entry can be imported by plain Node', async () => {
    const program = path.join(place, 'import-all.mjs');
    await writeFile(
      program,
      `const found = [];
       for (const entry of ${JSON.stringify(entries)})
         found.push({ entry, url: import.meta.resolve(entry), names: Object.keys(await import(entry)).length });
       console.log(JSON.stringify(found));`,
    );
    const found = JSON.parse(await run(process.execPath, program)) as { entry: string; url: string; names: number }[];
    expect(found.map(({ entry }) => entry)).toEqual(entries);
    const own = pathToFileURL(installed('@aws-sso')).href;
    for (const { entry, url, names } of found) {
      expect([entry, url.startsWith(own)]).toEqual([entry, true]);
      expect([entry, names > 0]).toEqual([entry, true]);
    }
  });

  it(
    'every entry type-checks in a strict consumer that checks declarations too',
    async () => {
      const imports = entries.map((entry, index) => `import * as entry${index} from '${entry}';`);
      const uses = entries.map((_, index) => `entry${index}`).join(', ');
      const options = {
        ...{ target: 'ES2023', lib: ['ES2023'], module: 'nodenext', moduleResolution: 'nodenext', types: ['node'] },
        ...{ strict: true, skipLibCheck: false, noEmit: true },
      };
      await writeFile(path.join(place, 'package.json'), '{ "type": "module" }');
      await writeFile(path.join(place, 'consumer.ts'), `${imports.join('\n')}\nexport const all = [${uses}];\n`);
      await writeFile(
        path.join(place, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }),
      );
      const tsc = path.join(root, 'node_modules', '.bin', 'tsc');
      const listed = await run(tsc, '-p', place, '--listFiles');
      // The declarations that were read are the packed ones, not our sources.
      for (const { manifest } of libraries) expect(listed).toContain(installed(manifest.name, 'dist', 'index.d.ts'));
      expect(listed).not.toContain(path.join(root, 'packages'));
    },
    slow,
  );
});
