import { type Settings, migrateHint, storedSettings } from '@aws-sso/core';
import type { BroughtNames } from '@aws-sso/plugin-host';

/** What will not work any more without a plugin, or with a version of it that brings less, and the way out: a sentence for each setting that names what it brings. */
export function pluginUses(
  settings: Settings,
  { namingStrategies, storages }: BroughtNames,
  need = 'needs this plugin',
): readonly string[] {
  const brings = { naming: namingStrategies, storage: storages };
  return storedSettings(settings).flatMap(({ key, value, session }) => {
    if ((key !== 'naming' && key !== 'storage') || !brings[key].includes(value)) return [];
    const where = session === undefined ? 'for all sessions' : `for ${session}`;
    const instead =
      key === 'storage' && session !== undefined
        ? migrateHint(session, 'file')
        : `Change it: aws-sso settings:unset ${key}${session === undefined ? '' : ` --sso-session ${session}`}`;
    return [`The setting ${key} = ${value} ${where} ${need}. ${instead}`];
  });
}
