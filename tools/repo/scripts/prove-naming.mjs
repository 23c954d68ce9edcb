// npm run prove:naming [-- --names N --seed N]: names that somebody chose to hurt us, through every built-in strategy and
// every policy for collisions, twice, in two orders. Ends with PASS or FAIL.
import { hostileListing } from './hostile-listing.mjs';
import { bundleNaming } from './naming-bundle.mjs';
import { conclude, countsFrom, randomFrom, workDirectory } from './proving.mjs';
import { ensureInstalled } from './workspace.mjs';

ensureInstalled();
const { names, seed } = countsFrom({ names: 100_000 });
const core = await import(await bundleNaming(workDirectory()));
const { NamingRegistry, builtIn, collisionPolicies, isRoleName, listSession, nameProblem, noManagedProfiles } = core;
console.log(`${names} accounts with two roles each, seed ${seed}`);

const failures = [];
const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };
const config = { path: 'config', ssoSessions: new Map(), profiles: new Map(), credentialsProfiles: new Set() };
const listed = hostileListing(names, randomFrom(seed));

/** The listing as the portal's answers make it, and the same turned around. */
async function* answers(accounts) {
  yield* accounts;
}
const listing = await listSession({ list: () => answers(listed) }, session);
const turned = await listSession(
  { list: () => answers(listed.toReversed().map(({ account, roles }) => ({ account, roles: roles.toReversed() }))) },
  session,
);

const hostileRoles = listed.flatMap(({ account, roles }) =>
  /^\d{12}$/.test(account.id) ? [...new Set(roles)].filter((role) => !isRoleName(role)) : [account.id],
);
if (hostileRoles.length === 0 || listing.refused.length !== hostileRoles.length)
  failures.push(`${hostileRoles.length} hostile roles and ids, ${listing.refused.length} refused`);

const keyOf = ({ accountId, roleName }) => `${accountId} ${roleName}`;
const all = listing.accounts.flatMap(({ account, roles }) =>
  roles.map((roleName) => keyOf({ accountId: account.id, roleName })),
);

function check(what, plan, separator) {
  const alphabet = /^[_.@+-]*$/.test(separator ?? '.') ? 'generated' : 'typed';
  const illegal = plan.create.filter(
    ({ name }) => nameProblem(name, alphabet) !== undefined || /[^\x21-\x7e]/.test(name),
  );
  if (illegal.length > 0) failures.push(`${what}: illegal name ${JSON.stringify(illegal[0].name)}`);
  // To report everything would be safe, and no use: levels are cleaned, so that no name fails for a character in it.
  const unclean = plan.conflicts.filter(({ message }) => message.includes('may only contain'));
  if (unclean.length > 0) failures.push(`${what}: not cleaned, ${unclean[0].message}`);
  const folded = new Set(plan.create.map(({ name }) => name.toLowerCase()));
  if (folded.size !== plan.create.length) failures.push(`${what}: ${plan.create.length - folded.size} names twice`);
  const reported = [...plan.conflicts, ...plan.skipped].flatMap(({ identities }) => identities);
  const told = [...plan.create, ...reported].map(keyOf).sort();
  if (told.length !== all.length || new Set(told).size !== all.length)
    failures.push(`${what}: ${all.length} roles, ${told.length} told of`);
  const refused = plan.conflicts.filter(({ reason }) => reason === 'refused').length;
  if (refused !== listing.refused.length) failures.push(`${what}: ${refused} refusals reported`);
  const raw = plan.conflicts.filter(({ message, fix = '' }) => /[\0-\x1f\x7f-\x9f\u202e\u2028]/.test(message + fix));
  if (raw.length > 0) failures.push(`${what}: a message with what a terminal obeys`);
}

const registry = new NamingRegistry([builtIn]);
for (const { definition } of registry.all) {
  for (const collisions of collisionPolicies) {
    const what = `${definition.name}, ${collisions}`;
    const started = performance.now();
    const plan = async (from) => {
      const naming = await registry.create(definition.name, definition.example ?? {});
      return core.planProfiles(config, noManagedProfiles, [{ session, listing: from, naming, collisions, values: {} }]);
    };
    const first = await plan(listing);
    const second = await plan(turned);
    const { separator } = (await registry.create(definition.name, definition.example ?? {})).strategy;
    check(what, first, separator);
    if (JSON.stringify(first) !== JSON.stringify(second)) failures.push(`${what}: another plan in another order`);
    const counts = [
      `${first.create.length} named`,
      `${first.conflicts.length} conflicts`,
      `${first.skipped.length} skipped`,
    ];
    console.log(`${what.padEnd(32)} ${counts.join(', ')} (${Math.round(performance.now() - started)} ms)`);
  }
}
conclude(`every role of ${names} accounts has one legal name of its own or is reported, in any order`, failures);
