import { readFileSync } from 'node:fs';

/**
 * The home of a user of this machine, by the file of users that all POSIX systems have. Directory services (LDAP, macOS) are not
 * asked, so the answer may be missing; it is never a wrong one.
 *
 * @param userFile for tests; see passwd(5)
 */
export function homeOfUser(name: string, userFile = '/etc/passwd'): string | undefined {
  const line = linesOf(userFile).find((candidate) => candidate.startsWith(`${name}:`));
  const home = line?.split(':')[5] ?? '';
  return home.startsWith('/') ? home : undefined;
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    // Not there (Windows), or not for us to read.
    return [];
  }
}
