import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Home } from './program.js';

const secretKeys = new Set(['accessToken', 'refreshToken', 'clientSecret', 'SecretAccessKey', 'SessionToken']);

/** Every secret that the caches in somebody's home hold. */
export async function secretsOf(home: Home): Promise<string[]> {
  const caches = [home.file('.aws', 'sso', 'cache'), home.file('.aws', 'cli', 'cache')];
  const files = await Promise.all(
    caches.map(async (cache) => (await readdir(cache).catch(() => [])).map((name) => join(cache, name))),
  );
  const texts = await Promise.all(
    files
      .flat()
      .filter((file) => file.endsWith('.json'))
      .map((file) => readFile(file, 'utf8')),
  );
  return texts.flatMap((text) => secretsIn(JSON.parse(text)));
}

function secretsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    secretKeys.has(key) && typeof member === 'string' ? [member] : secretsIn(member),
  );
}
