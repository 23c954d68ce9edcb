import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';

/** A fresh directory for each test: a function from a name to the path in it. Removed afterwards. */
export function temporaryDirectory(): (...names: string[]) => string {
  let directory = '';
  beforeEach(async () => {
    directory = await realpath(await mkdtemp(path.join(tmpdir(), 'safe-files-')));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));
  return (...names) => path.join(directory, ...names);
}
