import { withLock } from '../../index.js';

/** Holds a lock until it is killed, or with its event loop blocked for some milliseconds. */
const [file = '', blockForMs = '0'] = process.argv.slice(2);
await withLock(file, { purpose: 'hold on' }, async () => {
  console.log('held');
  if (blockForMs === '0') return new Promise((resolve) => setTimeout(resolve, 60_000));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(blockForMs));
  console.log('released');
  return undefined;
});
