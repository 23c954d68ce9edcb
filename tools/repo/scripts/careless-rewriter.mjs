// Edits a config as the AWS CLI does, without a lock: reads it, empties it, writes it a little later. Each edit appends one
// section. Arguments: the file, a name for its sections, how often, a seed. Prints the longest pauses that it really made,
// because a busy machine makes them longer: with the file empty, and with half of it written.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { randomFrom } from './proving.mjs';

const [file, name, times, seed] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const longest = { empty: 0, half: 0 };

for (let edit = 1; edit <= Number(times); edit++) {
  pause(random() * 120);
  const text = `${readFileSync(file, 'utf8')}[profile ${name}-${edit}]\nregion = eu-west-1\n`;
  pause(random() * 10);
  const half = Math.floor(text.length / 2);
  // Measured from before the file is emptied until after the next write: nobody has seen more of either state than that.
  const emptied = performance.now();
  const handle = openSync(file, 'w');
  pause(random() * 100);
  const began = performance.now();
  writeSync(handle, text.slice(0, half));
  longest.empty = Math.max(longest.empty, performance.now() - emptied);
  pause(random() * 10);
  writeSync(handle, text.slice(half));
  longest.half = Math.max(longest.half, performance.now() - began);
  closeSync(handle);
}
console.log(JSON.stringify(longest));
