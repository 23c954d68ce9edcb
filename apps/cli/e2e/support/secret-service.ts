import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isInstalled, itNeeds } from './needs.js';
import { type Environment, runProgram } from './program.js';

export const hasKeychain = ['dbus-run-session', 'dbus-send', 'gnome-keyring-daemon'].every((program) =>
  isInstalled(program),
);

/** `it` for tests that need a keychain. */
export const itNeedsKeychain = itNeeds('gnome-keyring and D-Bus', hasKeychain);

/** A session bus with an unlocked gnome-keyring on it. */
export class SecretService {
  private constructor(
    /** Says where the bus is. */
    readonly env: Environment,
    private readonly home: string,
    private readonly bus: ChildProcess,
  ) {}

  static async start(): Promise<SecretService> {
    const home = await mkdtemp(join(tmpdir(), 'awso-keyring-'));
    const env = { PATH: process.env['PATH'], HOME: home, XDG_RUNTIME_DIR: home };
    const script =
      'printf x | gnome-keyring-daemon --daemonize --unlock --components=secrets >&2; echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat';
    const bus = spawn('dbus-run-session', ['--', 'sh', '-c', script], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    const [address] = (await once(createInterface({ input: bus.stdout }), 'line')) as [string];
    return new SecretService({ DBUS_SESSION_BUS_ADDRESS: address }, home, bus);
  }

  async lock(): Promise<void> {
    const args = ['--session', '--print-reply', '--dest=org.freedesktop.secrets', '/org/freedesktop/secrets'];
    const call = ['org.freedesktop.Secret.Service.Lock', 'array:objpath:/org/freedesktop/secrets/aliases/default'];
    await runProgram('dbus-send', [...args, ...call], { PATH: process.env['PATH'], ...this.env });
  }

  /** What `aws-sso` keeps there. */
  async key(): Promise<string> {
    const read = `new (require('@napi-rs/keyring').Entry)('aws-sso', 'encryption-key', { linux: { store: 'secret-service' } })`;
    const { stdout } = await runProgram(process.execPath, ['-p', `${read}.getPassword()`], {
      ...{ PATH: process.env['PATH'], ...this.env },
    });
    return stdout.trim();
  }

  async stop(): Promise<void> {
    const closed = once(this.bus, 'close');
    this.bus.stdin?.end();
    await closed;
    await rm(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}
