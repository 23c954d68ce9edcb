import { homedir } from 'node:os';
import { awsPaths } from '@aws-sso/storage-file';
import type { ConfigLocation } from './inputs.js';
import { findIsolatedFolder, type JobFolder, makeJobFolder, markIsolated } from './job-folder.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a use of the action writes. */
export interface JobPlace {
  readonly folder: JobFolder;
  readonly configFile: string;
  readonly credentialsFile: string;
  /** Whether the config file stays when the job is over, so that our changes to it have to be undone. */
  readonly lasting: boolean;
}

/**
 * Finds or makes the place for a config.
 *
 * @param saveFolder told the path of a folder that this use of the action has to clean up, before anything is in it
 * @throws AwsSsoError InvalidInput outside a runner
 */
export async function openJobPlace(
  location: ConfigLocation,
  env: Environment,
  saveFolder: (path: string) => void,
): Promise<JobPlace> {
  const { RUNNER_TEMP: temp, AWS_CONFIG_FILE: current } = env;
  const { configFile, credentialsFile } = awsPaths({
    env,
    homeDirectory: homedir(),
    cwd: process.cwd(),
    platform: process.platform,
  });
  if (location === 'home')
    return { folder: makeJobFolder(temp, saveFolder), configFile, credentialsFile, lasting: true };

  const found = await findIsolatedFolder(temp, current);
  const folder = found ?? makeJobFolder(temp, saveFolder);
  if (found === undefined) await markIsolated(folder);
  return { folder, configFile: folder.configFile, credentialsFile, lasting: false };
}
