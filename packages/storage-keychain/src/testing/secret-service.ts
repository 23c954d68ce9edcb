import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const programs = ['dbus-run-session', 'dbus-send', 'gnome-keyring-daemon'];

const isInstalled = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(path.delimiter).some((directory) => {
    try {
      accessSync(path.join(directory, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Which programs of a real keychain are missing; empty when all are there. */
export const missingPrograms: readonly string[] = programs.filter((program) => !isInstalled(program));

/** A session bus with a real gnome-keyring on it, in a home of its own. Ends with `stop`. */
export class SecretService {
  private constructor(
    readonly home: string,
    readonly env: NodeJS.ProcessEnv,
    private readonly bus: ChildProcess,
  ) {}

  /** The keyring is unlocked with a password; `fresh` starts one that nobody has set up. */
  static async start(state: 'unlocked' | 'fresh' = 'unlocked'): Promise<SecretService> {
    const home = await mkdtemp(path.join(tmpdir(), 'awso-keychain-'));
    const env = { PATH: process.env['PATH'], HOME: home, XDG_RUNTIME_DIR: home };
    const daemon =
      state === 'unlocked'
        ? 'printf test-password | gnome-keyring-daemon --daemonize --unlock --components=secrets >&2'
        : 'gnome-keyring-daemon --start --components=secrets >&2';
    const script = `${daemon}; echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat`;
    const bus = spawn('dbus-run-session', ['--', 'sh', '-c', script], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    const [address] = (await once(createInterface({ input: bus.stdout }), 'line')) as [string];
    return new SecretService(home, { ...env, DBUS_SESSION_BUS_ADDRESS: address }, bus);
  }

  /** Locks the default keyring, as a screen lock does. */
  lock(): void {
    const args = ['--session', '--print-reply', '--dest=org.freedesktop.secrets', '/org/freedesktop/secrets'];
    const call = 'org.freedesktop.Secret.Service.Lock';
    const { status } = spawnSync(
      'dbus-send',
      [...args, call, 'array:objpath:/org/freedesktop/secrets/aliases/default'],
      { env: this.env },
    );
    if (status !== 0) throw new Error('The keyring could not be locked.');
  }

  /** The daemons end with their bus, and that with its input. */
  async stop(): Promise<void> {
    const closed = once(this.bus, 'close');
    this.bus.stdin?.end();
    await closed;
    await rm(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}
