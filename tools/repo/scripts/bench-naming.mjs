// npm run bench:naming [-- --rounds N]: planning the profiles of many account roles with every built-in strategy, and, in the
// same process, parsing the config that comes out of it. Every measurement has a process of its own, in turns; the
// medians of the rounds count. Exit 1 on FAIL.
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

ensureInstalled();
const bundle = await bundleNaming(workDirectory());
const { builtIn } = await import(bundle);
const strategies = builtIn.namingStrategies.map(({ name }) => name);

const script = join(root, 'tools', 'repo', 'scripts', 'bench-naming-engine.mjs');
const measured = new Map();
for (let round = 0; round < rounds; round++) {
  for (const strategy of strategies) {
    for (const size of SIZES) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, bundle, strategy, String(size)], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${strategy}: ${stderr}`);
      const key = `${strategy} ${size}`;
      measured.set(key, [...(measured.get(key) ?? []), JSON.parse(stdout)]);
    }
  }
}

function median(strategy, size, step) {
  const sorted = measured.get(`${strategy} ${size}`).map((times) => times[step]);
  sorted.sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

console.log(`\nNode ${process.version}, medians of ${rounds} rounds, in ms.\n`);
console.log(`${'strategy'.padEnd(24)}${SIZES.map((size) => String(size).padStart(10)).join('')}`);
for (const strategy of strategies)
  for (const step of ['plan', 'plan again', 'parse']) {
    const times = SIZES.map((size) => median(strategy, size, step).toFixed(1).padStart(10));
    console.log(`${strategy}: ${step}`.padEnd(24) + times.join(''));
  }

const targets = [
  [
    'hierarchy (the default): plan : parse the config',
    median('hierarchy', MAIN, 'plan') / median('hierarchy', MAIN, 'parse'),
    1,
  ],
  ...strategies.map((strategy) => [
    `${strategy}: growth 50k to 200k, 1 is linear`,
    median(strategy, 200_000, 'plan') / median(strategy, MAIN, 'plan') / 4,
    2,
  ]),
];
console.log('');
for (const [what, ratio, limit] of targets) {
  const ok = ratio <= limit;
  if (!ok) process.exitCode = 1;
  console.log(`${ok ? 'PASS' : 'FAIL'}  ${what.padEnd(56)}${ratio.toFixed(2)} (at most ${limit})`);
}
for (const strategy of strategies.slice(1)) {
  const ratio = median(strategy, MAIN, 'plan') / median(strategy, MAIN, 'parse');
  console.log(`      ${`${strategy}: plan : parse the config`.padEnd(56)}${ratio.toFixed(2)}`);
}
