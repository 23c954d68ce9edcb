import { AwsSsoError, type ManagedProfile, type ManagedProfiles, type ProfileIdentity } from '@aws-sso/core';
import { readFileIfExists, replaceFile } from '@aws-sso/safe-files';
import { parseJsonObject, type JsonObject } from './python-json.js';

/** The version of the format that we write; see the README for its fields. */
export const managedStateVersion = 1;

export interface ManagedState {
  readonly managed: ManagedProfiles;
  /** The newest history entry that it includes; a newer one tells what a crash kept us from saving. */
  readonly historyId?: string | undefined;
}

/** What is known to be ours in one config file, kept in a file of its own. */
export class ManagedStateFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * undefined when there is none that can be understood: then nothing is ours, and nothing will be removed.
   *
   * @throws SafeFileError `unreadable`
   */
  async read(): Promise<ManagedState | 'newer' | undefined> {
    const stored = await this.#stored();
    if (stored === undefined) return undefined;
    if (isNewer(stored)) return 'newer';
    const managed = stored['schemaVersion'] === managedStateVersion ? managedProfilesOf(stored) : undefined;
    if (managed === undefined) return undefined;
    const historyId = stored['historyId'];
    return typeof historyId === 'string' ? { managed, historyId } : { managed };
  }

  /**
   * Refuses to take part in a change of what a newer version of ours has written.
   *
   * @throws AwsSsoError ConfigUnwritable
   */
  async checkReplaceable(): Promise<void> {
    const stored = await this.#stored();
    if (stored === undefined || !isNewer(stored)) return;
    throw new AwsSsoError('ConfigUnwritable', `${this.#path} was written by a newer version of aws-sso.`, {
      hint: 'Update aws-sso. Nothing was changed.',
      details: { path: this.#path, reason: 'it was written by a newer version' },
    });
  }

  /** @throws SafeFileError `unwritable` */
  async write(configPath: string, { managed, historyId }: ManagedState): Promise<void> {
    const { profiles, excluded } = managed;
    const text = JSON.stringify({ schemaVersion: managedStateVersion, configPath, historyId, profiles, excluded });
    await replaceFile(this.#path, new TextEncoder().encode(`${text}\n`));
  }

  async #stored(): Promise<JsonObject | undefined> {
    const { bytes } = await readFileIfExists(this.#path);
    return bytes && parseJsonObject(new TextDecoder().decode(bytes));
  }
}

const isNewer = ({ schemaVersion }: JsonObject): boolean =>
  typeof schemaVersion === 'number' && schemaVersion > managedStateVersion;

/** Checks the shape as a whole: half an answer to "what is ours?" is worse than none. */
export function managedProfilesOf(stored: unknown): ManagedProfiles | undefined {
  if (!isRecord(stored)) return undefined;
  const { profiles, excluded } = stored;
  if (!Array.isArray(profiles) || !profiles.every(isManagedProfile)) return undefined;
  if (!Array.isArray(excluded) || !excluded.every(isIdentity)) return undefined;
  return { profiles, excluded };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isIdentity = (value: unknown): value is ProfileIdentity =>
  isRecord(value) && ['sessionName', 'accountId', 'roleName'].every((field) => typeof value[field] === 'string');

const isManagedProfile = (value: unknown): value is ManagedProfile =>
  isIdentity(value) &&
  isRecord(value) &&
  typeof value['name'] === 'string' &&
  isRecord(value['wrote']) &&
  Object.values(value['wrote']).every((written) => typeof written === 'string');
