// Core, the built-in naming strategies and the config document as one module, bundled from the sources.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './workspace.mjs';

/** @returns the path of the module, in a directory that the caller takes away */
export async function bundleNaming(directory) {
  await build({
    stdin: {
      contents: `export * from '@aws-sso/core'; export { default as builtIn } from '@aws-sso/naming-strategies';
        export { parse } from '@aws-sso/aws-config-file';`,
      resolveDir: join(root, 'apps', 'cli'),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@aws-sso/source'],
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
    outfile: join(directory, 'naming.mjs'),
    logLevel: 'error',
  });
  return join(directory, 'naming.mjs');
}
