import { stat } from 'node:fs/promises';
import type { ModeFact } from '@aws-sso/config-check';

/** The modes of what is there. Windows has none, and says 0666 for everything. */
export async function modeFacts(paths: readonly string[]): Promise<readonly ModeFact[]> {
  if (process.platform === 'win32') return [];
  const found = await Promise.all(
    paths.map(async (path) => {
      const stats = await stat(path).catch(() => undefined);
      return stats === undefined ? [] : [{ path, mode: stats.mode & 0o777 }];
    }),
  );
  return found.flat();
}
