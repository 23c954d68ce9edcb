import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CacheFact } from '@aws-sso/config-check';
import { tokenFileName } from '@aws-sso/storage-file';

/** The AWS CLI truncates a file and then writes it, so for a moment it is no JSON. */
const rereadings = { times: 3, everyMs: 50 };

/** The files of a cache directory; none when it cannot be listed. @param sessionNames whose tokens may be among them */
export async function cacheFacts(directory: string, sessionNames: readonly string[]): Promise<readonly CacheFact[]> {
  const owners = new Map(sessionNames.map((name) => [tokenFileName({ name }), name]));
  const names = await readdir(directory).catch(() => []);
  return Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => cacheFact(join(directory, name), owners.get(name))),
  );
}

async function cacheFact(path: string, sessionName: string | undefined): Promise<CacheFact> {
  const owner = sessionName === undefined ? {} : { sessionName };
  const stored = await readJson(path);
  if (typeof stored === 'string') return { path, state: stored, kind: 'other', ...owner };
  const { startUrl, expiresAt } = stored;
  const at = new Date(typeof expiresAt === 'string' ? expiresAt.replace(/UTC$/, 'Z') : Number.NaN);
  return {
    ...{ path, state: 'read', ...owner },
    kind: 'accessToken' in stored ? 'token' : 'clientSecret' in stored ? 'registration' : 'other',
    ...(typeof startUrl === 'string' ? { startUrl } : {}),
    ...(Number.isNaN(at.getTime()) ? {} : { expiresAt: at }),
  };
}

async function readJson(path: string): Promise<Record<string, unknown> | 'unreadable' | 'corrupt'> {
  for (let reading = 0; ; reading++) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return 'unreadable';
    const value = parsed(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    if (reading === rereadings.times) return 'corrupt';
    await wait(rereadings.everyMs);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
