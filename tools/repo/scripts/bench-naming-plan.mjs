// One strategy, one size, one kind of names, one process: started by bench-naming.mjs with --expose-gc, writes the config that
// comes of it and prints JSON.
import { writeFileSync } from 'node:fs';
import { timed } from './bench-naming-clock.mjs';

const [, , bundle, size, strategy, kind, collisions, path] = process.argv;
const { NamingRegistry, builtIn, noManagedProfiles, planProfiles } = await import(bundle);

const regions = ['emea', 'apac', 'amer'];
const roleNames = ['AdministratorAccess', 'Developer', 'ReadOnly', 'Billing', 'PowerUserAccess'];
/** The account names and roles of a portal: as people have them, all the same, and in pairs that differ in letter case. */
const kinds = {
  distinct: { accountName: (at) => `${regions[at % 3]}-widgets${at}-prod`, roles: roleNames },
  same: { accountName: () => 'emea-widgets-prod', roles: ['Developer'] },
  'case pairs': { accountName: (at) => `${at % 2 === 0 ? 'Widgets' : 'widgets'}${at >> 1}-prod`, roles: ['Developer'] },
};
const { accountName, roles } = kinds[kind];
const accounts = Array.from({ length: Number(size) / roles.length }, (_, at) => ({
  account: { id: String(100_000_000_000 + at), name: accountName(at) },
  roles,
}));
const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };
const listing = { sessionName: 'work', accounts, refused: [], failed: [] };
const registry = new NamingRegistry([builtIn]);
/** A table of every other account; an expression that matches. For the others what they show as an example. */
const options = {
  map: () =>
    Object.fromEntries(
      accounts.filter((_, at) => at % 2 === 0).map(({ account }) => [`names.${account.id}`, `mine.of${account.id}`]),
    ),
  pattern: () => ({ pattern: '^(?P<region>[a-z]+)-(?P<team>[a-z]+[0-9]+)-(?P<stage>[a-z]+)$' }),
};
const { example = {} } = registry.get(strategy).definition;
const naming = await registry.create(strategy, options[strategy]?.() ?? example);
const sessions = [{ session, listing, naming, collisions, values: { region: 'eu-west-1', output: 'json' } }];
const config = { path: 'config', ssoSessions: new Map(), profiles: new Map(), credentialsProfiles: new Set() };

const times = {};
const { create, conflicts, skipped } = timed(times, 'plan', () => planProfiles(config, noManagedProfiles, sessions));
const reported = [...conflicts, ...skipped].flatMap(({ identities }) => identities);
if (create.length + reported.length !== Number(size)) throw new Error('account roles were lost');
if (kind === 'distinct') {
  if (reported.length > 0) throw new Error('roles without a name');
  const sections = create.map(
    ({ name, values }) =>
      `\n[profile ${name}]\n${Object.entries(values)
        .map(([key, value]) => `${key} = ${value}\n`)
        .join('')}`,
  );
  writeFileSync(path, `[sso-session work]\nsso_region = eu-west-1\n${sections.join('')}`);

  // Every morning after: the same, with all profiles there.
  const profiles = new Map(
    create.map(({ name, values }) => [name, { name, line: 1, values: new Map(Object.entries(values)) }]),
  );
  const managed = { ...noManagedProfiles, profiles: create };
  const { keep } = timed(times, 'plan again', () => planProfiles({ ...config, profiles }, managed, sessions));
  if (keep.length !== create.length) throw new Error('not in step');
}
console.log(JSON.stringify(times));
