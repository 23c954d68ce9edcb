import { stat } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, resolveTarget, SafeFileError } from '@aws-sso/safe-files';
import type { ConfigPlaces } from './config-look.js';

/**
 * Keeps root out of other people's homes, as under `sudo` with their HOME: what root makes there belongs to root, and its
 * owner could not read it any more. A config that exists keeps its owner, so it is only about what would be new.
 *
 * @param uid who we are; undefined where there are no such users
 * @throws SafeFileError `unwritable`
 */
export async function refuseForeignHome(
  { configPath, stateDirectory }: ConfigPlaces,
  uid = process.getuid?.(),
): Promise<void> {
  if (uid !== 0) return;
  const target = await resolveTarget(configPath);
  for (const place of [target, stateDirectory]) {
    const owner = await ownerOf(place, { ofDirectory: place === target });
    if (owner === undefined || owner === 0) continue;
    const reason = `it is in a directory of user ${String(owner)}, and what root makes there that user could not use; run this as that user`;
    throw new SafeFileError({ code: 'unwritable', path: place === target ? configPath : stateDirectory, reason });
  }
}

/** Who owns the nearest directory that exists; for the config undefined when the file itself is there. */
async function ownerOf(place: string, { ofDirectory }: { ofDirectory: boolean }): Promise<number | undefined> {
  for (let at = place; ; at = path.dirname(at)) {
    const found = await stat(at).catch(unlessMissing);
    if (found !== undefined) return ofDirectory && at === place ? undefined : found.uid;
    if (path.dirname(at) === at) return undefined;
  }
}

function unlessMissing(error: unknown): undefined {
  if (!['ENOENT', 'ENOTDIR', 'EACCES'].includes(errnoOf(error) ?? '')) throw error;
}
