import 'reflect-metadata';
import { ConfigRepository, NamingRegistry, type Plugin } from '@aws-sso/core';
import builtInNames from '@aws-sso/naming-strategies';
import { FileConfigRepository } from '@aws-sso/storage-file';
import { container, type DependencyContainer, instanceCachingFactory } from 'tsyringe';
import { ConfigureJob } from './configure-job.js';
import { FileUndoLog } from './file-undo-log.js';
import type { JobPlace } from './job-place.js';
import { noUndoLog, UndoLog } from './undo-log.js';

/** All that the action is made of. Nobody can be asked here and nobody signs in, so there is neither. */
export function createContainer(
  { folder, configFile, credentialsFile, lasting }: JobPlace,
  plugins: readonly Plugin[],
): DependencyContainer {
  return container
    .createChildContainer()
    .register(ConfigRepository, {
      useFactory: instanceCachingFactory(
        () =>
          new FileConfigRepository({
            configPath: configFile,
            credentialsPath: credentialsFile,
            stateDirectory: folder.stateDirectory,
            clock: () => new Date(),
          }),
      ),
    })
    .register(UndoLog, { useFactory: () => (lasting ? new FileUndoLog(folder.undoFile, configFile) : noUndoLog) })
    .register(NamingRegistry, { useFactory: () => new NamingRegistry([builtInNames, ...plugins]) })
    .register(ConfigureJob, {
      useFactory: (c) => new ConfigureJob(c.resolve(ConfigRepository), c.resolve(UndoLog), c.resolve(NamingRegistry)),
    });
}
