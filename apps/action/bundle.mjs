/**
 * Bundles `main` and `post`, each into one file, for a runner that installs nothing; what only strategies need whose options
 * hold a template or a regular expression is in a third. The result is committed; a test bundles again and compares, so it
 * must not depend on the machine.
 *
 * Usage: node bundle.mjs [directory]   (default: dist)
 */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { namingLanguages } from '../../tools/repo/scripts/naming-languages.mjs';
import { thirdPartyNotices } from '../../tools/repo/scripts/third-party-notices.mjs';

const here = import.meta.dirname;
const shim = path.join(here, 'http-client.shim.js');

/** Leaves these to the bundle of their own, which is read when one of them is first asked for. */
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: found }) =>
      kind === 'dynamic-import' && namingLanguages.has(found)
        ? { path: './naming-languages.cjs', external: true }
        : undefined,
    );
  },
};

/** @returns esbuild's account of what went into the bundles */
export async function bundle(directory) {
  await rm(directory, { recursive: true, force: true });
  const shared = {
    absWorkingDir: here,
    outdir: directory,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    // action.yml asks for Node 24; runners that stay behind, and our tests, may have 20.
    target: 'node20',
    format: 'cjs',
    conditions: ['@aws-sso/source'],
    mainFields: ['module', 'main'],
    alias: { '@actions/http-client': shim, '@actions/http-client/lib/auth': shim, '@actions/exec': shim },
    legalComments: 'none',
    charset: 'utf8',
    // `import()` of one's own bundle would load Node's whole loader of ES modules.
    supported: { 'dynamic-import': false },
    metafile: true,
    logLevel: 'warning',
  };
  const parts = await Promise.all([
    build({ ...shared, entryPoints: ['src/main.ts', 'src/post.ts'], plugins: [apart] }),
    build({
      ...shared,
      stdin: {
        contents: [...namingLanguages].map(([from, what]) => `${what} from '${from}';`).join('\n'),
        resolveDir: path.join(here, '..', '..', 'packages', 'naming-strategies', 'src'),
        sourcefile: 'naming-languages.js',
      },
      entryNames: 'naming-languages',
    }),
  ]);
  const metafile = { inputs: Object.assign({}, ...parts.map((part) => part.metafile.inputs)) };
  await writeFile(path.join(directory, 'licenses.txt'), await thirdPartyNotices(metafile, here));
  return metafile;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await bundle(path.resolve(process.argv[2] ?? path.join(here, 'dist')));
