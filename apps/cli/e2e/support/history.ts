import { readdir } from 'node:fs/promises';
import type { Home } from './program.js';

/** How many changes of the config can be undone. */
export async function historyEntries(home: Home): Promise<number> {
  const names = await readdir(home.file('.local', 'state', 'awso', 'history'), { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).length;
}
