// npm run bench:naming [-- --rounds N]: planning the profiles of many account roles with every built-in strategy, and right
// after it parsing the config that comes out of it; and planning account roles that share their names. Planning and
// parsing have a process of their own each time, so that neither finds memory taken or code compiled for the other. In
// turns; the medians of the rounds count, of elapsed time and of processor time, which tells less of what else runs. Exit 1
// on FAIL.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleNaming } from './naming-bundle.mjs';
import { workDirectory } from './proving.mjs';
import { ensureInstalled, root } from './workspace.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('Usage: npm run bench:naming [-- --rounds N]');
  process.exit(2);
}
const SIZES = [5_000, 50_000, 200_000];
const MAIN = 50_000;
/** What part of the time of parsing planning may take. */
const MOST = 1;
/** How much longer one account role may take among ten times as many, or four times. */
const GROWTH = 2;

ensureInstalled();
const directory = workDirectory();
const bundle = await bundleNaming(directory);
const { builtIn, collisionPolicies } = await import(bundle);
const strategies = builtIn.namingStrategies.map(({ name }) => name);
const subjects = [
  ...strategies.map((strategy) => ({ name: strategy, args: [strategy, 'distinct', 'error'] })),
  ...['same', 'case pairs'].flatMap((kind) =>
    collisionPolicies.map((policy) => ({ name: `${kind}, ${policy}`, args: ['hierarchy', kind, policy] })),
  ),
];

const config = join(directory, 'config');

function measure(name, script, size, ...args) {
  const engine = ['--expose-gc', join(root, 'tools', 'repo', 'scripts', script), bundle, String(size), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, engine, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
}

const measured = new Map();
for (let round = 0; round < rounds; round++)
  for (const { name, args } of subjects)
    for (const size of SIZES) {
      const times = measure(name, 'bench-naming-plan.mjs', size, ...args, config);
      if (args.includes('distinct')) Object.assign(times, measure(name, 'bench-naming-parse.mjs', size, config));
      const key = `${name} ${size}`;
      measured.set(key, [...(measured.get(key) ?? []), times]);
    }

const clocks = ['wall', 'cpu'];

/** The median of what a round says, by each clock. */
const medians = (name, size, valueOf) =>
  clocks.map((clock) => {
    const sorted = measured.get(`${name} ${size}`).map((times) => valueOf((step) => times[step]?.[clock]));
    sorted.sort((one, other) => one - other);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  });

const shown = (numbers, digits) => numbers.map((number) => number.toFixed(digits)).join(' / ');

console.log(`\nNode ${process.version}, medians of ${rounds} rounds, in ms: elapsed / of the processor.\n`);
console.log(`${''.padEnd(42)}${SIZES.map((size) => String(size).padStart(16)).join('')}`);
for (const { name } of subjects)
  for (const step of ['plan', 'parse', 'plan again']) {
    const times = SIZES.map((size) => medians(name, size, (timeOf) => timeOf(step)));
    if (times.flat().some(Number.isNaN)) continue;
    console.log(`${name}: ${step}`.padEnd(42) + times.map((pair) => shown(pair, 0).padStart(16)).join(''));
  }

console.log('');
function judge(what, ratios, limit) {
  const ok = ratios.every((ratio) => ratio <= limit);
  if (!ok) process.exitCode = 1;
  console.log(`${ok ? 'PASS' : 'FAIL'}  ${what.padEnd(78)}${shown(ratios, 2)} (at most ${limit})`);
}
for (const strategy of strategies) {
  const ratios = medians(strategy, MAIN, (timeOf) => timeOf('plan') / timeOf('parse'));
  judge(`${strategy}: plan : parse the config`, ratios, MOST);
}
for (const { name } of subjects)
  for (const [from, to] of [SIZES.slice(0, 2), SIZES.slice(1)]) {
    const [before, after] = [from, to].map((size) => medians(name, size, (timeOf) => timeOf('plan') / size));
    const growth = after.map((time, clock) => time / before[clock]);
    judge(`${name}: growth per role, ${from} to ${to}; 1 is linear`, growth, GROWTH);
  }
