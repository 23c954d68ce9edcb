import { connect, type Socket } from 'node:net';
import { type BusCall, type BusMessage, busSocket, decodeMessage, encodeCall } from './session-bus.js';
import { keychainFailure } from './keychain-failure.js';

const hello: BusCall = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
  member: 'Hello',
  strings: [],
};

const isLocked: BusCall = {
  destination: 'org.freedesktop.secrets',
  path: '/org/freedesktop/secrets/aliases/default',
  interface: 'org.freedesktop.DBus.Properties',
  member: 'Get',
  strings: ['org.freedesktop.Secret.Collection', 'Locked'],
};

/**
 * Whether the default collection of the Secret Service is locked. Asks the bus itself: the library would open a dialogue
 * to unlock it, and there is no way to tell it not to.
 *
 * @returns false as well where nobody can tell; the library then says what is wrong
 * @throws AwsSsoError StorageUnavailable when the bus does not answer in time
 */
export async function isSecretServiceLocked(env: NodeJS.ProcessEnv, deadlineMs: number): Promise<boolean> {
  const place = busSocket(env);
  if (place === undefined) return false;
  const socket = connect(place);
  const timer = setTimeout(() => {
    socket.destroy(keychainFailure('silent', 'the session bus gave no answer in time'));
  }, deadlineMs);
  try {
    const answer = await conversation(socket);
    // A variant with a boolean in it: the signature takes the first four bytes.
    return answer?.type === 'return' && answer.uint32(4) === 1;
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

/** Authenticates, greets, asks. The bus answers calls in their order, so the second answer is ours. */
function conversation(socket: Socket): Promise<BusMessage | undefined> {
  return new Promise((resolve, reject) => {
    let bytes = Buffer.alloc(0);
    let begun = false;
    let answers = 0;
    socket.on('error', (error) => {
      // Nobody listens there: the library says so in its own words.
      if ('syscall' in error) resolve(undefined);
      else reject(error);
    });
    socket.on('close', () => resolve(undefined));
    socket.on('data', (part: Buffer) => {
      bytes = Buffer.concat([bytes, part]);
      if (!begun) {
        const end = bytes.indexOf('\r\n');
        if (end < 0) return;
        if (!bytes.toString('latin1').startsWith('OK ')) resolve(undefined);
        begun = true;
        bytes = bytes.subarray(end + 2);
        socket.write('BEGIN\r\n');
        socket.write(encodeCall(hello, 1));
      }
      for (let message = decodeMessage(bytes); message !== undefined; message = decodeMessage(bytes)) {
        bytes = bytes.subarray(message.length);
        if (message.type !== 'return' && message.type !== 'error') continue;
        if (++answers === 2) resolve(message);
        else socket.write(encodeCall(isLocked, 2));
      }
    });
    const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex');
    socket.write(`\0AUTH EXTERNAL ${user}\r\n`);
  });
}
