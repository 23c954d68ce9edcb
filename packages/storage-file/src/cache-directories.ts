import { join } from 'node:path';

/** `~/.aws/sso/cache`: tokens and client registrations. */
export const ssoCacheDirectory = (homeDirectory: string): string => join(homeDirectory, '.aws', 'sso', 'cache');

/** `~/.aws/cli/cache`: temporary keys of account roles, and of roles that are assumed from them. */
export const cliCacheDirectory = (homeDirectory: string): string => join(homeDirectory, '.aws', 'cli', 'cache');
