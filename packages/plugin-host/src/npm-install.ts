import { execFile } from 'node:child_process';
import path from 'node:path';
import { AwsSsoError, printable } from '@aws-sso/core';

/**
 * Beside `--ignore-scripts`, which is the point: nothing of a package runs before it was asked for. A directory is packed as it
 * would be published rather than linked; no project or workspace around is looked at or changed. What it is noted down as is what
 * we read its name from, whatever the user's settings prefer.
 */
const options = [
  ...['--ignore-scripts', '--install-links', '--no-global', '--no-workspaces', '--no-dry-run'],
  ...['--save', '--save-prod', '--location=user', '--no-package-lock-only'],
  ...['--omit=dev', '--no-audit', '--no-fund', '--no-update-notifier', '--no-progress', '--loglevel=error'],
];

/** What npm said when it could not, and what to do about it. */
export class NpmFailed extends Error {
  override readonly name = 'NpmFailed';

  constructor(
    message: string,
    readonly hint: string,
    options: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Installs a package into a directory that has a `package.json`, with the user's own npm and its settings.
 *
 * @throws NpmFailed with a phrase; AwsSsoError Cancelled
 */
export function npmInstall(directory: string, spec: string, signal?: AbortSignal): Promise<void> {
  const [program, before] = npmProgram();
  const args = [...before, 'install', ...options, '--prefix', directory, '--', spec];
  return new Promise((resolve, reject) => {
    execFile(
      program,
      args,
      { cwd: directory, env: npmEnvironment(), signal, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        if (signal?.aborted === true) reject(new AwsSsoError('Cancelled', 'Cancelled.'));
        else if (error === null) resolve();
        else if (error.code === 'ENOENT')
          reject(new NpmFailed('npm, which installs plugins, is not in the PATH', withoutNpm, { cause: error }));
        else {
          const said = `npm could not install it: ${saidBy(`${stderr}\n${stdout}`)}`;
          reject(new NpmFailed(said, /@aws-sso(\/|%2f)core/i.test(said) ? withoutCore : askedNpm, { cause: error }));
        }
      },
    );
  });
}

const withoutNpm = 'Install npm, which comes with Node (https://nodejs.org), or add its directory to the PATH.';
const askedNpm = 'Nothing was changed. npm was asked with your own settings; see them: npm config list';
const withoutCore =
  'Nothing was changed. When no registry has that core: docs/writing-a-plugin.md, "With a core that is not published".';

/** Without the workspace that we were started for, as by `npm run -w`: there is none where we install. */
const npmEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_workspace$/i.test(name)));

/** On Windows npm is a script that only a shell can start; the program behind it lies beside Node. */
const npmProgram = (): readonly [program: string, args: readonly string[]] =>
  process.platform === 'win32'
    ? [process.execPath, [path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')]]
    : ['npm', []];

/** The first things that npm complains of, without its own decoration. */
function saidBy(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => /^npm (?:error|ERR!) ?(.*)$/.exec(line)?.[1] ?? '')
    .filter((line) => line.trim() !== '' && !/^( |(code|errno|syscall) )|A complete log|debug-0\.log/.test(line));
  return printable(lines.slice(0, 2).join('; ') || 'it did not say why').replace(/\.$/, '');
}
