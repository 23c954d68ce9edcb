// npm run prove:rewriter [-- --rounds 200 --seed N]: we update a config while another program truncates, pauses and writes
// it, again and again, and in some rounds while the real `aws configure set` does. At the end of each round every section
// of the original must be there. Then the same with a control that does without the rule of stillness, which must fail.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { naiveUpdate } from './naive-repository.mjs';
import { conclude, countsFrom, placesIn, randomFrom, run, start, workshop } from './proving.mjs';

const { rounds, edits, seed } = countsFrom({ rounds: 200, edits: 3 });
const random = randomFrom(seed);
const { directory, FileConfigRepository, ...configFile } = await workshop();
/** A rewriter that pauses for longer than we wait is beyond what is promised; a busy machine makes such pauses. */
const promised = { empty: 450, half: 40 };
const everyTenth = 10;
const names = Array.from({ length: 200 }, (_, index) => `original-${index}`);
const original = names.map((name) => `[profile ${name}]\nregion = eu-west-1\n`).join('\n');

const awsCli = ['/usr/bin/aws', 'aws'].find(
  (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
);
console.log(`Racing a careless rewriter for ${rounds} rounds; seed ${seed}; AWS CLI: ${awsCli ?? 'not installed'}.`);

const failures = [];
const total = { done: 0, refused: 0, overwritten: 0, foreign: 0, foreignLost: 0, void: 0, withAwsCli: 0 };
for (let round = 1; round <= rounds;) {
  const withAwsCli = awsCli !== undefined && round % everyTenth === 0;
  const result = await race(`round-${round}-${total.void}`, withAwsCli, ourUpdates);
  if (result.beyondPromise) {
    total.void += 1;
    if (total.void > rounds) break;
    continue;
  }
  if (withAwsCli) total.withAwsCli += 1;
  for (const key of ['done', 'refused', 'overwritten', 'foreign', 'foreignLost']) total[key] += result[key];
  if (result.missing > 0) failures.push(`round ${round}: ${result.missing} sections of the original are gone`);
  if (result.foreignLost > 0) failures.push(`round ${round}: ${result.foreignLost} edits of the rewriter are gone`);
  if (result.misread > 0) failures.push(`round ${round}: half of the config was taken for all of it`);
  if (result.done === 0) failures.push(`round ${round}: none of our updates succeeded`);
  round++;
}
console.log(
  `We did ${total.done} updates while the rewriter did ${total.foreign} (${total.withAwsCli} rounds with the real AWS CLI). ` +
    `${total.refused} of ours were refused, ${total.overwritten} overwritten; of its own ${total.foreignLost} were lost. ` +
    `${total.void} rounds were run again, because the machine made the rewriter pause for longer than is promised.`,
);

let control = 0;
let lostBy;
while (lostBy === undefined && control < Math.max(rounds, 50)) {
  const { missing } = await race(`control-${++control}`, false, naiveUpdates);
  if (missing > 0) lostBy = missing;
}
if (lostBy === undefined) failures.push(`the control lost nothing in ${control} rounds, so this proves nothing`);
else
  console.log(
    `The control, which compares and renames but does not wait, lost ${lostBy} of ${names.length} sections in its round ${control}.`,
  );
conclude(`${rounds} rounds: every section of the original is there, and the control fails`, failures);

/** One round: a rewriter, and updates until it is done. */
async function race(round, withAwsCli, update) {
  const home = join(directory, round);
  const places = placesIn(home);
  mkdirSync(join(home, '.aws'), { recursive: true });
  writeFileSync(places.configPath, original);
  const rewriter = withAwsCli
    ? awsCliIn(home)
    : start('careless-rewriter.mjs', [places.configPath, 'foreign', edits, Math.floor(random() * 2 ** 31)]);
  let over = false;
  const ended = rewriter.closed.then(() => (over = true));
  const outcomes = { done: [], refused: [], misread: [] };
  for (let index = 1; !over; index++) {
    const name = `ours-${index}`;
    outcomes[await update(places, name)].push(name);
    await Promise.race([ended, wait(random() * 30)]);
  }
  if (rewriter.child.exitCode !== 0) throw new Error(`The rewriter ended with ${rewriter.child.exitCode}.`);
  const text = readFileSync(places.configPath, 'utf8');
  const has = (name) => text.includes(`[profile ${name}]\n`);
  const foreign = Array.from({ length: edits }, (_, index) => `foreign-${index + 1}`);
  const longest = withAwsCli ? { empty: 0, half: 0 } : JSON.parse(rewriter.output);
  return {
    missing: names.filter((name) => !has(name)).length,
    done: outcomes.done.length,
    refused: outcomes.refused.length,
    misread: outcomes.misread.length,
    overwritten: outcomes.done.filter((name) => !has(name)).length,
    foreign: foreign.length,
    foreignLost: foreign.filter((name) => !has(name)).length,
    beyondPromise: longest.empty > promised.empty || longest.half > promised.half,
  };
}

/** `aws configure set` for a new profile each time, one after the other. */
function awsCliIn(home) {
  const setRegion = (index) => `"$0" configure set region eu-west-1 --profile foreign-${index}`;
  const script = Array.from({ length: edits }, (_, index) => setRegion(index + 1)).join(' && ');
  return run('sh', ['-c', script, awsCli], { env: { HOME: home, PATH: process.env.PATH }, stdio: 'inherit' });
}

async function ourUpdates(places, name) {
  try {
    await new FileConfigRepository(places).update({ command: 'prove', summary: `add ${name}` }, (_, managed) => ({
      changes: [{ kind: 'put', section: { type: 'profile', name }, values: { region: 'us-east-1' } }],
      managed,
    }));
    return 'done';
  } catch (error) {
    // Half of a file may be malformed; whether it may be taken for whole depends on how long the rewriter paused.
    if (error.code !== 'ConfigBusy' && error.code !== 'ConfigMalformed') throw error;
    return error.code === 'ConfigBusy' ? 'refused' : 'misread';
  }
}

function naiveUpdates(places, name) {
  return naiveUpdate(configFile, places.configPath, name, { region: 'us-east-1' }) ? 'done' : 'refused';
}
