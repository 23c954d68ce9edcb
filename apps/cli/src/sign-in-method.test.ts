import { describe, expect, it } from '@jest/globals';
import { type BrowserSurroundings, whyNoBrowser } from './sign-in-method.js';

const desktop: BrowserSurroundings = {
  env: { DISPLAY: ':0', PATH: '/usr/bin' },
  platform: 'linux',
  kernel: '6.1.0-amd64',
  fileExists: (path) => path === '/usr/bin/xdg-open',
};
const withEnv = (env: BrowserSurroundings['env']): BrowserSurroundings => ({
  ...desktop,
  env: { ...desktop.env, ...env },
});
const bySettings = { from: 'settings' } as const;
const byVariable = { from: 'environment' } as const;

describe('the browser of this machine', () => {
  it.each<[string, BrowserSurroundings]>([
    ['on a desktop', desktop],
    ['under Wayland', withEnv({ DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' })],
    ['on macOS', { ...desktop, platform: 'darwin', env: {} }],
    ['on Windows', { ...desktop, platform: 'win32', env: {} }],
  ])('will do %s', (_place, surroundings) => {
    expect(whyNoBrowser(surroundings, undefined)).toBeUndefined();
  });

  it.each<[string, BrowserSurroundings, boolean]>([
    ['this is an SSH session', withEnv({ SSH_CONNECTION: '10.0.0.1 5000 10.0.0.2 22' }), false],
    ['this is an SSH session', { ...desktop, platform: 'darwin', env: { SSH_TTY: '/dev/ttys001' } }, false],
    ['a Windows browser may not reach WSL', withEnv({ WSL_DISTRO_NAME: 'Debian' }), true],
    [
      'a Windows browser may not reach WSL',
      { ...desktop, kernel: '5.15.153.1-microsoft-standard-WSL2', env: {} },
      true,
    ],
    ['this is a container', { ...desktop, fileExists: (path) => path === '/.dockerenv' }, false],
    ['this is a container', { ...desktop, fileExists: (path) => path === '/run/.containerenv' }, false],
    ['this is a container', withEnv({ container: 'podman' }), false],
    ['this is a container', withEnv({ KUBERNETES_SERVICE_HOST: '10.0.0.1' }), false],
    ['there is no display', withEnv({ DISPLAY: '' }), false],
    ['there is no xdg-open to start a browser with', { ...desktop, fileExists: () => false }, false],
  ])('will not do because %s', (reason, surroundings, canOpen) => {
    expect(whyNoBrowser(surroundings, undefined)).toEqual({ reason, canOpen });
  });

  it('is where BROWSER says, except over SSH: there it shows the page of the code', () => {
    for (const surroundings of [
      withEnv({ DISPLAY: '' }),
      withEnv({ container: 'x' }),
      withEnv({ WSL_DISTRO_NAME: 'x' }),
    ])
      expect(whyNoBrowser(surroundings, byVariable)).toBeUndefined();
    expect(whyNoBrowser(withEnv({ SSH_TTY: '/dev/pts/0' }), byVariable)).toEqual({
      reason: 'this is an SSH session',
      canOpen: true,
    });
  });

  it('is where the settings say, in any place', () => {
    expect(whyNoBrowser(withEnv({ SSH_TTY: '/dev/pts/0', container: 'x' }), bySettings)).toBeUndefined();
  });
});
