import { createHash } from 'node:crypto';
import path from 'node:path';
import { parse, type ConfigDocument } from '@aws-sso/aws-config-file';
import { noManagedProfiles, type AwsConfig, type Clock, type ManagedProfiles } from '@aws-sso/core';
import { readFileIfExists, type FileSnapshot } from '@aws-sso/safe-files';
import { checkWellFormed } from './document-failures.js';
import { History, type HistoryLimits } from './history/history.js';
import { ManagedStateFile } from './managed-state-file.js';
import { credentialsProfileNames, readAwsConfig } from './read-aws-config.js';
import { readForShow } from './read-for-show.js';

/** Where the config and what we keep about it lie. */
export interface ConfigPlaces {
  /** The shared AWS config, usually `~/.aws/config`; see `awsPaths`. */
  readonly configPath: string;
  readonly credentialsPath: string;
  /** Where managed state and history are kept. */
  readonly stateDirectory: string;
  readonly clock: Clock;
  /** When to forget old history entries. Default: beyond 200 entries or 20 MB. */
  readonly historyLimits?: HistoryLimits;
}

/** All that is known about the config at one moment. */
export interface ConfigLook {
  readonly snapshot: FileSnapshot;
  readonly document: ConfigDocument;
  readonly config: AwsConfig;
  readonly managed: ManagedProfiles;
  /** What of it has been saved; something else only after a crash. */
  readonly saved: ManagedProfiles;
  readonly state: ManagedStateFile;
  readonly history: History;
}

const nothing = new Uint8Array();

/**
 * Reads what belongs to a state of the config.
 *
 * @throws AwsSsoError ConfigMalformed; SafeFileError `unreadable`
 */
export async function lookAtConfig(snapshot: FileSnapshot, places: ConfigPlaces): Promise<ConfigLook> {
  const { configPath, credentialsPath, stateDirectory } = places;
  const document = parse(snapshot.bytes ?? nothing);
  checkWellFormed(document, configPath);
  const credentials = parse((await readForShow(credentialsPath)).bytes ?? nothing);
  const config = readAwsConfig(document, configPath, credentialsProfileNames(credentials));

  const state = new ManagedStateFile(path.join(stateDirectory, 'managed', `${keyOf(snapshot)}.json`));
  const history = historyAt(snapshot, places);
  return { snapshot, document, config, state, history, ...(await managedNow(state, history, snapshot)) };
}

/** The history of the config alone, which is there for a file that cannot be understood, too. */
export async function historyOf(places: ConfigPlaces): Promise<Pick<ConfigLook, 'snapshot' | 'history'>> {
  const snapshot = await readFileIfExists(places.configPath);
  return { snapshot, history: historyAt(snapshot, places) };
}

const historyAt = (snapshot: FileSnapshot, { stateDirectory, clock, historyLimits }: ConfigPlaces): History =>
  new History(path.join(stateDirectory, 'history', keyOf(snapshot)), clock, historyLimits);

/** Names what is kept about one config file, by whatever link it is reached. */
const keyOf = ({ target }: FileSnapshot): string => hashOf(target).slice(0, 16);

/** The saved state, or a newer one from the history if a crash came between the config and the state. */
async function managedNow(
  state: ManagedStateFile,
  history: History,
  { bytes }: FileSnapshot,
): Promise<Pick<ConfigLook, 'managed' | 'saved'>> {
  const found = await state.read();
  if (found === 'newer') return { managed: noManagedProfiles, saved: noManagedProfiles };
  const recovered = bytes && (await history.managedAfter(hashOf(bytes), found?.historyId));
  const saved = found?.managed ?? noManagedProfiles;
  return { managed: recovered ?? saved, saved };
}

/** SHA-256 in hex: names a config file, and tells its states apart. */
export const hashOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
