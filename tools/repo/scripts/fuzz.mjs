// npm run fuzz -- --minutes N [--seed S] [--files F]: generated config files and edits against the laws of the lossless
// document, for so long or so many. Prints how many files it tried; a broken law ends it with a small example.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './workspace.mjs';

ensureInstalled();
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, files: { type: 'string' } },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 32 : Number(values.seed);
const limit = values.files === undefined ? Infinity : Number(values.files);
const minutes = Number(values.minutes);
if (![seed, minutes].every(Number.isFinite) || Number.isNaN(limit)) {
  console.error('Usage: npm run fuzz -- --minutes N [--seed S] [--files F], all of them numbers');
  process.exit(2);
}

// The laws are those of the tests: bundled from their sources, so that what runs is what stands there.
const { build } = await import('esbuild');
const outfile = join(root, 'tmp', `fuzz-${process.pid}.mjs`);
mkdirSync(join(root, 'tmp'), { recursive: true });
await build({
  entryPoints: [join(root, 'packages', 'aws-config-file', 'src', 'testing', 'fuzz.ts')],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  outfile,
  logLevel: 'warning',
});
const { failureAt } = await import(pathToFileURL(outfile).href);

const started = performance.now();
const elapsed = () => (performance.now() - started) / 1000;
console.log(`seed ${seed}, ${minutes} minutes at most`);
let files = 0;
let failure;
let nextReport = 30;
while (failure === undefined && files < limit && elapsed() < minutes * 60) {
  for (let batch = 0; batch < 500 && files < limit && failure === undefined; batch++) {
    failure = failureAt((seed + files) >>> 0);
    files++;
  }
  if (elapsed() < nextReport) continue;
  console.log(`  ${files} files after ${Math.round(elapsed())} s`);
  nextReport += 30;
}
rmSync(outfile, { force: true });

const rate = Math.round(files / elapsed());
console.log(`${files} files tried in ${Math.round(elapsed())} s (${rate} a second)`);
if (failure === undefined) console.log('PASS: no law was broken');
else {
  console.error(`FAIL: ${failure.law}\n  file  ${JSON.stringify(failure.text)} (every character is a byte)`);
  console.error(`  edits ${JSON.stringify(failure.edits)}\n  again: npm run fuzz -- --seed ${failure.seed} --files 1`);
  process.exitCode = 1;
}
