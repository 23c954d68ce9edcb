import { type Plugin, contributedTwice } from '@aws-sso/core';

/**
 * Checks that no two plugins bring the same: which of them was meant could only be guessed.
 *
 * @param remedy what errors offer as the way out for these two
 * @throws AwsSsoError PluginRejected for the one that comes later
 */
export function checkTogether(plugins: readonly Plugin[], remedy: (first: string, second: string) => string): void {
  const owners = new Map<string, string>();
  for (const { name: owner, namingStrategies = [], storages = [] } of plugins)
    for (const what of [
      ...namingStrategies.map(({ name }) => `a naming strategy "${name}"`),
      ...storages.map(({ name }) => `a storage "${name}"`),
    ]) {
      const other = owners.get(what);
      if (other !== undefined) throw contributedTwice(what, other, owner, remedy(other, owner));
      owners.set(what, owner);
    }
}
