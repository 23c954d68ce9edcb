import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CacheFact } from '@aws-sso/config-check';
import { errnoOf, readFileIfExists } from '@aws-sso/safe-files';
import { tokenFileName } from '@aws-sso/storage-file';

/** The AWS CLI truncates a file and then writes it, so for a moment it is no JSON. */
const rereadings = { times: 3, everyMs: 50 };

/** How many files are open at once. */
const batch = 32;

/**
 * The files of a cache directory; the directory itself when it is there and cannot be listed.
 *
 * @param sessionNames whose tokens may be among them
 */
export async function cacheFacts(directory: string, sessionNames: readonly string[]): Promise<readonly CacheFact[]> {
  const owners = new Map(sessionNames.map((name) => [tokenFileName({ name }), name]));
  const names = await readdir(directory).catch((error: unknown) => (errnoOf(error) === 'ENOENT' ? [] : undefined));
  if (names === undefined) return [{ path: directory, state: 'unreadable', kind: 'other' }];
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const facts: CacheFact[] = [];
  for (let at = 0; at < files.length; at += batch) {
    const some = files.slice(at, at + batch).map((name) => cacheFact(join(directory, name), owners.get(name)));
    facts.push(...(await Promise.all(some)).flat());
  }
  return facts;
}

async function cacheFact(path: string, sessionName: string | undefined): Promise<readonly CacheFact[]> {
  const owner = sessionName === undefined ? {} : { sessionName };
  const stored = await readJson(path);
  if (stored === 'gone') return [];
  if (typeof stored === 'string') return [{ path, state: stored, kind: 'other', ...owner }];
  const { startUrl, expiresAt } = stored;
  const at = new Date(typeof expiresAt === 'string' ? expiresAt.replace(/UTC$/, 'Z') : Number.NaN);
  return [
    {
      ...{ path, state: 'read', ...owner },
      kind: 'accessToken' in stored ? 'token' : 'clientSecret' in stored ? 'registration' : 'other',
      ...(typeof startUrl === 'string' ? { startUrl } : {}),
      ...(Number.isNaN(at.getTime()) ? {} : { expiresAt: at }),
    },
  ];
}

async function readJson(path: string): Promise<Record<string, unknown> | 'gone' | 'unreadable' | 'corrupt'> {
  for (let reading = 0; ; reading++) {
    const bytes = await readFileIfExists(path).then(
      (file) => file.bytes ?? 'gone',
      () => 'unreadable' as const,
    );
    if (typeof bytes === 'string') return bytes;
    const value = parsed(new TextDecoder().decode(bytes));
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
