// Bundles the program into dist/: one entry per command with shared chunks, so that a command loads only what it needs
// and an installed CLI needs no node_modules at all.
import { readdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { thirdPartyNotices } from '../../tools/repo/scripts/third-party-notices.mjs';

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
await writeFile('dist/THIRD-PARTY-NOTICES.txt', await thirdPartyNotices(metafile, import.meta.dirname));
