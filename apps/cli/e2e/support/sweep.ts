import { type Scenario, demoScenario } from '@aws-sso/fake-identity-center';
import { namingSource, pluginPackage } from './plugin-package.js';
import type { Ended, Environment } from './program.js';
import type { WatchedDesk } from './watched-desk.js';

/** How a command is run in the sweep. */
export interface Run {
  readonly args: readonly string[];
  /** Of the end; 0 if nothing else is said. */
  readonly code?: number;
  /** Kinds of secrets that standard output may hold, because they are what the command is for. */
  readonly shows?: readonly string[];
  /** More of the environment. */
  readonly env?: Environment;
}

export const run = (words: string, more: Omit<Run, 'args'> = {}): Run => ({ args: words.split(' '), ...more });

const keys = { shows: ['secretAccessKey', 'sessionToken'] };
const role = '--account-id 123412341234 --role-name MuppetAccess';

/** Stands for the id of the newest change of the config. */
const newest = '<newest>';

/** Stands for the directory of a plugin. */
const plugin = '<plugin>';

const [home, ...others] = demoScenario.organisations;

/** The demo, and a role that can be assumed from one of its roles. */
export const sweepScenario: Scenario = {
  organisations: [{ ...home!, assumableRoles: [{ roleArn: 'arn:aws:iam::999988887777:role/Deploy' }] }, ...others],
};

export const sweepProfiles = `
[profile muppet]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-west-1

[profile deploy]
role_arn = arn:aws:iam::999988887777:role/Deploy
source_profile = muppet
region = eu-west-1
`;

/**
 * Every command as somebody may run it in the course of a day, in that order. A command that is not here fails the test:
 * what it says, and what of it may be secret, has to be thought about.
 *
 * @param storages where the tokens of a session are moved to, one after the other
 */
export const sweep = (storages: readonly string[]): readonly Run[] => [
  run('login homesso --use-device-code'),
  run('login --all --force'),
  run('status'),
  run('session:list'),
  run('session:show homesso'),
  run(`profile:add mine --sso-session homesso ${role}`),
  run('profile:sync --sso-session worksso --dry-run', { code: 2 }),
  run('profile:sync --sso-session worksso --yes'),
  run('profile:list'),
  run('profile:show mine'),
  run('profile:show static'),
  run('profile:tree'),
  run('naming:list'),
  run('naming:preview widgets-prod'),
  run('naming:preview --sso-session homesso'),
  run(`plugin:install ${plugin}`),
  run('plugin:list'),
  run('naming:preview --sso-session worksso --stored --naming team'),
  run('plugin:remove my-names --yes'),
  run('env mine', keys),
  run('env deploy --format powershell', keys),
  run('credential-process --profile mine', keys),
  run(`credential-process --sso-session homesso ${role}`, keys),
  run(`exec mine -- ${process.execPath} -p process.argv.length`),
  run(`exec deploy -- ${process.execPath} -p process.argv.length`),
  run('console mine --print'),
  run('console mine --federate --print', { shows: ['SigninToken'] }),
  run('console mine --federate'),
  run('whoami mine'),
  run('whoami deploy'),
  run('whoami', { code: 1 }),
  run('settings:set region us-east-1'),
  run('settings:get region'),
  run('settings:list'),
  run('settings:unset region'),
  run('config:check'),
  run('config:check --fix --yes'),
  run('config:format --yes'),
  run('config:history'),
  run('config:diff'),
  run('config:undo'),
  run(`config:restore ${newest} --yes`),
  run('config:backup'),
  run('config:backup --all'),
  ...storages.map((storage) => run(`storage:migrate homesso --to ${storage} --yes`)),
  run('profile:remove mine --yes'),
  run('session:add extra --start-url https://extra.awsapps.com/start --region eu-west-1'),
  run('logout homesso'),
  run('session:remove homesso --with-profiles --yes'),
  run('session:remov', { code: 2 }),
];

const team = namingSource('team', '({ account, roleName }) => [account.name, roleName]');

/** Runs them one after the other. @returns those that did not end as they should */
export async function runAll(
  watched: WatchedDesk,
  runs: readonly Run[],
  flags: readonly string[] = [],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { args, code = 0, shows = [], env = {} } of runs) {
    const change = args.includes(newest) ? await newestChange(watched) : '';
    const directory = args.includes(plugin) ? await pluginPackage(watched.desk.home.path, 'my-names', team) : '';
    const given = args.map((word) => (word === newest ? change : word === plugin ? directory : word));
    const dashes = given.indexOf('--');
    const words = dashes === -1 ? [...given, ...flags] : [...given.slice(0, dashes), ...flags, ...given.slice(dashes)];
    const ended = await watched.run(words, shows, env);
    if (ended.code !== code) wrong.push(`${words.join(' ')} ended with ${ended.code}: ${wordsOf(ended)}`);
  }
  return wrong;
}

/** Without the debug output of libraries. */
const wordsOf = ({ stdout, stderr }: Ended): string =>
  [...stdout.split('\n'), ...stderr.split('\n').filter((line) => !/^\s|^\d{4}-/.test(line))].join('\n').trim();

async function newestChange({ desk }: WatchedDesk): Promise<string> {
  const { updates } = await desk.home.json<{ readonly updates: readonly { readonly id: string }[] }>('config:history');
  return updates[0]?.id ?? '';
}
