import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Config } from '@oclif/core';
import type { Environment } from './support/program.js';
import { SecretService, itNeedsKeychain } from './support/secret-service.js';
import { run, runAll, sweep, sweepProfiles, sweepScenario } from './support/sweep.js';
import { broken, brokenFiles, crashes, interruptions, lockedKeychain, proxy, refused } from './support/troubles.js';
import { WatchedDesk } from './support/watched-desk.js';

jest.setTimeout(600_000);

const desks: WatchedDesk[] = [];
async function atDesk(extra: Environment = {}): Promise<WatchedDesk> {
  const desk = await WatchedDesk.with(sweepScenario, sweepProfiles, extra);
  desks.push(desk);
  return desk;
}
afterAll(() => Promise.all(desks.map((desk) => desk.clear())));

/** What did not end as it should, and what was told that is a secret. */
async function outcome(desk: WatchedDesk, work: (desk: WatchedDesk) => Promise<string[]>) {
  return { wrong: await work(desk), leaks: await desk.leaks() };
}
const clean = { wrong: [], leaks: [] };

describe('with all debug output on, no secret is told', () => {
  /** Each at a desk of its own, all at the same time: most of them wait most of the time. */
  const days: Readonly<Record<string, (desk: WatchedDesk) => Promise<string[]>>> = {
    'by any command': (desk) => runAll(desk, sweep(['file'])),
    'by any command with --json': (desk) => runAll(desk, sweep(['file']), ['--json']),
    'when the service refuses': refused,
    'when the service has a problem of its own': (desk) =>
      broken(desk, (message) => ({ error: 'InternalServerException', message })),
    'when the service talks nonsense': (desk) => broken(desk, (secrets) => ({ text: `{"accessToken": ${secrets}` })),
    'when the files that hold them are broken': brokenFiles,
    'when the program crashes': crashes,
    'when the program is interrupted or killed': interruptions,
    'when the way to the service leads through a proxy with a password': proxy,
  };
  const outcomes = new Map<string, ReturnType<typeof outcome>>();
  beforeAll(async () => {
    for (const [name, day] of Object.entries(days)) {
      const spent = outcome(await atDesk(), day);
      outcomes.set(name, spent);
      // Looked at by its test, which may come later.
      spent.catch(() => undefined);
    }
  });

  it.each(Object.keys(days))('%s', async (name) => {
    expect(await outcomes.get(name)).toEqual(clean);
  });

  itNeedsKeychain('by any command, of sessions in the keychain, locked or not', async () => {
    await Promise.allSettled(outcomes.values());
    const keychain = await SecretService.start();
    try {
      const desk = await atDesk(keychain.env);
      const moves = ['homesso', 'worksso'].map((name) => run(`storage:migrate ${name} --to keychain --yes`));
      const wrong = await runAll(desk, [...moves, ...sweep(['file', 'keychain'])]);
      const key = await keychain.key();
      expect(key).toMatch(/^[\w+/]{43}=$/);
      desk.plant(key);
      expect(await outcome(desk, async () => [...wrong, ...(await lockedKeychain(desk, keychain))])).toEqual(clean);
      expect((await desk.children()).some(({ args }) => args.includes('encryption-key'))).toBe(true);
    } finally {
      await keychain.stop();
    }
  });
});

describe('the watch over secrets', () => {
  it('knows every command', async () => {
    const { commandIDs } = await Config.load(join(import.meta.dirname, '..'));
    const swept = new Set(sweep([]).map(({ args }) => args[0]));
    // A command that is missing here has to be added to the sweep, with what it may show.
    expect(commandIDs.filter((id) => !swept.has(id) && id !== 'storage:migrate')).toEqual([]);
  });

  it('hears debug output, and sees the programs that are started', async () => {
    const desk = await atDesk();
    await runAll(desk, [run('login homesso'), run(`exec muppet -- ${process.execPath} -e 0`)]);
    expect(desk.amount).toEqual({ commands: 2, debugOutput: 2 });
    const started = (await desk.children()).map(({ argv, args }) => [argv[2], args.at(-1)]);
    expect(started).toEqual([
      ['login', expect.stringContaining('/authorize?')],
      ['exec', '0'],
    ]);
    expect(new Set(desk.secrets.map(({ kind }) => kind))).toEqual(
      new Set([
        ...['clientSecret', 'authorizationCode', 'codeVerifier', 'accessToken', 'refreshToken'],
        ...['secretAccessKey', 'sessionToken', 'of the user'],
      ]),
    );
  });

  it('finds what is told, wherever that is', async () => {
    const desk = await atDesk();
    const { home } = desk.desk;
    await desk.run(['login', 'homesso']);
    const token = (kind: string) => desk.secrets.find((secret) => secret.kind === kind)?.value ?? '';
    const tell = `console.error(process.env.AWS_SECRET_ACCESS_KEY.slice(5, 17)), console.log(process.argv[1].slice(9))`;
    await desk.run(['exec', 'muppet', '--', process.execPath, '-e', tell, token('accessToken')]);
    await desk.run(['env', 'muppet'], ['secretAccessKey']);
    await writeFile(home.file('dump'), Buffer.from(token('refreshToken')).toString('base64'), { mode: 0o644 });
    await writeFile(home.file(token('codeVerifier')), '', { mode: 0o600 });
    await writeFile(home.file('.aws', 'copy'), home.path + token('clientSecret'), { mode: 0o600 });
    const argv = (await desk.children()).at(-1)?.file;
    const command = ['exec', 'muppet', '--', process.execPath, '-e', tell, token('accessToken')].join(' ');
    expect([...(await desk.leaks())].sort()).toEqual(
      [
        `accessToken in stdout of ${command}`,
        `secretAccessKey in stderr of ${command}`,
        `accessToken in stderr of ${command}`,
        `accessToken in the arguments of ${argv}, started by exec`,
        'sessionToken in stdout of env muppet',
        'refreshToken in the file dump',
        'dump is readable by others',
        'codeVerifier in the name of a file',
        'clientSecret in the file .aws/copy',
      ].sort(),
    );
  });
});
