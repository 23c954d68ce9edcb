/**
 * Bundles `main` and `post`, each into one file, for a runner that installs nothing. The result is committed; a test
 * bundles again and compares, so it must not depend on the machine.
 *
 * Usage: node bundle.mjs [directory]   (default: dist)
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = import.meta.dirname;
const shim = path.join(here, 'http-client.shim.js');

/** @returns esbuild's account of what went into the bundles */
export async function bundle(directory) {
  await rm(directory, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: ['src/main.ts', 'src/post.ts'],
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
    metafile: true,
    logLevel: 'warning',
  });
  await writeFile(path.join(directory, 'licenses.txt'), await licenses(metafile));
  return metafile;
}

/** The licences of all packages that are part of the bundles, as they demand. */
async function licenses({ inputs }) {
  const roots = new Set(
    Object.keys(inputs).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? []),
  );
  const texts = await Promise.all(
    [...roots].map(async (root) => {
      const directory = path.join(here, root);
      const { name, version, license } = JSON.parse(await readFile(path.join(directory, 'package.json'), 'utf8'));
      const file = (await readdir(directory)).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Error(`${name} comes without a licence text.`);
      const text = await readFile(path.join(directory, file), 'utf8');
      return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
    }),
  );
  return texts.sort().join(`\n${'-'.repeat(80)}\n\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await bundle(path.resolve(process.argv[2] ?? path.join(here, 'dist')));
