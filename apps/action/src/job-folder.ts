import { mkdtempSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { AwsSsoError } from '@aws-sso/core';
import { replaceFile } from '@aws-sso/safe-files';

const prefix = 'aws-sso-';

/** What a job keeps on the disk: `RUNNER_TEMP/aws-sso-…/`, readable by nobody else. */
export interface JobFolder {
  readonly path: string;
  /** The config of the job, if it has one of its own. */
  readonly configFile: string;
  readonly stateDirectory: string;
  /** See `FileUndoLog`. */
  readonly undoFile: string;
}

const folderAt = (directory: string): JobFolder => ({
  path: directory,
  configFile: path.join(directory, 'config'),
  stateDirectory: path.join(directory, 'state'),
  undoFile: path.join(directory, 'undo.json'),
});

/** Its presence tells a later use of the action that the folder has the config of this job. */
const markerIn = ({ stateDirectory }: JobFolder): string => path.join(stateDirectory, 'isolated-job');

/**
 * Makes a folder.
 *
 * @param runnerTemp the runner's RUNNER_TEMP, which it empties before and after every job
 * @param announce told the path before anything is put there
 * @throws AwsSsoError InvalidInput outside a runner
 */
export function makeJobFolder(runnerTemp: string | undefined, announce: (path: string) => void): JobFolder {
  if (runnerTemp === undefined || runnerTemp === '')
    throw new AwsSsoError('InvalidInput', 'RUNNER_TEMP is not set; this action runs in a job of GitHub Actions.');
  // In one go: nothing may end the step between the two.
  const folder = folderAt(mkdtempSync(path.join(runnerTemp, prefix)));
  announce(folder.path);
  return folder;
}

/** Lets later uses of the action in the same job find the folder. */
export async function markIsolated(folder: JobFolder): Promise<void> {
  await replaceFile(markerIn(folder), new Uint8Array());
}

/** The folder that an earlier use of the action in this job has made for an isolated config. */
export async function findIsolatedFolder(
  runnerTemp: string | undefined,
  configFile: string | undefined,
): Promise<JobFolder | undefined> {
  if (configFile === undefined) return undefined;
  const folder = jobFolderAt(runnerTemp, path.dirname(configFile));
  if (folder?.configFile !== path.resolve(configFile)) return undefined;
  const marked = await stat(markerIn(folder)).then(
    (found) => found.isFile(),
    () => false,
  );
  return marked ? folder : undefined;
}

/** The folder at a path, if it can be one of ours: nothing else is ever removed. */
export function jobFolderAt(runnerTemp: string | undefined, directory: string): JobFolder | undefined {
  if (runnerTemp === undefined || runnerTemp === '') return undefined;
  const resolved = path.resolve(directory);
  const ours = path.dirname(resolved) === path.resolve(runnerTemp) && path.basename(resolved).startsWith(prefix);
  return ours ? folderAt(resolved) : undefined;
}
