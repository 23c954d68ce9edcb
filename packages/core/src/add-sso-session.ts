import type { ConfigChange } from './aws-config.js';
import type { ConfigRepository, ConfigUpdate } from './config-repository.js';
import { AwsSsoError } from './errors.js';
import { shellWord } from './shell-word.js';
import { type SsoSession, type SsoSessionInput, defaultScopes, parseScopes, parseSsoSession } from './sso-session.js';

export interface AddSsoSessionInput extends SsoSessionInput {
  /** Re-configure an existing session of that name instead of refusing. */
  readonly replace: boolean;
  /** Those of the session that is replaced, else the usual one, unless said otherwise. */
  readonly registrationScopes?: string | undefined;
}

export interface AddedSsoSession extends ConfigUpdate {
  readonly session: SsoSession;
  readonly outcome: 'added' | 'replaced' | 'unchanged';
}

/** Puts an `[sso-session]` section into the config. Keys of an existing one that we do not know stay. */
export class AddSsoSession {
  constructor(private readonly repository: ConfigRepository) {}

  /** @throws AwsSsoError InvalidInput, SsoSessionExists, and what the repository throws */
  async execute({ replace, ...input }: AddSsoSessionInput): Promise<AddedSsoSession> {
    let session = parseSsoSession(input);
    const typed = input.registrationScopes?.trim().replace(/\s+/g, ' ');
    const seen = { before: false };
    const update = await this.repository.update(
      { command: 'session:add', summary: `set up sso-session ${session.name}` },
      (config, managed) => {
        const existing = config.ssoSessions.get(session.name);
        seen.before = existing !== undefined;
        if (seen.before && !replace) throw sessionExists(session.name);
        const before = existing?.values.get('sso_registration_scopes');
        const scopes = typed ?? before ?? defaultScopes;
        session = parseSsoSession({ ...input, registrationScopes: scopes });
        return { changes: [putSsoSession(session, sameScopes(scopes, before) ? before : scopes)], managed };
      },
    );
    const changed = update.diff.sections.length > 0;
    return { ...update, session, outcome: !changed ? 'unchanged' : seen.before ? 'replaced' : 'added' };
  }
}

/**
 * Whether two texts name the same scopes; then the one that is there stays as it was written. One that cannot be read
 * names none.
 */
function sameScopes(scopes: string, before: string | undefined): boolean {
  try {
    return before !== undefined && parseScopes(scopes).join() === parseScopes(before).join();
  } catch {
    return false;
  }
}

/** The session as the AWS CLI writes it, in its order of keys. `scopes` is its registration scopes as text. */
export const putSsoSession = (
  { name, startUrl, region, registrationScopes }: SsoSession,
  scopes = registrationScopes?.join(','),
): ConfigChange => ({
  kind: 'put',
  section: { type: 'sso-session', name },
  values: {
    sso_start_url: startUrl,
    sso_region: region,
    sso_registration_scopes: registrationScopes?.length ? (scopes ?? null) : null,
  },
});

const sessionExists = (name: string) =>
  new AwsSsoError('SsoSessionExists', `There is already an sso-session "${name}".`, {
    hint: `Choose another name, or change that one: aws-sso session:add ${shellWord(name)} --replace`,
    details: { sessionName: name },
  });
