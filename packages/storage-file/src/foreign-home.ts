import { stat } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, resolveTarget, SafeFileError } from '@aws-sso/safe-files';
import type { ConfigPlaces } from './config-look.js';

/**
 * Keeps root out of other people's homes, as under `sudo` with their HOME: what root makes there belongs to root, and its
 * owner could not read it any more. A config that exists keeps its owner, so it is only about what would be new.
 *
 * @throws SafeFileError `unwritable`
 */
export async function refuseForeignHome({ configPath, stateDirectory }: ConfigPlaces): Promise<void> {
  const target = await resolveTarget(configPath);
  if ((await stat(target).catch(unlessMissing)) === undefined) await refuseForeignDirectory(target, configPath);
  await refuseForeignDirectory(stateDirectory);
}

/**
 * The same for one place in which something new is to be made.
 *
 * @param named what to call it in the refusal
 * @throws SafeFileError `unwritable`
 */
export async function refuseForeignDirectory(place: string, named = place): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const owner = await ownerOf(place);
  if (owner === undefined || owner === 0) return;
  const reason = `it is in a directory of user ${String(owner)}, and what root makes there that user could not use; run this as that user`;
  throw new SafeFileError({ code: 'unwritable', path: named, reason });
}

/** Who owns the nearest directory that exists. */
async function ownerOf(place: string): Promise<number | undefined> {
  for (let at = place; ; at = path.dirname(at)) {
    const found = await stat(at).catch(unlessMissing);
    if (found !== undefined) return found.uid;
    if (path.dirname(at) === at) return undefined;
  }
}

function unlessMissing(error: unknown): undefined {
  if (!['ENOENT', 'ENOTDIR', 'EACCES'].includes(errnoOf(error) ?? '')) throw error;
}
