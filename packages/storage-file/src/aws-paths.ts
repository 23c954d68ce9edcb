import { posix, win32 } from 'node:path';
import { AwsSsoError } from '@aws-sso/core';
import { homeOfUser } from './home-of-user.js';

/** Where everything lies that a variable can move; see `file-storage.ts` for the AWS CLI's caches. All absolute. */
export interface AwsPaths {
  readonly configFile: string;
  /** `~/.aws`. No variable moves it. */
  readonly awsDirectory: string;
  readonly credentialsFile: string;
  /** History, managed state, listings. */
  readonly stateDirectory: string;
  /** Plugins and encrypted tokens. */
  readonly dataDirectory: string;
  readonly settingsFile: string;
  /** What can be made again. */
  readonly cacheDirectory: string;
}

export interface AwsPathsInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeDirectory: string;
  /** What relative paths are relative to. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  /** The home of another user, for `~user/…`; undefined when it is not known. Default: `/etc/passwd`. */
  readonly homeOf?: (user: string) => string | undefined;
}

/**
 * Works out all paths from the environment; touches no file.
 *
 * The config and credentials paths are read as the AWS CLI reads them: `$VAR` and `${VAR}`, then a leading `~` or `~user`. (Its
 * writer does not expand them, so it writes elsewhere; we do not copy that. Nor do we take `~user` for a directory of that
 * name when the user is not known.) Own directories follow XDG, where a relative
 * value does not count (XDG Base Directory Specification 0.8), and `%LOCALAPPDATA%` on Windows.
 *
 * @throws AwsSsoError InvalidInput for `~user` when the home of that user is not known
 * @example awsPaths({ env: process.env, homeDirectory: homedir(), cwd: process.cwd(), platform: process.platform })
 */
export function awsPaths({ env, homeDirectory, cwd, platform, homeOf = homeOfUser }: AwsPathsInput): AwsPaths {
  const paths = platform === 'win32' ? win32 : posix;

  const awsFile = (variable: string, name: string): string => {
    const value = env[variable];
    if (value === undefined || value === '') return paths.join(homeDirectory, '.aws', name);
    const expanded = expandVariables(value, env);
    // Windows has no `~user` in paths that people write; `~1` is even a part of short names there.
    const user = platform === 'win32' ? '' : (/^~([^/]*)/.exec(expanded)?.[1] ?? '');
    if (user === '')
      return paths.resolve(
        cwd,
        expanded.replace(/^~(?=$|[/\\])/, () => homeDirectory),
      );
    const home = homeOf(user) ?? unknownUser(variable, user);
    return paths.resolve(home, `.${expanded.slice(user.length + 1)}`);
  };

  const own = (kind: 'state' | 'config' | 'data' | 'cache', fallback: string): string => {
    const local = env['LOCALAPPDATA'];
    if (platform === 'win32' && local !== undefined && paths.isAbsolute(local)) return paths.join(local, 'awso', kind);
    const value = env[`XDG_${kind.toUpperCase()}_HOME`];
    const base = value !== undefined && paths.isAbsolute(value) ? value : paths.join(homeDirectory, fallback);
    return paths.join(base, 'awso');
  };

  return {
    configFile: awsFile('AWS_CONFIG_FILE', 'config'),
    credentialsFile: awsFile('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
    awsDirectory: paths.join(homeDirectory, '.aws'),
    // When asked for: a process that lives for milliseconds asks for one of them.
    get stateDirectory() {
      return own('state', '.local/state');
    },
    get dataDirectory() {
      return own('data', '.local/share');
    },
    get settingsFile() {
      return paths.join(own('config', '.config'), 'settings.ini');
    },
    get cacheDirectory() {
      return own('cache', '.cache');
    },
  };
}

/** As Python's `os.path.expandvars`: a variable that is not set stays as it is written. */
const expandVariables = (value: string, env: AwsPathsInput['env']): string =>
  value.replace(
    /\$(?:([A-Za-z0-9_]+)|\{([^}]*)\})/g,
    (written, plain?: string, braced?: string) => env[plain ?? braced ?? ''] ?? written,
  );

function unknownUser(variable: string, user: string): never {
  throw new AwsSsoError('InvalidInput', `${variable} begins with ~${user}, and the home of that user is not known.`, {
    hint: `Write the whole path into ${variable}, or ./~${user} for a directory of that name.`,
    details: { field: variable },
  });
}
