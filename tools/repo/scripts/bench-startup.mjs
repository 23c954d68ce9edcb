// npm run bench:startup [-- --rounds N]: how long the installed program takes, in times of `node -e 0`, against targets.
// Everything runs once in every round, in turns; the medians of the rounds count. Exit 1 on FAIL.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startKeychain } from './interop/keychain.mjs';
import { builtProgram, countsFrom, fakeIdentityCenter, run, workDirectory } from './proving.mjs';
import { root } from './workspace.mjs';

const { rounds } = countsFrom({ rounds: 25 });
builtProgram();
const directory = workDirectory();
const { startFakeIdentityCenter } = await fakeIdentityCenter(directory);

const account = { accountId: '123412341234', accountName: 'muppets', roles: ['MuppetAccess'] };
const organisation = {
  ...{ name: 'homesso', startUrl: 'https://homesso.awsapps.com/start/', region: 'eu-west-1' },
  ...{ approval: 'immediately', accounts: [account] },
};
const role = ['--account-id', account.accountId, '--role-name', 'MuppetAccess'];
// The same Node for everything, and nothing of what surrounds us: NODE_EXTRA_CA_CERTS alone doubles a start.
const path = [dirname(process.execPath), process.env.PATH].join(':');

/** Packed and installed as from a registry: what is measured goes through `node_modules/.bin`. */
function installed() {
  const place = join(directory, 'installed');
  mkdirSync(place);
  const npm = (...args) => outputOf('npm', ['--prefix', place, ...args], { PATH: path, HOME: directory }, place);
  const [{ filename }] = JSON.parse(
    npm('pack', join(root, 'apps', 'cli'), '--pack-destination', place, '--ignore-scripts', '--json'),
  );
  npm('install', '--omit=optional', '--offline', '--no-audit', '--no-fund', join(place, filename));
  // The one dependency, for the keychain: as it is installed here.
  symlinkSync(join(root, 'node_modules', '@napi-rs'), join(place, 'node_modules', '@napi-rs'));
  return join(place, 'node_modules', '.bin', 'awso');
}

function outputOf(command, args, env, cwd = directory) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (error !== undefined || status !== 0)
    throw new Error(`${command} ${args.join(' ')}: ${stderr || error?.message || `exit code ${status}`}`);
  return stdout;
}

/** A home that is signed in, with role credentials in the cache and as many profiles. */
async function home(name, profiles, storage, more = {}) {
  const place = join(directory, name);
  mkdirSync(place);
  const fake = await startFakeIdentityCenter({ organisations: [organisation] });
  const env = { PATH: path, HOME: place, ...more };
  // The fake lives in this process, so nothing here may wait for a program without letting it answer.
  const awso = async (...args) => {
    const started = run(program, args, { env: { ...env, ...fake.env() }, stdio: ['ignore', 'pipe', 'pipe'] });
    let complaint = '';
    started.child.stderr.setEncoding('utf8').on('data', (text) => (complaint += text));
    await started.closed;
    if (started.child.exitCode !== 0) throw new Error(`awso ${args.join(' ')} failed: ${complaint}`);
  };
  const { startUrl, region } = organisation;
  await awso('session:add', 'homesso', '--start-url', startUrl, '--region', region, '--storage', storage);
  await awso('login', 'homesso', '--use-device-code', '--no-browser');
  await awso('profile:add', 'home.muppet', '--sso-session', 'homesso', ...role);
  await awso('credential-process', '--sso-session', 'homesso', ...role);
  await fake.close();
  const config = join(place, '.aws', 'config');
  appendFileSync(config, Array.from({ length: profiles }, (_, at) => profileText(at)).join(''));
  // A file that has just changed is looked at twice.
  for (const file of filesIn(place)) utimesSync(file, new Date(0), new Date(Date.now() - 60_000));
  return env;
}

const profileText = (at) =>
  `\n[profile work.account-${at}.admin]\nsso_session = homesso\nsso_account_id = ${200_000_000_000 + at}\nsso_role_name = Admin\nregion = eu-west-1\n`;

const filesIn = (place) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const program = installed();
const keychain = await startKeychain(directory).catch(() => undefined);
const few = await home('few', 199, 'file');
const many = await home('many', 49_999, 'file');
const sealed = keychain && (await home('sealed', 199, 'keychain', keychain.env));

const byProfile = ['credential-process', '--profile', 'home.muppet'];
const byRole = ['credential-process', '--sso-session', 'homesso', ...role];
const subjects = [
  { what: 'node -e 0', command: process.execPath, args: ['-e', '0'], env: few },
  { what: 'credential-process --profile', args: byProfile, env: few, limit: 1.15 },
  { what: 'credential-process --sso-session …', args: byRole, env: few, limit: 1.15 },
  { what: 'the same by profile, 50,000 profiles', args: byProfile, env: many, limit: 2 },
  { what: 'the same by role, 50,000 profiles', args: byRole, env: many, limit: 2 },
  ...(sealed ? [{ what: 'the same by role, keychain', args: byRole, env: sealed, limit: 4 }] : []),
  { what: 'session:list', args: ['session:list'], env: few, limit: 2.6 },
  { what: 'profile:list (200 profiles)', args: ['profile:list'], env: few, limit: 2.6 },
  { what: '--version', args: ['--version'], env: few },
  { what: 'aws --version', command: '/usr/bin/aws', args: ['--version'], env: few },
  { what: 'aws configure list-profiles', command: '/usr/bin/aws', args: ['configure', 'list-profiles'], env: few },
].filter(({ command, args, env }) => runs(command ?? program, args, env));

function runs(command, args, env) {
  const { status, error } = spawnSync(command, args, { env, stdio: 'ignore' });
  if (status !== 0 && error === undefined) throw new Error(`${command} ${args.join(' ')}: exit code ${status}`);
  return error === undefined;
}

function milliseconds({ command = program, args, env }) {
  const start = process.hrtime.bigint();
  spawnSync(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const times = subjects.map(() => []);
for (let round = 0; round < rounds; round++)
  for (const [at, subject] of subjects.entries()) times[at].push(milliseconds(subject));
await keychain?.stop();

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
const bare = median(times[0]);
console.log(`\nNode ${process.version}, medians of ${rounds} rounds.\n`);
for (const [at, { what, limit }] of subjects.entries()) {
  const ratio = median(times[at]) / bare;
  const isTooMuch = limit !== undefined && ratio > limit;
  if (isTooMuch) process.exitCode = 1;
  const verdict = limit === undefined ? '' : `  ${isTooMuch ? 'FAIL' : 'PASS'} (at most ${limit})`;
  console.log(
    `${what.padEnd(40)}${median(times[at]).toFixed(1).padStart(8)} ms${ratio.toFixed(2).padStart(8)} ×${verdict}`,
  );
}
if (keychain === undefined)
  console.log('\nNot measured: the keychain. It needs dbus-run-session and gnome-keyring-daemon.');
