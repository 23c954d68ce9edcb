import { stat, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk, sessionsOf, writeConfig } from './support/desk.js';
import { type Ended, runProgram } from './support/program.js';

jest.setTimeout(30_000);

const muppet = `
[profile muppet]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-west-1
`;
const given = ['--start-url', 'https://homesso.awsapps.com/start/', '--region', 'eu-west-1'];

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.with(demoScenario, sessionsOf(demoScenario) + muppet);
});
afterEach(() => desk.clear());

/** Everything in the home with its size and time: what a command that changes nothing leaves alone. */
const everyFile = async (): Promise<string[]> => {
  const names = await desk.home.contents();
  return Promise.all(
    names.map(async (name) => {
      const { size, mtimeNs, ino } = await stat(desk.home.file(name), { bigint: true });
      return `${name} ${size} ${mtimeNs} ${ino}`;
    }),
  );
};
const config = (): Promise<string> => readFile(desk.home.configFile, 'utf8');
const all = (commands: readonly (readonly string[])[]): Promise<Ended[]> =>
  Promise.all(commands.map((args) => desk.home.awsSso(args)));

describe('a config that cannot be read', () => {
  const commands = [
    ['session:list'],
    ['session:show', 'homesso'],
    ['session:add', 'other', ...given],
    ['session:remove', 'worksso', '--yes'],
    ['login', 'homesso'],
    ['logout', '--all'],
    ['profile:list'],
    ['profile:show', 'muppet'],
    ['profile:tree'],
    ['profile:add', 'mine', '--sso-session', 'homesso'],
    ['profile:remove', 'muppet', '--yes'],
    ['profile:sync'],
    ['env', 'muppet'],
    ['settings:set', 'region', 'eu-west-1', '--sso-session', 'homesso'],
  ];

  it('stops every command with its path and line, and stays as it is', async () => {
    await writeConfig(desk.home, `${sessionsOf(demoScenario)}\n[profile muppet\nregion = eu-west-1\n`);
    const before = await everyFile();
    const told = `Error: ${desk.home.configFile}:11:1 the section header has no closing bracket\n`;
    const ended = await all(commands);
    expect(ended.map(({ code, stdout, stderr }) => [code, stdout, stderr.slice(0, told.length)])).toEqual(
      commands.map(() => [1, '', told]),
    );
    const exec = await desk.home.awsSso(['exec', 'muppet', '--', 'true']);
    expect([exec.code, exec.stderr.slice(0, told.length)]).toEqual([125, told]);
    expect(await everyFile()).toEqual(before);
    expect(desk.fake.requests).toEqual([]);
  });

  it.each([
    ['a key before the first section', 'region = eu-west-1\n[default]\n', 1],
    ['a line that is neither key nor section', '[default]\nregion eu-west-1\n', 2],
    ['a section that is there twice and would be edited', `[sso-session homesso]\n${muppet}[sso-session homesso]\n`, 8],
  ])('may have %s', async (_, text, line) => {
    await writeConfig(desk.home, text);
    const { code, stderr } = await desk.home.awsSso(['session:add', 'homesso', '--replace', ...given]);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${desk.home.configFile}:${line}:`)]);
    expect(await config()).toBe(text);
  });
});

describe('a name that nothing has', () => {
  it.each([
    [['session:show', 'hmesso'], 1, 'Did you mean "homesso"?'],
    [['login', 'wrksso'], 1, 'Did you mean "worksso"?'],
    [['profile:sync', '--sso-session', 'work'], 1, 'Did you mean "worksso"?'],
    [['profile:show', 'mupet'], 1, 'Did you mean "muppet"?'],
    [['env', 'Muppet'], 1, 'Did you mean "muppet"?'],
    [['exec', 'mupet', '--', 'true'], 125, 'Did you mean "muppet"?'],
    [['sesion:list'], 2, 'Did you mean "session:list"?'],
    [['session', 'ad'], 2, 'Did you mean "session:add" or "session:list"'],
    [['session', 'bogus'], 2, 'There is no command "session:bogus".'],
    [['profile:list', '--sso-session', 'worsso'], 1, 'Did you mean "worksso"?'],
    [['profile:tree', '--sso-session', 'worsso'], 1, 'Did you mean "worksso"?'],
    [['profile:tree', 'mupet'], 1, 'Did you mean "muppet"?'],
    [['settings:list', '--sso-session', 'worsso'], 1, 'Did you mean "worksso"?'],
    [['settings:get', 'region', '--sso-session', 'worsso'], 1, 'Did you mean "worksso"?'],
    [['settings:unset', 'region', '--sso-session', 'worsso'], 1, 'Did you mean "worksso"?'],
    [['settings:get', 'regoin'], 2, 'Did you mean "region"?'],
    [['profile:sync', '--naming', 'hierachy'], 2, 'Did you mean "hierarchy"?'],
  ])('is answered with the nearest that there is: %j', async (args, code, hint) => {
    expect(await desk.home.awsSso(args)).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(hint) });
  });
});

describe('a command line', () => {
  it.each(['login', 'logout'])('that says both --all and a name is refused: %s', async (command) => {
    for (const args of [
      [command, '--all', 'worksso'],
      [command, '--all', '--sso-session', 'worksso'],
    ])
      expect(await desk.home.awsSso(args)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('Is it all sso-sessions, or only worksso?'),
      });
    expect(desk.fake.requests).toEqual([]);
  });

  it('may have an argument after --sso-session', async () => {
    const { stdout } = await desk.home.ok('profile:tree', '--sso-session', 'homesso', 'muppet');
    expect(stdout).toBe('muppet  homesso  123412341234  MuppetAccess\n');
  });

  it('shows what is in a topic when nothing else is said', async () => {
    for (const args of [['session'], ['session', '--help'], ['help', 'session']])
      expect((await desk.home.ok(...args)).stdout).toContain('session:add');
  });

  it('with a naming option that is none is refused before anything is asked', async () => {
    for (const option of ['prefix', '=x', 'colour=red']) {
      const args = ['profile:sync', '--sso-session', 'homesso', '--naming-option', option];
      expect((await desk.home.awsSso(args)).code).toBe(2);
    }
    expect(desk.fake.requests).toEqual([]);
  });

  it('with one naming option twice is refused, as it is where its variable says it twice', async () => {
    const command = ['naming:preview', 'sample'];
    const ended = await Promise.all([
      desk.home.awsSso([...command, '--naming-option', 'prefix=a', '--naming-option', 'prefix=b']),
      desk.home.awsSso(command, { AWSO_NAMING_OPTION: 'prefix=a prefix=b' }),
    ]);
    const told = 'Error: "prefix=b": the option "prefix" is already set.\n';
    expect(ended.map(({ code, stdout, stderr }) => [code, stdout, stderr])).toEqual(ended.map(() => [2, '', told]));
  });
});

describe('a start URL or a region', () => {
  const refused = async (url: string, region: string): Promise<string> => {
    const before = await config();
    const { code, stderr } = await desk.home.awsSso(['session:add', 'new', '--start-url', url, '--region', region]);
    expect([code, await config()]).toEqual([2, before]);
    return stderr.split('\n')[0] ?? '';
  };

  it('is refused where a token could go astray', async () => {
    expect(
      await Promise.all([
        refused('http://new.awsapps.com/start', 'eu-west-1'),
        refused('https://me:pw@new.awsapps.com/start', 'eu-west-1'),
        refused('new.awsapps.com/start', 'eu-west-1'),
        refused('file:///etc/passwd', 'eu-west-1'),
        refused('https://new.awsapps.com/\nstart', 'eu-west-1'),
        refused('', 'eu-west-1'),
      ]),
    ).toEqual([
      'Error: The start URL must use https (plain http only to this machine, for tests).',
      'Error: The start URL must not contain a user name or password.',
      'Error: The start URL is not a URL (it starts with https://).',
      'Error: The start URL is not a URL (it starts with https://).',
      'Error: The start URL must not contain blanks, control characters or anything else that URLs do not have.',
      'Error: The start URL must not be empty.',
    ]);
    for (const region of ['evil.com/#', 'eu-west', 'EU-WEST-1', 'eu-west-1 ', ''])
      expect(await refused('https://new.awsapps.com/start', region)).toMatch(
        /^Error: The sso region ".*" is not an AWS/,
      );
  });

  it('that was edited by hand is refused where it is used, before anything is sent', async () => {
    await desk.home.ok('login', 'homesso');
    const proxied = { ...(await desk.fake.proxyEnv()), AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' };
    const good = await config();
    const requests = await desk.requestsDuring(async () => {
      for (const [from, to] of [
        ['sso_region = eu-west-1', 'sso_region = evil.com/#'],
        ['https://homesso.awsapps.com/start/', 'http://evil.com/'],
      ] as const) {
        await writeConfig(desk.home, good.replace(from, to));
        const uses = [
          ['login', 'homesso'],
          ['profile:sync', '--sso-session', 'homesso'],
          ['env', 'muppet'],
          ['logout', 'homesso'],
        ];
        const ended = await Promise.all(uses.map((args) => desk.home.awsSso(args, proxied)));
        expect(ended.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
        for (const { stderr } of ended) expect(stderr).toContain(`cannot be used (${desk.home.configFile}:1)`);
        const { sessions } = await desk.home.json<{ sessions: { name: string; problem?: string }[] }>('session:list');
        expect(sessions.find(({ name }) => name === 'homesso')?.problem).toContain('cannot be used');
      }
    });
    expect(requests).toEqual([]);
    expect(desk.fake.violations).toEqual([]);
  });

  it('from the environment gets no token over plain http', async () => {
    await desk.home.ok('login', 'homesso');
    const evil = { AWS_ENDPOINT_URL_SSO: 'http://portal.evil.example' };
    const { code, stderr } = await desk.home.awsSso(['env', 'muppet'], evil);
    expect([code, stderr]).toEqual([2, expect.stringContaining('AWS_ENDPOINT_URL_SSO must use https')]);
  });
});

describe('a name that not every AWS tool would read', () => {
  const alphabet = 'may only contain letters, digits and _ . @ + - % : / (what every AWS SDK reads)';
  const rules = [
    ['', 'must not be empty'],
    [' ', alphabet],
    ['a b', alphabet],
    ['a]', alphabet],
    ['a\n[profile b]', alphabet],
    ['naïve', alphabet],
    ['-rf', 'must not start with "-"'],
    ['Default', 'must not be "default" (SDKs disagree about that profile)'],
    ['__proto__', 'must not be "__proto__" (the JavaScript SDK then reads an empty file)'],
    ['a'.repeat(129), 'must be at most 128 characters long'],
  ] as const;

  it('is refused for an sso-session, with the rule', async () => {
    const before = await config();
    const ended = await all(rules.map(([name]) => ['session:add', ...given, '--', name]));
    expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual(
      rules.map(([, rule]) => [2, `Error: The name of an sso-session ${rule}.\n`]),
    );
    expect(await config()).toBe(before);
  });

  it('is refused for a profile, with the rule, before a sign-in is asked for', async () => {
    const before = await config();
    const ended = await all(rules.map(([name]) => ['profile:add', '--sso-session', 'homesso', '--', name]));
    expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual(
      rules.map(([, rule]) => [2, `Error: The name of a profile ${rule}.\n`]),
    );
    expect(await config()).toBe(before);
  });
});

describe('an output that cannot be written', () => {
  const onLinux = process.platform === 'linux' ? it : it.skip;

  onLinux.each([[], ['--json']])('is told in one sentence, with %j', async (...flags) => {
    const script = `exec "$NODE" "$AWS_SSO" session:list ${flags.join(' ')} > /dev/full`;
    const env = { ...desk.home.env, NODE: process.execPath, AWS_SSO: desk.program };
    const { code, stderr } = await runProgram('/bin/sh', ['-c', script], env);
    expect([code, stderr]).toEqual([1, 'Error: The output could not be written (ENOSPC).\n']);
  });
});
