// npm run prove:interop [-- --markdown]: unmodified AWS clients use what we write, and we use what they write: every client
// with every kind of profile, before and after either side has signed in or renewed the token. --client NAME and
// --profile KIND, as often as you like, try less. Clients that are not installed are fetched, into a directory that goes at
// the end unless --keep DIR names one; --python PATH has boto3 and the AWS CLI v1 in it. All else stays on loopback.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { knownClients } from './interop/clients.mjs';
import { Desk, profiles } from './interop/desk.mjs';
import { startKeychain } from './interop/keychain.mjs';
import { table } from './interop/markdown.mjs';
import { tryAll } from './interop/rounds.mjs';
import { builtProgram, conclude, fakeIdentityCenter, workDirectory } from './proving.mjs';

const { values } = parseArgs({
  options: {
    keep: { type: 'string' },
    python: { type: 'string' },
    client: { type: 'string', multiple: true },
    profile: { type: 'string', multiple: true },
    markdown: { type: 'boolean' },
  },
});
const directory = workDirectory();
const program = builtProgram();
const { startFakeIdentityCenter } = await fakeIdentityCenter(directory);
const fetched = values.keep === undefined ? directory : resolve(values.keep);
mkdirSync(fetched, { recursive: true });

const failures = [];
const notRun = [];
const tried = [];
const saidNo = (what) => (error) => void notRun.push(`${what} (${error.message})`);
const kinds = Object.keys(profiles).filter((kind) => values.profile?.includes(kind) ?? true);
const keychain = kinds.includes('keychain') ? await startKeychain(directory).catch(saidNo('the keychain')) : undefined;
const able = kinds.filter((kind) => kind !== 'keychain' || keychain !== undefined);

/** All rounds of one client with one kind of profile, at a desk of their own. */
async function atDesk(client, profile) {
  const desk = await Desk.set({ directory, program, startFakeIdentityCenter, keychain }, profile === 'keychain');
  const results = await tryAll(desk, client, profile);
  const objections = desk.fake.violations.map(({ operation, message }) => `${operation}: ${message}`);
  await desk.clear();
  return { profile, results, objections };
}

for (const [name, find] of Object.entries(knownClients(fetched, values.python))) {
  if (!(values.client?.includes(name) ?? true)) continue;
  const client = await Promise.resolve().then(find).catch(saidNo(name));
  if (client === undefined) continue;
  const all = await Promise.all(able.map((profile) => atDesk(client, profile)));
  for (const { profile, results, objections } of all) {
    for (const { is, outcome, why } of results) {
      const line = `${name} ${client.version}, ${profile}, ${is}: ${outcome}${why === undefined ? '' : `: ${why}`}`;
      console.log(line);
      if (outcome === 'failed') failures.push(line);
    }
    failures.push(...objections.map((objection) => `${name}, ${profile}, a request of theirs or ours: ${objection}`));
  }
  const byProfile = Object.fromEntries(all.map(({ profile, results }) => [profile, results]));
  tried.push({ name, version: client.version, byProfile });
}
await keychain?.stop();

if (tried.length === 0) failures.push('No client was run.');
if (values.markdown) console.log(`\n${table(tried)}\n`);
for (const one of notRun) console.log(`Not run: ${one}`);
const missing = notRun.length === 0 ? '' : `; ${notRun.length} not run, see above`;
conclude(`clients run: ${tried.length}; they use what aws-sso writes, and it uses theirs${missing}`, failures);
