import { readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { asSafeFileError, unlessNow } from './errno.js';
import { SafeFileError } from './safe-file-error.js';

/** As many as Linux follows. */
const MAX_LINKS = 40;

/**
 * The real place of a file: absolute, through every symbolic link, also when the last one dangles or a directory does
 * not exist yet. Dotfiles are links; writing to the link's name would replace the link by a file.
 *
 * Equal for all names of one file, so a lock beside the result is one lock for all of them (hard links excepted).
 *
 * @throws SafeFileError `unreadable` after 40 links, or when a directory on the way may not be searched.
 * @example
 * // ~/.aws -> dotfiles/aws, ~/dotfiles/aws/config -> ../private/config (which does not exist)
 * await resolveTarget('/home/ada/.aws/config') // '/home/ada/dotfiles/private/config'
 */
export const resolveTarget = (file: string): Promise<string> =>
  new Promise((resolve) => {
    resolve(targetOf(file));
  });

/** The same, without waiting. */
export function targetOf(file: string): string {
  try {
    return follow(file, { left: MAX_LINKS });
  } catch (error) {
    throw asSafeFileError('unreadable', file, error);
  }
}

function follow(file: string, links: { left: number }): string {
  // Not path.resolve: `link/..` is the parent of what the link points to, so `..` is left to the system.
  const absolute = path.isAbsolute(file) ? file : `${process.cwd()}${path.sep}${file}`;
  const parent = path.dirname(absolute);
  if (parent === absolute) return absolute;
  const directory = unlessNow(['ENOENT'], () => realpathSync.native(parent)) ?? follow(parent, links);
  const place = path.join(directory, path.basename(absolute));
  // Node answers UNKNOWN for some files that are no links on Windows.
  const link = unlessNow(['EINVAL', 'ENOENT', 'UNKNOWN'], () => readlinkSync(place));
  // In /proc/<pid>/fd a link may say what is open (`pipe:[77]`, as in `<(…)` of a shell) instead of where it is.
  if (link === undefined || (directory.startsWith('/proc/') && !path.isAbsolute(link))) return place;
  if (links.left-- === 0) {
    throw new SafeFileError({ code: 'unreadable', path: file, reason: 'there are too many symbolic links' });
  }
  return follow(path.isAbsolute(link) ? link : `${directory}${path.sep}${link}`, links);
}
