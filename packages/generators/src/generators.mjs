import { logger } from '@nx/devkit';
import { createPlugin } from './create-plugin.mjs';

/**
 * @import { Tree } from '@nx/devkit'
 * @import { CreatedPlugin, PluginOptions } from './create-plugin.mjs'
 */

/**
 * `nx g @aws-sso/generators:naming-strategy NAME`
 *
 * @param {Tree} tree
 * @param {PluginOptions} options
 */
export async function namingStrategyGenerator(tree, options) {
  const created = await createPlugin(tree, 'naming-strategy', options);
  return () => tellNextSteps(created, `aws-sso naming:preview "Widgets Prod" --naming ${options.name}`);
}

/**
 * `nx g @aws-sso/generators:storage NAME`
 *
 * @param {Tree} tree
 * @param {PluginOptions} options
 */
export async function storageGenerator(tree, options) {
  const created = await createPlugin(tree, 'storage', options);
  return () => tellNextSteps(created, `aws-sso storage:migrate SESSION --to ${options.name}`);
}

/** A checkout may be ahead of the registry that npm asks. The generated READMEs say the same. */
const withoutCore =
  'npm finds no @aws-sso/core? See docs/writing-a-plugin.md of aws-sso, "With a core that is not published".';

/**
 * @param {CreatedPlugin} created
 * @param {string} use
 */
function tellNextSteps({ directory, needsInstall }, use) {
  const install = needsInstall ? ['npm install'] : [];
  const steps = [`cd ${directory}`, ...install, 'npm run build', 'npm test', 'aws-sso plugin:install .', use];
  logger.info(`\nNext:\n${steps.map((step) => `  ${step}\n`).join('')}\n${withoutCore}\n`);
}
