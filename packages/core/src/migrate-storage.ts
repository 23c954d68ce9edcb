import type { AwsConfig } from './aws-config.js';
import type { ConfigRepository, ConfigUpdate } from './config-repository.js';
import { ssoSessionNamed } from './config-views.js';
import { type ConfiguredStorages, defaultStorage } from './configured-storages.js';
import type { CredentialIndex } from './credential-index.js';
import { uniqueCredentialsKeys } from './credentials-key.js';
import { credentialsOfSession } from './end-session.js';
import { programIn } from './identity-values.js';
import { type LostSecret, checkLosses, lostSecrets } from './lost-secrets.js';
import type { ManagedProfiles } from './managed-profiles.js';
import { type ProfileMoves, applyProfileMoves, moveProfiles } from './move-profiles.js';
import {
  type SecretsFound,
  type SecretsOwner,
  copySecrets,
  deleteSecrets,
  findSecrets,
  ifAvailable,
  noSecrets,
} from './session-secrets.js';
import { type SettingsRepository, withSetting } from './settings.js';
import { type SingleFlight, tokenKey } from './single-flight.js';
import type { Storage } from './storage.js';

export interface MigrateStorageInput {
  readonly sessionName: string;
  /** Name of the storage that the session is to have. */
  readonly to: string;
  /** Leaves secrets behind and deletes them: for a storage that cannot be read any more. */
  readonly withoutTokens: boolean;
  /** Whether a dialogue may appear that unlocks the new storage. */
  readonly interactive: boolean;
}

/** What moving a session to another storage would do: a value, printable, made without touching anything. */
export interface StorageMigration extends Omit<MigrateStorageInput, 'interactive'> {
  /** Name of the storage that it has; the same as `to` when a migration was interrupted near its end. */
  readonly from: string;
  readonly secrets: SecretsFound;
  readonly profiles: ProfileMoves;
  /** Secrets that somebody put into keys which go. A person has to know before `apply`. */
  readonly losing: readonly LostSecret[];
}

export const isMigrationEmpty = ({ from, to, secrets, profiles }: StorageMigration): boolean =>
  from === to && profiles.move.length === 0 && !secrets.token && !secrets.registration && secrets.credentials === 0;

/** Moves a session to another storage: its token, registration and role credentials, and with them its profiles. */
export class MigrateStorage {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly storages: ConfiguredStorages,
    private readonly settings: SettingsRepository,
    private readonly singleFlight: SingleFlight,
    private readonly index: CredentialIndex,
  ) {}

  /** @throws AwsSsoError SsoSessionNotFound, InvalidInput, StorageUnavailable */
  async plan({ interactive, ...input }: MigrateStorageInput): Promise<StorageMigration> {
    const { sessionName, to, withoutTokens } = input;
    const target = this.storages.storageNamed(to);
    const { config, managed } = await this.repository.read();
    const from = await this.storages.nameFor({ name: sessionName });
    const owner = await this.#owner(config, managed, sessionName);
    const profiles = moveProfiles(config, sessionName, await this.#program(sessionName, to));
    await target.probe(interactive);
    // A storage that is not there any more is given up only by somebody who says so.
    if (!withoutTokens) await this.storages.storageFor({ name: sessionName });
    let secrets = noSecrets;
    for (const storage of withoutTokens ? [] : this.#others(from, to)) {
      const found = await orElse(storage.name !== from, noSecrets, () => findSecrets(storage, owner));
      secrets = {
        token: secrets.token || found.token,
        registration: secrets.registration || found.registration,
        credentials: Math.max(secrets.credentials, found.credentials),
      };
    }
    const losing = lostSecrets(config, applyProfileMoves(profiles, managed).changes);
    return { ...input, from, secrets, profiles, losing };
  }

  /**
   * Copies the secrets, rewrites the profiles, changes the setting, deletes what was copied: in this order, so that wherever
   * it is interrupted all profiles work and a second run brings it to its end. Nobody refreshes the token meanwhile.
   *
   * @throws AwsSsoError SsoSessionNotFound, StorageUnavailable; HistoryConflict for secrets not in `losing`; and what the
   *   repositories throw
   */
  async apply({ sessionName, from, to, withoutTokens, losing }: StorageMigration): Promise<ConfigUpdate> {
    const target = this.storages.storageNamed(to);
    const program = await this.#program(sessionName, to);
    const { config } = await this.repository.read();
    return this.singleFlight.exclusive(tokenKey(ssoSessionNamed(config, sessionName)), async () => {
      const now = await this.repository.read();
      const owner = await this.#owner(now.config, now.managed, sessionName);
      const others = this.#others(from, to);
      if (!withoutTokens)
        for (const storage of others)
          await orElse(storage.name !== from, undefined, () =>
            copySecrets(storage, target, owner, storage.name === from),
          );
      const update = await this.repository.update(
        { command: 'storage:migrate', summary: `move sso-session ${sessionName} to the storage ${to}` },
        (current, managed) => {
          const decision = applyProfileMoves(moveProfiles(current, sessionName, program), managed);
          checkLosses(lostSecrets(current, decision.changes), losing);
          return decision;
        },
      );
      await this.settings.update((settings) => withSetting(settings, 'storage', to, sessionName));
      for (const storage of others)
        await orElse(withoutTokens || storage.name !== from, undefined, () => deleteSecrets(storage, owner));
      return update;
    });
  }

  async #owner(config: AwsConfig, managed: ManagedProfiles, sessionName: string): Promise<SecretsOwner> {
    const session = ssoSessionNamed(config, sessionName);
    const cached = await this.index.keysOf(sessionName);
    const credentials = uniqueCredentialsKeys([...credentialsOfSession(config, managed, sessionName), ...cached]);
    return { session, credentials };
  }

  async #program(sessionName: string, to: string): Promise<string | undefined> {
    return to === defaultStorage ? undefined : programIn(await this.settings.read(), sessionName);
  }

  /** The one that the session has comes first, for what lies there is the newest. */
  #others(from: string, to: string): readonly Storage[] {
    const names = this.storages.names.filter((name) => name !== to && name !== from);
    const current = from !== to && this.storages.names.includes(from) ? [from] : [];
    return [...current, ...names].map((name) => this.storages.storageNamed(name));
  }
}

/**
 * The storage that a session has must be readable; in others it is only looked whether something was left there.
 *
 * @param optional whether a storage that cannot be used has this answer instead
 */
const orElse = <T>(optional: boolean, answer: T, work: () => Promise<T>): Promise<T> =>
  optional ? ifAvailable(work, answer) : work();
