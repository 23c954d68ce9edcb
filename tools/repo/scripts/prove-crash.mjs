// npm run prove:crash [-- --kills 500 --seed N]: a process that updates the config is killed at random moments, half of
// them while it is just writing something. Each time the config is the old or the new one, byte for byte, and the next
// writer succeeds at once and sweeps what the dead one left.
import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { conclude, countsFrom, placesIn, randomFrom, start, workshop } from './proving.mjs';

const { kills, seed } = countsFrom({ kills: 500 });
const random = randomFrom(seed);
const { directory, bundle, FileConfigRepository } = await workshop();
const home = join(directory, 'home');
const aws = join(home, '.aws');
const places = { ...placesIn(home), lockTimeoutMs: 5_000 };
mkdirSync(aws, { recursive: true });
const original = '# ours to keep\r\n[profile original]\r\nregion = eu-west-1\r\n';
writeFileSync(places.configPath, original);

console.log(`Killing a writer ${kills} times; seed ${seed}.`);
const failures = [];
const seen = { old: 0, new: 0, lock: 0, temporary: 0, history: 0 };
let count = 0;
for (let kill = 1; kill <= kills; kill++) {
  const writer = start('prove-writer.mjs', [bundle, home, 'counter', 0]);
  await moment(writer, kill % 2 === 0);
  writer.child.kill('SIGKILL');
  await writer.closed;
  await judge(writer.output, `kill ${kill}`);
}
console.log(
  `The config was the old one ${seen.old} times and the new one ${seen.new} times. The dead left ${seen.lock} locks, ` +
    `${seen.temporary} temporary files beside the config and ${seen.history} in the state.`,
);
// Or nothing was tested.
if (kills >= 50 && (seen.lock === 0 || seen.temporary === 0)) failures.push('no kill came in the middle of a write');
conclude(`${kills} kills: old or new each time, and the next writer swept and went on`, failures);

/** Any moment since the first update began, or one at which something in the directory of the config just changed. */
async function moment(writer, whileWriting) {
  while (!writer.output.includes('done') && writer.child.exitCode === null) await wait(1);
  if (!whileWriting) return wait(random() * 120);
  let skip = Math.floor(random() * 6);
  const watcher = watch(aws);
  await new Promise((resolve) => watcher.on('change', () => skip-- <= 0 && resolve()));
  watcher.close();
  const pause = random() * 3;
  return pause < 1 ? undefined : wait(pause);
}

async function judge(output, when) {
  const tried = [...output.matchAll(/try (\d+)/g)].map(([, number]) => Number(number));
  const done = count + output.split('done').length - 1;
  const text = readFileSync(places.configPath, 'utf8');
  const found = Number(/^count = (\d+)\r$/m.exec(text)?.[1] ?? 0);
  if (text !== configAt(found)) failures.push(`${when}: the config is neither the old nor the new one`);
  // What is not done may have been written already, and what is done must be there.
  if (found < done || found > Math.max(done, ...tried)) failures.push(`${when}: found ${found}, done were ${done}`);
  seen[found === done ? 'old' : 'new'] += 1;

  const left = readdirSync(aws);
  if (left.some((name) => name.endsWith('-lock'))) seen.lock += 1;
  if (left.some((name) => name.endsWith('-tmp'))) seen.temporary += 1;
  if (temporariesInState().length > 0) seen.history += 1;

  const next = start('prove-writer.mjs', [bundle, home, 'counter', 1]);
  await next.closed;
  count = found + 1;
  if (next.child.exitCode !== 0) failures.push(`${when}: the next writer ended with ${next.child.exitCode}`);
  if (readFileSync(places.configPath, 'utf8') !== configAt(count))
    failures.push(`${when}: the next writer wrote amiss`);
  const still = [...readdirSync(aws).filter((name) => name !== 'config'), ...temporariesInState()];
  if (still.length > 0) failures.push(`${when}: not swept: ${still.join(', ')}`);
  const { managed } = await new FileConfigRepository(places).read();
  if (managed.profiles[0]?.wrote.count !== String(count)) failures.push(`${when}: the managed state is behind`);
}

function configAt(number) {
  if (number === 0) return original;
  const padding = String(number % 10).repeat(20_000);
  return `${original}\r\n[profile counter]\r\ncount = ${number}\r\npadding = ${padding}\r\n`;
}

function temporariesInState() {
  return readdirSync(places.stateDirectory, { recursive: true }).filter((name) => name.endsWith('-tmp'));
}
