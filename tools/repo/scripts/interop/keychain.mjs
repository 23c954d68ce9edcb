// A Secret Service to itself: gnome-keyring, unlocked, on a session bus of its own.
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { run } from '../proving.mjs';
import { outputOf } from './fetch-clients.mjs';

/** @returns where the bus is, and how it is ended @throws {Error} when there is no Secret Service to start */
export async function startKeychain(directory) {
  for (const program of ['dbus-run-session', 'gnome-keyring-daemon']) outputOf(program, ['--version']);
  const home = join(directory, 'keyring');
  mkdirSync(home, { mode: 0o700 });
  const unlock = 'printf x | gnome-keyring-daemon --daemonize --unlock --components=secrets >&2';
  const bus = run('dbus-run-session', ['--', 'sh', '-c', `${unlock}; echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat`], {
    env: { PATH: process.env.PATH, HOME: home, XDG_RUNTIME_DIR: home },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const [address] = await once(createInterface({ input: bus.child.stdout }), 'line');
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: address },
    stop: () => {
      bus.child.stdin.end();
      return bus.closed;
    },
  };
}
