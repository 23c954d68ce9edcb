import { isDeepStrictEqual } from 'node:util';
import type { ConfigDocument } from '@aws-sso/aws-config-file';
import type { ConfigUpdate, ManagedProfiles, UpdateCause } from '@aws-sso/core';
import { readStill, replaceFile, SafeFileError, withLock } from '@aws-sso/safe-files';
import { changedBlocks } from './history/changed-blocks.js';
import { sectionDiffs } from './history/config-diff.js';
import { hashOf, lookAtConfig, type ConfigLook, type ConfigPlaces } from './config-look.js';
import { refuseForeignHome } from './foreign-home.js';
import { noFates, pairSections, type Fates } from './history/pair-sections.js';
import { asConfigFailure } from './safe-file-failures.js';

export interface UpdateOptions extends ConfigPlaces {
  /** How long to wait for another process that changes the config, in milliseconds. Default 10 000. */
  readonly lockTimeoutMs?: number;
}

/** What an update wants the config to be. */
export interface WantedConfig {
  readonly document: ConfigDocument;
  readonly managed: ManagedProfiles;
  /** What became of sections that went or were renamed: the history has to know. Default: all have stayed. */
  readonly fates?: Fates;
  /** The update that this one is the undo of. */
  readonly undoes?: string | undefined;
  /** All updates that this one takes back. */
  readonly takesBack?: readonly string[];
}

/** How often somebody else may write between our reading and our writing before we give up. */
const attempts = 5;

const nothing = new Uint8Array();

/**
 * Locks the config, reads it until it is still, asks what it shall be, and writes history entry, config and state, in this order.
 * A crash between two of them loses nothing; see `History.managedAfter`.
 *
 * @param decide may be asked again when somebody else wrote meanwhile
 * @throws AwsSsoError ConfigMalformed, ConfigLocked, ConfigBusy, ConfigUnwritable; what `decide` throws
 */
export async function updateConfig(
  options: UpdateOptions,
  cause: UpdateCause,
  decide: (look: ConfigLook) => WantedConfig | Promise<WantedConfig>,
): Promise<ConfigUpdate> {
  const { configPath, lockTimeoutMs } = options;
  const [purpose = 'update'] = cause.command.split(' ', 1);
  const attempt = async (): Promise<ConfigUpdate> => {
    for (let count = 1; ; count++) {
      const look = await lookAtConfig(await readStill(configPath), options);
      try {
        return await apply(look, configPath, cause, await decide(look));
      } catch (error) {
        const changed = error instanceof SafeFileError && error.code === 'changed';
        if (!changed || count === attempts) throw error;
      }
    }
  };
  try {
    await refuseForeignHome(options);
    return await withLock(configPath, { purpose, timeoutMs: lockTimeoutMs }, attempt);
  } catch (error) {
    throw asConfigFailure(error);
  }
}

async function apply(
  look: ConfigLook,
  configPath: string,
  cause: UpdateCause,
  { document: edited, managed: wanted, fates = noFates, undoes, takesBack }: WantedConfig,
): Promise<ConfigUpdate> {
  const { snapshot, document, state, history } = look;
  const managed = { before: look.managed, after: wanted };
  const stateChanges = !isDeepStrictEqual(look.saved, wanted);
  if (stateChanges) await state.checkReplaceable();

  const bytes = edited.stringify();
  const { sections, pairs } = compared(document, edited, fates);
  const diff = { path: configPath, sections };
  if (Buffer.compare(bytes, snapshot.bytes ?? nothing) === 0) {
    if (stateChanges) await state.write(snapshot.target, { managed: wanted, historyId: await history.newest() });
    return { diff };
  }

  const historyId = await history.add({
    command: cause.command,
    summary: cause.summary,
    configPath: snapshot.target,
    ...(undoes === undefined ? {} : { undoes }),
    ...(takesBack === undefined ? {} : { takesBack }),
    before: snapshot.bytes === undefined ? null : hashOf(snapshot.bytes),
    after: hashOf(bytes),
    sections,
    blocks: changedBlocks(document, edited, pairs),
    ...(stateChanges ? { managed } : {}),
  });
  try {
    await replaceFile(configPath, bytes, { expected: snapshot });
  } catch (error) {
    // An entry that stays is ignored: its hashes fit nothing.
    await history.drop(historyId).catch(unlessOfTheDisk);
    throw error;
  }
  // The config has changed, and the history knows the rest: a failure here is made good by the next look.
  if (stateChanges) await state.write(snapshot.target, { managed: wanted, historyId }).catch(unlessOfTheDisk);
  return { diff, historyId };
}

/** What differs between two states of the config. */
export function compared(before: ConfigDocument, after: ConfigDocument, fates: Fates) {
  const pairs = pairSections(before.sections, after.sections, fates);
  return { pairs, sections: sectionDiffs(before.sections, after.sections, pairs) };
}

function unlessOfTheDisk(error: unknown): void {
  if (!(error instanceof SafeFileError)) throw error;
}
