import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/** Edits a file as the AWS CLI does: reads it, empties it, and writes it a little later, without any lock. */
const [file = '', rounds = ''] = process.argv.slice(2);
const pause = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
console.log('started');
for (let round = 0; round < Number(rounds); round++) {
  const text = readFileSync(file, 'utf8');
  const handle = openSync(file, 'w');
  pause(5 + Math.random() * 15);
  const half = text.length / 2;
  writeSync(handle, text.slice(0, half));
  pause(Math.random() * 5);
  writeSync(handle, `${text.slice(half)}# foreign ${String(round)}\n`);
  closeSync(handle);
  pause(200 + Math.random() * 150);
}
