import type { AwsConfig } from './aws-config.js';
import { checkSessionName } from './config-views.js';
import type { ConfigRepository } from './config-repository.js';
import { AwsSsoError, invalidInput } from './errors.js';
import { listed, printable } from './text.js';

/** Which sessions a command is about: those named, or all of them. */
export interface SessionSelection {
  readonly names: readonly string[];
  readonly all: boolean;
}

/** The names that a selection means, each once. Their sections are there; whether they can be used is not looked at. */
export interface SelectedNames {
  readonly config: AwsConfig;
  readonly names: readonly string[];
}

/**
 * Resolves a selection against the config. With no name and only one session there is nothing to ask.
 *
 * @throws AwsSsoError SsoSessionNotFound; InvalidInput when no name was given and there are several, or names and `all`
 */
export async function selectNames(
  repository: ConfigRepository,
  { names, all }: SessionSelection,
): Promise<SelectedNames> {
  if (all && names.length > 0)
    throw invalidInput(
      'all',
      `Is it all sso-sessions, or only ${listed(names.map(printable))}?`,
      'Give names or --all, not both.',
    );
  const { config } = await repository.read();
  const known = [...config.ssoSessions.keys()];
  if (known.length === 0 && names.length === 0)
    throw new AwsSsoError('SsoSessionNotFound', `There is no sso-session in ${config.path} yet.`, {
      hint: 'Add one: aws-sso session:add',
      details: { path: config.path },
    });
  if (names.length === 0 && !all && known.length > 1)
    throw invalidInput(
      'sso-session',
      `Which sso-session? There are ${listed(known.map(printable))}.`,
      'Name one or more, or use --all.',
    );
  const chosen = names.length > 0 ? [...new Set(names)] : known;
  for (const name of chosen) checkSessionName(config, name);
  return { config, names: chosen };
}
