import { type NamingStrategyDefinition, listed } from '@aws-sso/core';
import type { InstalledPlugin, LoadedPlugin } from '@aws-sso/plugin-host';
import { table } from './table.js';

const namesIn = ({ loaded }: Pick<InstalledPlugin, 'loaded'>) => ({
  namings: (loaded?.plugin.namingStrategies ?? []).map(({ name }) => name),
  storages: (loaded?.plugin.storages ?? []).map(({ name }) => name),
});

export const renderPlugins = (plugins: readonly InstalledPlugin[]): Promise<string> =>
  table(
    ['PLUGIN', 'VERSION', 'NAMING STRATEGIES', 'STORAGES'],
    plugins.map((plugin) => {
      const { namings, storages } = namesIn(plugin);
      const added = plugin.loaded === undefined ? ['broken', ''] : [namings.join(', '), storages.join(', ')];
      return [plugin.name, plugin.loaded?.version ?? '', ...added];
    }),
  );

/** What is new, and how it is used. */
export function renderAdded(loaded: LoadedPlugin): string {
  const { namings, storages } = namesIn({ loaded });
  const [naming] = loaded.plugin.namingStrategies ?? [];
  const [storage] = storages;
  return [
    `Installed ${loaded.name} ${loaded.version ?? ''}`.trim() + '.',
    ...(naming === undefined ? [] : [`Naming: ${listed(namings)}. ${firstStep(naming)}`]),
    ...(storage === undefined
      ? []
      : [`Storage: ${listed(storages)}. Use it: aws-sso storage:migrate SESSION --to ${storage}`]),
  ].join('\n');
}

/** A strategy that cannot do without options has to be told them first. */
const firstStep = ({ name, options }: NamingStrategyDefinition): string =>
  Object.values(options).some((option) => option.type === 'text' && option.required === true)
    ? `See what it needs: aws-sso naming:list ${name}`
    : `Try it: aws-sso naming:preview sample --naming ${name}`;

/** The fields that `--json` promises. */
export const pluginJson = (plugin: InstalledPlugin): object => {
  const { namings, storages } = namesIn(plugin);
  return {
    name: plugin.name,
    version: plugin.loaded?.version ?? null,
    namingStrategies: namings,
    storages,
    problem: plugin.problem ?? null,
  };
};
