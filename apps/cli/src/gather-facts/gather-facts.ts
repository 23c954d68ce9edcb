import { dirname } from 'node:path';
import { findDeadLocks, resolveTarget } from '@aws-sso/safe-files';
import type { Facts } from '@aws-sso/config-check';
import type { Clock } from '@aws-sso/core';
import { cliCacheDirectory, ssoCacheDirectory, type AwsPaths } from '@aws-sso/storage-file';
import { awsVariables } from './aws-variables.js';
import { cacheFacts } from './cache-facts.js';
import { clockFact } from './clock-fact.js';
import { fileFact } from './file-fact.js';
import { programFacts } from './program-facts.js';
import { sessionsOf } from './sessions-of.js';
import { statFacts } from './stat-facts.js';

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly homeDirectory: string;
  readonly paths: AwsPaths;
  readonly clock: Clock;
}

/**
 * Everything that `config:check` looks at. Takes no lock, creates nothing, and fails for nothing that it finds.
 *
 * @param online also asks a server for the time
 */
export async function gatherFacts(surroundings: Surroundings, online: boolean): Promise<Facts> {
  const { env, homeDirectory, paths, clock } = surroundings;
  const { configFile, credentialsFile, awsDirectory, settingsFile } = paths;
  const [sso, cli] = [ssoCacheDirectory(homeDirectory), cliCacheDirectory(homeDirectory)];
  const [config, credentials] = await Promise.all([fileFact(configFile), fileFact(credentialsFile)]);
  const sessions = sessionsOf(config);
  const names = sessions.map(({ name }) => name);
  const caches = [...(await cacheFacts(sso, names)), ...(await cacheFacts(cli, []))];
  const files = [configFile, credentialsFile, ...caches.map(({ path }) => path)];
  const directories = [awsDirectory, dirname(sso), sso, dirname(cli), cli];
  // A lock lies beside the real file.
  const locked = await Promise.all([configFile, settingsFile].map((file) => resolveTarget(file).catch(() => file)));
  const lockDirectories = new Set([...directories, ...locked.map((file) => dirname(file))]);
  const locks = await Promise.all([...lockDirectories].map(findDeadLocks));
  const time = online ? await clockFact(env, sessions, clock) : undefined;
  return {
    ...{ now: clock(), config, credentials, caches, deadLocks: locks.flat() },
    ...(await statFacts([...directories, ...files])),
    environment: awsVariables(env),
    programs: await programFacts(env),
    ...(time === undefined ? {} : { clock: time }),
  };
}
