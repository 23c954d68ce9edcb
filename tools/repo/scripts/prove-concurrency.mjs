// npm run prove:concurrency [-- --processes 16 --updates 50]: many processes count in one config, and none of them loses
// a count. One profile is counted in by all, and each process has one of its own.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, countsFrom, placesIn, start, workshop } from './proving.mjs';

const { processes, updates } = countsFrom({ processes: 16, updates: 50 });
const { directory, bundle, FileConfigRepository } = await workshop();
const home = join(directory, 'home');
mkdirSync(join(home, '.aws'), { recursive: true });
writeFileSync(join(home, '.aws', 'config'), '# ours to keep\n[profile original]\nregion = eu-west-1\n');

console.log(`${processes} processes do ${updates} updates each, half of them of one profile that all count in.`);
const started = Date.now();
const shared = Math.floor(processes / 2);
const writers = Array.from({ length: processes }, (_, index) =>
  start('prove-writer.mjs', [bundle, home, index < shared ? 'shared' : `own-${index}`, updates]),
);
await Promise.all(writers.map(({ closed }) => closed));

const failures = writers.flatMap(({ child }, index) =>
  child.exitCode === 0 ? [] : [`process ${index} ended with ${child.exitCode ?? child.signalCode}`],
);
const { config, managed } = await new FileConfigRepository(placesIn(home)).read();
const expected = { shared: shared * updates };
for (let index = shared; index < processes; index++) expected[`own-${index}`] = updates;
let counted = 0;
for (const [name, wanted] of Object.entries(expected)) {
  const count = Number(config.profiles.get(name)?.values.get('count') ?? 0);
  counted += count;
  if (count !== wanted) failures.push(`${name}: ${count} of ${wanted} updates are in the config`);
  const known = managed.profiles.find((profile) => profile.name === name)?.wrote.count;
  if (known !== String(wanted)) failures.push(`${name}: the managed state says ${known} of ${wanted}`);
}
if (config.profiles.get('original')?.values.get('region') !== 'eu-west-1')
  failures.push('the original profile is gone');
const left = readdirSync(join(home, '.aws'));
if (left.join() !== 'config') failures.push(`left behind: ${left.join(', ')}`);

console.log(`${counted} updates are in the config, after ${((Date.now() - started) / 1000).toFixed(1)} s.`);
conclude(`${processes} processes × ${updates} updates = ${processes * updates}, none lost`, failures);
