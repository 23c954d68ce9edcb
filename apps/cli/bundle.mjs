// Bundles the program into dist/: one entry per command with shared chunks, so that a command loads only what it needs
// and an installed CLI needs no node_modules at all.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const commands = (await readdir('src/commands', { recursive: true })).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/run.ts', ...commands.map((file) => `src/commands/${file}`)],
  outdir: 'dist',
  outbase: 'src',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['@aws-sso/source'],
  // The ES builds of the SDK load faster than its CommonJS ones.
  mainFields: ['module', 'main'],
  // oclif reaches for these only when it runs from TypeScript sources.
  external: ['typescript', 'ts-node'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname; const __filename = import.meta.filename;",
  },
  minify: true,
  keepNames: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
await writeFile('dist/THIRD-PARTY-NOTICES.txt', await notices(Object.keys(metafile.inputs)));

/** The licences of everything that was bundled: their terms ask for it. */
async function notices(inputs) {
  const folders = inputs.map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  const packages = [...new Set(folders.filter((folder) => folder !== undefined))];
  const texts = await Promise.all(packages.map(notice));
  return `This program contains the following packages.\n\n${texts.sort().join('\n')}`;
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return `${'-'.repeat(80)}\n${name} ${version} (${license ?? 'see its text'})\n\n${text.trim()}\n`;
}
