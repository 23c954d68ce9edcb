/**
 * Bundles `main` and `post`, each into one file, for a runner that installs nothing. The result is committed; a test
 * bundles again and compares, so it must not depend on the machine.
 *
 * Usage: node bundle.mjs [directory]   (default: dist)
 */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyNotices } from '../../tools/repo/scripts/third-party-notices.mjs';

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
  await writeFile(path.join(directory, 'licenses.txt'), await thirdPartyNotices(metafile, here));
  return metafile;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await bundle(path.resolve(process.argv[2] ?? path.join(here, 'dist')));
