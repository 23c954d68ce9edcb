import { accountNotes } from './account-notes.js';
import { blamingSettings, blamingSettingsLater } from './blame-settings.js';
import { type CollisionPolicy, parseCollisionPolicy } from './collision-policy.js';
import type { SessionToPlan } from './named-roles.js';
import type { NamingOptions } from './naming-options.js';
import type { NamingRegistry } from './naming-registry.js';
import { type Settings, namingSettings, settingsInForce } from './settings.js';

/** What the command line says about names; each wins over the settings. */
export interface NamingOverrides {
  /** Another strategy; it gets none of the options in the settings. */
  readonly naming?: string | undefined;
  readonly namingOptions?: NamingOptions | undefined;
  readonly collisions?: string | undefined;
}

/**
 * How the account roles of a session get their names.
 *
 * @throws AwsSsoError InvalidInput, with the settings that are to blame; PluginRejected
 */
export async function prepareNaming(
  namings: NamingRegistry,
  settings: Settings,
  sessionName: string,
  { naming, namingOptions = {}, collisions }: NamingOverrides,
): Promise<Pick<SessionToPlan, 'naming' | 'collisions' | 'notes'>> {
  const configured = namingSettings(settings, sessionName);
  const options = { ...(naming === undefined ? configured.options : {}), ...namingOptions };
  const isSaid = naming !== undefined || Object.keys(namingOptions).length > 0;
  const inForce = settingsInForce(settings, sessionName);
  const blamed = isSaid ? [] : inForce.filter(({ key }) => key === 'naming' || key.startsWith('naming.'));
  return {
    naming: await blamingSettingsLater(blamed, () => namings.create(naming ?? configured.strategy, options)),
    collisions: collisionsFor(settings, sessionName, collisions),
    notes: accountNotes(settings, sessionName),
  };
}

function collisionsFor(settings: Settings, sessionName: string, said: string | undefined): CollisionPolicy | undefined {
  if (said !== undefined) return parseCollisionPolicy(said);
  const stored = settingsInForce(settings, sessionName).filter(({ key }) => key === 'collisions');
  const [{ value } = { value: undefined }] = stored;
  return value === undefined ? undefined : blamingSettings(stored, () => parseCollisionPolicy(value));
}
