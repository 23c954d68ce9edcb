// One strategy, one size, one process: started by bench-naming.mjs, prints JSON.
const [, , bundle, strategy, size] = process.argv;
const { NamingRegistry, builtIn, noManagedProfiles, parse, planProfiles } = await import(bundle);

const roles = ['AdministratorAccess', 'Developer', 'ReadOnly', 'Billing', 'PowerUserAccess'];
const regions = ['emea', 'apac', 'amer'];
const accounts = Array.from({ length: Number(size) / roles.length }, (_, at) => ({
  account: { id: String(100_000_000_000 + at), name: `${regions[at % 3]}-widgets${at}-prod` },
  roles,
}));
const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };
const listing = { sessionName: 'work', accounts, refused: [], failed: [] };
const registry = new NamingRegistry([builtIn]);
const { example = {} } = registry.get(strategy).definition;
const naming = await registry.create(strategy, example);
const sessions = [{ session, listing, naming, values: { region: 'eu-west-1', output: 'json' } }];
const config = { path: 'config', ssoSessions: new Map(), profiles: new Map(), credentialsProfiles: new Set() };

const times = {};
function timed(step, work) {
  const started = performance.now();
  const result = work();
  times[step] = performance.now() - started;
  return result;
}

const { create, conflicts } = timed('plan', () => planProfiles(config, noManagedProfiles, sessions));
if (create.length !== Number(size) || conflicts.length > 0) throw new Error('roles without a name');
const sections = create.map(
  ({ name, values }) =>
    `\n[profile ${name}]\n${Object.entries(values)
      .map(([key, value]) => `${key} = ${value}\n`)
      .join('')}`,
);
const bytes = Buffer.from(`[sso-session work]\nsso_region = eu-west-1\n${sections.join('')}`);
const document = timed('parse', () => parse(bytes));
if (document.sections.length !== create.length + 1) throw new Error('misread');

// Every morning after: the same, with all profiles there.
const profiles = new Map(
  create.map(({ name, values }) => [name, { name, line: 1, values: new Map(Object.entries(values)) }]),
);
const managed = { ...noManagedProfiles, profiles: create };
const { keep } = timed('plan again', () => planProfiles({ ...config, profiles }, managed, sessions));
if (keep.length !== create.length) throw new Error('not in step');
console.log(JSON.stringify(times));
