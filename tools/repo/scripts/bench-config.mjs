// npm run bench:config [-- --rounds N]: the lossless document on large files, beside two other parsers, against targets.
// Every round runs every engine on every size in a process of its own; the medians of the rounds count. Exit 1 on FAIL.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, nx, root } from './workspace.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('Usage: npm run bench:config [-- --rounds N]');
  process.exit(2);
}
const SIZES = [5_000, 50_000, 200_000];
const MAIN = 50_000;
const ENGINES = ['ours', 'ini', 'smithy'];
const nameOf = (at) => `emea.widgets.account-${String(at).padStart(6, '0')}.admin`;

function configWith(profiles) {
  const texts = [
    '# Ten years of history\n[sso-session homesso]\nsso_start_url = https://homesso.awsapps.com/start#/\n',
  ];
  texts.push('sso_region = eu-west-1\nsso_registration_scopes = sso:account:access\n');
  for (let at = 0; at < profiles; at++) {
    const comment = at % 10 === 0 ? `# Group ${at / 10}\n` : '';
    const block = at % 20 === 0 ? 's3 =\n    max_concurrent_requests = 20\n    addressing_style = path\n' : '';
    texts.push(
      `\n${comment}[profile ${nameOf(at)}]\nsso_session = homesso\nsso_account_id = ${100_000_000_000 + at}\n`,
    );
    texts.push(`sso_role_name = AdministratorAccess\nregion = eu-west-1\noutput = json\n${block}`);
  }
  return texts.join('');
}

/** @returns the milliseconds of every step, and the peak memory in MiB */
function measure(engine, file, profiles) {
  const script = join(root, 'tools', 'repo', 'scripts', 'bench-config-engine.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, engine, file, nameOf(profiles - 1)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${engine}: ${stderr}`);
  return JSON.parse(stdout);
}

function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

ensureInstalled();
if (!nx('run-many', '-t', 'build', '-p', '@aws-sso/aws-config-file')) process.exit(1);

const place = mkdtempSync(join(tmpdir(), 'bench-config-'));
const files = new Map(SIZES.map((size) => [size, join(place, String(size))]));
const measured = new Map();
try {
  for (const [size, file] of files) writeFileSync(file, configWith(size));
  for (let round = 0; round < rounds; round++) {
    for (const [size, file] of files) {
      for (const engine of ENGINES) {
        const key = `${engine} ${size}`;
        measured.set(key, [...(measured.get(key) ?? []), measure(engine, file, size)]);
      }
    }
  }
  const bytes = statSync(files.get(MAIN)).size;
  console.log(
    `\n${MAIN} profiles are ${(bytes / 1e6).toFixed(1)} MB. Node ${process.version}, medians of ${rounds} rounds, in ms.\n`,
  );
} finally {
  rmSync(place, { recursive: true });
}

const result = (engine, step, size = MAIN) => median(measured.get(`${engine} ${size}`).map((times) => times[step]));
console.log(`${'step'.padEnd(24)}${SIZES.map((size) => String(size).padStart(10)).join('')}`);
for (const engine of ENGINES) {
  for (const step of Object.keys(measured.get(`${engine} ${MAIN}`)[0])) {
    const label = `${engine}: ${step}${step === 'memory' ? ' (MiB)' : ''}`;
    console.log(label.padEnd(24) + SIZES.map((size) => result(engine, step, size).toFixed(1).padStart(10)).join(''));
  }
}

/** How much slower the large file is than its size: 1 is linear. */
const growth = (step) => result('ours', step, 200_000) / result('ours', step) / 4;
const ours = (step) => result('ours', step);
const targets = [
  ['parse, read and print : ini.parse', (ours('parse and read') + ours('print')) / result('ini', 'parse'), 1],
  ['10,000 edits : parse', ours('10,000 edits') / ours('parse'), 2],
  ['find the last profile : read the file', ours('find last') / ours('read file'), 3],
  ['list names : read the file', ours('list names') / ours('read file'), 6],
  ...['parse and read', 'print', 'find last', 'list names', '1 edit', '10,000 edits'].map((step) => [
    `${step}: growth 50k to 200k, 1 is linear`,
    growth(step),
    2,
  ]),
];
console.log('');
for (const [what, ratio, limit] of targets) {
  const ok = ratio <= limit;
  if (!ok) process.exitCode = 1;
  console.log(`${ok ? 'PASS' : 'FAIL'}  ${what.padEnd(56)}${ratio.toFixed(2)} (at most ${limit})`);
}
