import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Whether a program of the system that a test needs can be found. In CI a test that is skipped fails the run. */
export function hasProgram(name: string): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((directory) => {
    try {
      accessSync(path.join(directory, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
