import { existsSync } from 'node:fs';
import { release } from 'node:os';
import { delimiter, join } from 'node:path';

/** What tells whether a browser that we open can come back to this very machine. */
export interface BrowserSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Of the kernel, as `uname -r` prints it: that of WSL names its maker. */
  readonly kernel: string;
  readonly fileExists: (path: string) => boolean;
}

export const browserSurroundings = (env: NodeJS.ProcessEnv): BrowserSurroundings => ({
  env,
  platform: process.platform,
  kernel: release(),
  fileExists: existsSync,
});

/** Why no browser of this machine will do, and whether it is worth while to open one all the same. */
export interface NoBrowser {
  /** To be put after "because". */
  readonly reason: string;
  readonly canOpen: boolean;
}

/**
 * Whether a sign-in has to go by device code: in a browser on this machine nobody would see the page, or it could not
 * return to us. undefined when the browser will do.
 *
 * @param command the browser of the settings or of `BROWSER`; the first says where the browser is, so nothing is guessed
 */
export function whyNoBrowser(
  surroundings: BrowserSurroundings,
  command: { readonly from: 'settings' | 'environment' } | undefined,
): NoBrowser | undefined {
  if (command?.from === 'settings') return undefined;
  const because = (reason: string, canOpen = false): NoBrowser => ({
    reason,
    canOpen: canOpen || command !== undefined,
  });
  const { env } = surroundings;
  if (isSet(env['SSH_CONNECTION']) || isSet(env['SSH_TTY'])) return because('this is an SSH session');
  if (command !== undefined) return undefined;
  if (isWsl(surroundings)) return because('a Windows browser may not reach WSL', true);
  if (isContainer(surroundings)) return because('this is a container');
  if (surroundings.platform !== 'linux') return undefined;
  if (!isSet(env['DISPLAY']) && !isSet(env['WAYLAND_DISPLAY'])) return because('there is no display');
  return isInPath('xdg-open', surroundings) ? undefined : because('there is no xdg-open to start a browser with');
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

const isWsl = ({ env, platform, kernel }: BrowserSurroundings): boolean =>
  platform === 'linux' && (isSet(env['WSL_DISTRO_NAME']) || /microsoft/i.test(kernel));

/** Docker and Podman leave these files, Kubernetes and systemd-nspawn these variables. */
const isContainer = ({ env, fileExists }: BrowserSurroundings): boolean =>
  fileExists('/.dockerenv') ||
  fileExists('/run/.containerenv') ||
  isSet(env['container']) ||
  isSet(env['KUBERNETES_SERVICE_HOST']);

const isInPath = (program: string, { env, fileExists }: BrowserSurroundings): boolean =>
  (env['PATH'] ?? '').split(delimiter).some((directory) => directory !== '' && fileExists(join(directory, program)));
