import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFiles, generateFiles, readJson, readJsonFile } from '@nx/devkit';
import { nameProblem } from './plugin-name.mjs';

/**
 * @import { Tree } from '@nx/devkit'
 * @import { PluginKind } from './plugin-name.mjs'
 */

/**
 * What the schema lets people say.
 *
 * @typedef {object} PluginOptions
 * @property {string} name of the strategy or storage
 * @property {string} [directory] that the package's own goes into, relative to the workspace. Default: `packages`
 */

/**
 * @typedef {object} CreatedPlugin
 * @property {string} directory relative to the workspace
 * @property {boolean} needsInstall whether it needs something to be built and tested that the workspace does not have
 */

/** What packages of a kind are called, before the name. */
const prefixes = { 'naming-strategy': 'naming', storage: 'storage' };

/** What the workspace does not say itself. @type {Readonly<Record<string, string>>} */
export const defaultVersions = { typescript: '6.0.3', '@types/node': '20.19.0' };

const ownDirectory = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes the package of a plugin into the tree: everything that both kinds have, and what is of the kind.
 *
 * @param {Tree} tree
 * @param {PluginKind} kind
 * @param {PluginOptions} options
 * @returns {Promise<CreatedPlugin>}
 * @throws {Error} for a name that no plugin may bring, a directory outside of the workspace, or one that is there already
 */
export async function createPlugin(tree, kind, { name, directory = 'packages' }) {
  const problem = nameProblem(kind, name);
  if (problem !== undefined) throw new Error(`The name ${JSON.stringify(name)} ${problem}.`);
  const directoryName = `${prefixes[kind]}-${name}`;
  const target = path.posix.join(insideWorkspace(directory), directoryName);
  if (tree.exists(target)) throw new Error(`${target} is there already. Choose another name or --directory.`);

  const packageName = `aws-sso-${directoryName}`;
  const values = { kind, name, packageName, coreVersion: ownVersion(), versionOf: versionsOf(tree) };
  for (const part of ['package', kind]) generateFiles(tree, path.join(ownDirectory, 'files', part), target, values);
  await formatFiles(tree);
  const needed = ['@aws-sso/core', ...Object.keys(defaultVersions)];
  return { directory: target, needsInstall: !needed.every((one) => tree.exists(`node_modules/${one}/package.json`)) };
}

/** @param {string} directory */
function insideWorkspace(directory) {
  const normal = path.posix.normalize(directory.replaceAll('\\', '/'));
  if (/^(\/|[a-z]:|\.\.(\/|$))/i.test(normal))
    throw new Error(`The directory ${JSON.stringify(directory)} is not inside the workspace.`);
  return normal;
}

/** Core and this package are published together, with one version. @returns {string} */
const ownVersion = () => readJsonFile(path.join(ownDirectory, 'package.json')).version;

/**
 * A plugin is compiled with what the workspace has, so that nothing is installed twice.
 *
 * @param {Tree} tree
 * @returns {(packageName: string) => string}
 */
function versionsOf(tree) {
  const { dependencies, devDependencies } = tree.exists('package.json') ? readJson(tree, 'package.json') : {};
  const known = { ...defaultVersions, ...dependencies, ...devDependencies };
  return (packageName) => known[packageName];
}
