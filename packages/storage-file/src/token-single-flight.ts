import { AwsSsoError, type SingleFlight } from '@aws-sso/core';
import { FileSingleFlight, SafeFileError, type SingleFlightOptions } from '@aws-sso/safe-files';
import { ssoCacheDirectory } from './cache-directories.js';
import { asStorageFailure } from './safe-file-failures.js';

/**
 * Single flight for whatever ends in the token cache. The locks lie in `~/.aws/sso/cache`, beside the files they protect:
 * a cron job has other XDG directories, but the same tokens.
 *
 * A wait that takes too long and a directory that takes no locks fail with AwsSsoError StorageUnavailable.
 */
export function tokenSingleFlight(homeDirectory: string, options?: SingleFlightOptions): SingleFlight {
  const flights = new FileSingleFlight(ssoCacheDirectory(homeDirectory), options);
  const failing = (error: unknown): never => {
    throw waitedInVain(error) ?? asStorageFailure(error);
  };
  return {
    run: (key, work, signal) => flights.run(key, work, signal).catch(failing),
    exclusive: (key, work, wishes) => flights.exclusive(key, work, wishes).catch(failing),
  };
}

/** The name of the lock is a hash and tells nobody anything; who holds it does. */
function waitedInVain(error: unknown): AwsSsoError | undefined {
  if (!(error instanceof SafeFileError) || error.code !== 'locked') return undefined;
  const { path, reason, holder } = error;
  const who = holder === undefined ? 'Another aws-sso' : `Another aws-sso (process ${holder.pid} on ${holder.host})`;
  return new AwsSsoError('StorageUnavailable', `${who} has been busy with this sign-in for too long.`, {
    hint: 'Wait until it is done, or end it, and try again.',
    details: { path, reason, storage: 'file' },
    cause: error,
  });
}
