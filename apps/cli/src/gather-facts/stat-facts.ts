import { stat } from 'node:fs/promises';
import type { ChangeFact, Facts, ModeFact } from '@aws-sso/config-check';

/** Who may use what is there, and what of it was changed last. Links count as what they lead to. */
export async function statFacts(paths: readonly string[]): Promise<Pick<Facts, 'modes' | 'latestChange'>> {
  const modes: ModeFact[] = [];
  let latestChange: ChangeFact | undefined;
  for (const path of new Set(paths)) {
    const stats = await stat(path).catch(() => undefined);
    // Others may do with a device such as /dev/null what they like.
    if (stats === undefined || !(stats.isFile() || stats.isDirectory())) continue;
    if (latestChange === undefined || stats.mtime > latestChange.at) latestChange = { path, at: stats.mtime };
    // Windows has no modes, and says 0666 for everything.
    if (process.platform !== 'win32') modes.push({ path, mode: stats.mode & 0o777, directory: stats.isDirectory() });
  }
  return { modes, ...(latestChange === undefined ? {} : { latestChange }) };
}
