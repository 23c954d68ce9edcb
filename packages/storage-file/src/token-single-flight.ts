import type { SingleFlight } from '@aws-sso/core';
import { FileSingleFlight, type SingleFlightOptions } from '@aws-sso/safe-files';
import { ssoCacheDirectory } from './file-storage.js';
import { asStorageFailure } from './safe-file-failures.js';

/**
 * Single flight for whatever ends in the token cache. The locks lie in `~/.aws/sso/cache`, beside the files they protect:
 * a cron job has other XDG directories, but the same tokens.
 *
 * A wait that takes too long and a directory that takes no locks fail with AwsSsoError StorageUnavailable.
 */
export function tokenSingleFlight(homeDirectory: string, options?: SingleFlightOptions): SingleFlight {
  const flights = new FileSingleFlight(ssoCacheDirectory(homeDirectory), options);
  return {
    run: (key, work, signal) =>
      flights.run(key, work, signal).catch((error: unknown) => {
        throw asStorageFailure(error);
      }),
  };
}
