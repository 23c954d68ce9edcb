import { chmod, rm, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { whoIs } from './support/aws-tools.js';
import { Desk, sessionsOf } from './support/desk.js';
import { type Environment, runProgram } from './support/program.js';
import { Terminal, itOnTerminal } from './support/terminal.js';

jest.setTimeout(30_000);

const muppet = `
[profile muppet]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-west-1

[profile by-keys]
aws_access_key_id = AKIAEXAMPLE
region = eu-west-1
`;
const whoAmI = join(import.meta.dirname, 'support', 'who-am-i.mjs');
const asksTwice = join(import.meta.dirname, 'support', 'asks-twice.mjs');

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.with(demoScenario, sessionsOf(demoScenario) + muppet);
  await desk.home.ok('login', 'homesso');
});
afterAll(() => desk.clear());

describe('env', () => {
  it('prints what a shell turns into variables that work', async () => {
    const script = `eval "$("$NODE" "$AWS_SSO" env muppet)" && HOME=/nowhere exec "$NODE" "${whoAmI}"`;
    const tools = { NODE: process.execPath, AWS_SSO: desk.program };
    // The profile that a shell was in before would win over the keys in some SDKs.
    const env = { ...desk.home.env, ...tools, AWS_PROFILE: 'by-keys', AWS_SECURITY_TOKEN: 'old' };
    expect(whoIs(await runProgram('/bin/sh', ['-c', script], env))).toBe('MuppetAccess in 123412341234');
  });

  it('prints the same variables with --json, and nothing else', async () => {
    const { stdout, stderr } = await desk.home.ok('env', 'muppet');
    const { variables } = await desk.home.json<{ variables: Record<string, string> }>('env', 'muppet');
    expect(Object.keys(variables).sort()).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_ACCOUNT_ID',
      'AWS_CREDENTIAL_EXPIRATION',
      'AWS_DEFAULT_REGION',
      'AWS_REGION',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
    ]);
    const [unset, ...exports] = stdout.trimEnd().split('\n');
    expect(unset).toMatch(/^unset AWS_PROFILE /);
    const printed = exports.map((line) => /^export (\w+)='?(.*?)'?$/.exec(line)!);
    expect(Object.fromEntries(printed.map(([, name, value]) => [name, value]))).toEqual(variables);
    expect(stderr).toBe('');
  });

  it('refuses a profile that does not go through an sso-session', async () => {
    const { code, stdout, stderr } = await desk.home.awsSso(['env', 'by-keys']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('does not go through an sso-session');
  });
});

describe('exec', () => {
  const exec = (command: readonly string[], env: Environment = {}) =>
    desk.home.awsSso(['exec', 'muppet', '--', ...command], env);
  const node = (source: string): string[] => [process.execPath, '-e', source];

  it('gives the program credentials that work, and takes away what would make it somebody else', async () => {
    const others = { AWS_PROFILE: 'by-keys', AWS_DEFAULT_PROFILE: 'by-keys', AWS_ROLE_ARN: 'arn:aws:iam::1:role/x' };
    expect(whoIs(await exec([process.execPath, whoAmI], others))).toBe('MuppetAccess in 123412341234');
    const printed = await exec(node('console.log(JSON.stringify(process.env))'), { ...others, EDITOR: 'ed' });
    const variables = JSON.parse(printed.stdout) as Record<string, string>;
    for (const name of Object.keys(others)) expect(variables).not.toHaveProperty(name);
    expect(variables).toMatchObject({ EDITOR: 'ed', AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' });
  });

  it('takes every variable of another identity away: profile, web identity, container and older tokens', async () => {
    const others = {
      ...{ AWS_PROFILE: 'by-keys', AWS_DEFAULT_PROFILE: 'by-keys', AWS_SECURITY_TOKEN: 'old' },
      ...{ AWS_ROLE_ARN: 'arn:aws:iam::1:role/x', AWS_ROLE_SESSION_NAME: 'x', AWS_WEB_IDENTITY_TOKEN_FILE: '/x' },
      ...{ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:9/x', AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/x' },
      ...{ AWS_CONTAINER_AUTHORIZATION_TOKEN: 'x', AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/x' },
    };
    const ofOthers = { AWS_ACCESS_KEY_ID: 'AKIAOLD', AWS_ACCOUNT_ID: '999999999999', AWS_REGION: 'us-east-1' };
    const { stdout } = await exec(node('console.log(JSON.stringify(process.env))'), { ...others, ...ofOthers });
    const variables = JSON.parse(stdout) as Record<string, string>;
    for (const name of Object.keys(others)) expect(variables).not.toHaveProperty(name);
    expect(variables).toMatchObject({
      AWS_ACCESS_KEY_ID: expect.stringMatching(/^ASIA/),
      AWS_ACCOUNT_ID: '123412341234',
      AWS_REGION: 'eu-west-1',
    });
  });

  it('passes every argument on as it is, past any shell', async () => {
    const args = ['', ' ', 'a b', '$HOME', '$(touch pwned)', '*', "it's", '"', '--', '--json', '-y', 'new\nline', '\\'];
    const { stdout } = await exec([...node('console.log(JSON.stringify(process.argv.slice(1)))'), '--', ...args]);
    expect(JSON.parse(stdout)).toEqual(args);
  });

  it('lets the program read standard input and write both outputs', async () => {
    const upper = node(`process.stdin.on('data', (text) => process.stdout.write(String(text).toUpperCase()));
      console.error('to the side');`);
    const { stdout, stderr } = await desk.start(['exec', 'muppet', '--', ...upper], {}, 'from a pipe').ended;
    expect([stdout, stderr]).toEqual(['FROM A PIPE', 'to the side\n']);
  });

  it('ends as the program ends', async () => {
    const ends = await Promise.all([
      exec(node('process.exit(0)')),
      exec(node('process.exit(42)')),
      exec(node('process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 9e4)')),
    ]);
    expect(ends.map(({ code }) => code)).toEqual([0, 42, 128 + constants.signals.SIGKILL]);
  });

  it('ends with 127 for a program that is not there, 126 for one that cannot run, 125 when it was not asked right', async () => {
    const notExecutable = desk.home.file('not-executable');
    await writeFile(notExecutable, 'text');
    await chmod(notExecutable, 0o600);
    expect(await exec(['no-such-program'])).toEqual({
      code: 127,
      stdout: '',
      stderr: 'Error: no-such-program: command not found\n',
    });
    expect(await exec([''])).toMatchObject({ code: 127, stderr: 'Error: : command not found\n' });
    expect(await exec([notExecutable])).toMatchObject({ code: 126, stderr: expect.stringContaining('cannot be run') });
    expect(await exec([`${notExecutable}/in-a-file`])).toMatchObject({
      code: 126,
      stderr: `Error: ${notExecutable}/in-a-file: cannot be run\n`,
    });
    expect((await desk.home.awsSso(['exec', 'muppet'])).code).toBe(125);
    expect((await desk.home.awsSso(['exec', 'none', '--', 'true'])).code).toBe(125);
  });

  it('tells its own errors as JSON with --json before the dashes, and leaves the output to the program', async () => {
    const { code, stdout } = await desk.home.awsSso(['exec', 'none', '--json', '--', 'true']);
    expect([code, JSON.parse(stdout)]).toEqual([
      125,
      { schemaVersion: 1, error: expect.objectContaining({ code: 'ProfileNotFound' }) },
    ]);
    const echo = node('console.log(process.argv[1])');
    expect((await desk.home.ok('exec', 'muppet', '--json', '--', ...echo, '--', '--json')).stdout).toBe('--json\n');
    const { stderr } = await desk.home.awsSso(['exec', 'none', '--', 'true', '--json']);
    expect(stderr).toContain('Error: There is no profile "none".');
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGUSR1', 'SIGUSR2'] as const)(
    'passes %s on to the program, which decides what happens',
    async (signal) => {
      const program = node(`process.on('${signal}', () => { console.log('got ${signal}'); process.exit(7); });
      console.log('ready'); setTimeout(() => {}, 9e4);`);
      const running = desk.start(['exec', 'muppet', '--', ...program]);
      await running.says(/ready/);
      running.send(signal);
      expect(await running.ended).toEqual({ code: 7, stdout: `ready\ngot ${signal}\n`, stderr: '' });
    },
  );

  itOnTerminal('leaves Ctrl-C to the terminal, which tells the program, also when its input is a file', async () => {
    const counting = `let n = 0; process.on('SIGINT', () => { n += 1; });
      console.log('ready'); setTimeout(() => process.exitCode = n, 1500);`;
    const inner = `exec "${process.execPath}" "${desk.program}" exec muppet -- "${process.execPath}" -e '${counting.replaceAll("'", `'\\''`)}' < /dev/null`;
    const terminal = Terminal.start(desk.home, ['exec', 'muppet', '--', '/bin/sh', '-c', inner]);
    await terminal.expectText('ready');
    terminal.press('ctrl-c');
    expect(await terminal.ended()).toBe(1);
  });

  it('reads the identity of the program from the cache the second time', async () => {
    expect(await desk.requestsDuring(() => exec(node('')))).toEqual([]);
  });
});

describe('exec --as-profile', () => {
  const asProfile = (command: readonly string[], env: Environment = {}) =>
    desk.home.awsSso(['exec', 'muppet', '--as-profile', '--', ...command], env);

  it('names the profile and the region, and takes keys away, which would win', async () => {
    const config = { AWS_CONFIG_FILE: desk.home.configFile, AWS_SHARED_CREDENTIALS_FILE: desk.home.file('none') };
    const keys = { AWS_ACCESS_KEY_ID: 'AKIAOLD', AWS_SECRET_ACCESS_KEY: 'old', AWS_SESSION_TOKEN: 'old' };
    const others = { ...keys, AWS_CREDENTIAL_EXPIRATION: 'x', AWS_ACCOUNT_ID: '1', AWS_DEFAULT_PROFILE: 'by-keys' };
    const { stdout } = await asProfile([process.execPath, '-p', 'JSON.stringify(process.env)'], {
      ...{ ...config, ...others, AWS_PROFILE: 'by-keys', AWS_REGION: 'us-east-1' },
    });
    const variables = JSON.parse(stdout) as Record<string, string>;
    expect(variables).toMatchObject({ ...config, AWS_PROFILE: 'muppet', AWS_REGION: 'eu-west-1' });
    for (const name of Object.keys(others)) expect(variables).not.toHaveProperty(name);
  });

  it('lets a program that outlives its keys get new ones, which it cannot otherwise', async () => {
    // Less than what an SDK leaves to spare, so that it looks for new ones every time.
    desk.fake.switches.credentialsLifetime(60);
    const told = async (...flags: string[]): Promise<string> => {
      const running = desk.start(['exec', 'muppet', ...flags, '--', process.execPath, asksTwice]);
      await running.says(/first 123412341234\n/);
      desk.fake.switches.expireCredentials();
      running.send('SIGUSR2');
      return (await running.ended).stdout.replace(/^first .*\n/, '');
    };
    expect(await told('--as-profile')).toBe('then 123412341234\n');
    await rm(desk.home.file('.aws', 'cli'), { recursive: true });
    expect(await told()).toBe('then ExpiredToken\n');
    await rm(desk.home.file('.aws', 'cli'), { recursive: true });
  });

  it('says at once that a sign-in is needed', async () => {
    const signedOut = await Desk.with(demoScenario, sessionsOf(demoScenario) + muppet);
    try {
      expect(await signedOut.home.awsSso(['exec', 'muppet', '--as-profile', '--', 'true'])).toMatchObject({ code: 4 });
    } finally {
      await signedOut.clear();
    }
  });
});
