import { writeSync } from 'node:fs';
import { type RoleCredentials, isDue } from '@aws-sso/core';
import { plainProcessText, processDocument } from '../credentials/process-document.js';
import { loadPart } from '../load-part.js';
import { type Moment, type StoredSomewhere, lookInCache } from './look-in-cache.js';
import type * as stored from './stored-credentials.js';

/** Variables under which somebody wants more than the bare answer, or another one. */
const wantsMore = ['DEBUG', 'AWSO_DEBUG', 'NODE_DEBUG', 'AWS_SSO_CONTENT_TYPE'];

/**
 * Answers a command line of `credential-process` from a cache, if that is all there is to do.
 *
 * @param words after `credential-process`
 * @returns whether it did; nothing was written if not. A promise only where a storage has to be loaded first; it fails with
 *   AwsSsoError when that cannot be used
 */
export function answerFromCache(words: readonly string[], moment: Moment): boolean | Promise<boolean> {
  if (wantsMore.some((name) => (moment.env[name] ?? '') !== '')) return false;
  const found = glance(words, moment);
  if (found === undefined) return false;
  if (!('identity' in found)) return answered(found);
  return answerFromStorage(found);
}

async function answerFromStorage(place: StoredSomewhere): Promise<boolean> {
  const { storedCredentials } = loadPart('stored-credentials.cjs') as typeof stored;
  const credentials = await storedCredentials(place);
  return credentials !== undefined && answered(credentials);
}

/** What is wrong is better told by the command itself. */
function glance(...asked: Parameters<typeof lookInCache>): ReturnType<typeof lookInCache> {
  try {
    return lookInCache(...asked);
  } catch {
    return undefined;
  }
}

function answered(credentials: RoleCredentials): boolean {
  if (isDue(credentials, new Date())) return false;
  const document = plainProcessText(processDocument(credentials));
  if (document === undefined) return false;
  const text = `${document}\n`;
  try {
    // process.stdout is a stream, and making one takes longer than all before.
    const written = writeSync(1, text);
    if (written < text.length) process.stdout.write(Buffer.from(text).subarray(written));
    return true;
  } catch {
    return false;
  }
}
