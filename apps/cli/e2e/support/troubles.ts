import { appendFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { ErrorName, Fault, OperationName } from '@aws-sso/fake-identity-center';
import type { Ended, Environment } from './program.js';
import type { SecretService } from './secret-service.js';
import { type Run, run, runAll } from './sweep.js';
import type { WatchedDesk } from './watched-desk.js';

/** All that the service has handed out by now, as text that might stand in an answer. */
const everything = ({ desk }: WatchedDesk): string => desk.fake.secrets.map(({ value }) => value).join(' ');

const role = '--sso-session homesso --account-id 123412341234 --role-name MuppetAccess';
const login = run('login homesso --force');

const refusals: readonly (readonly [OperationName, ErrorName, Run])[] = [
  ['RegisterClient', 'InvalidClientMetadataException', run('login worksso', { code: 1 })],
  ['StartDeviceAuthorization', 'InvalidRequestException', run('login worksso --use-device-code', { code: 2 })],
  ['CreateToken', 'InvalidGrantException', run('login homesso --force', { code: 1 })],
  ['CreateToken', 'AccessDeniedException', run('login homesso --force --use-device-code', { code: 1 })],
  ['ListAccounts', 'ForbiddenException', run('profile:sync --sso-session homesso', { code: 1 })],
  ['ListAccountRoles', 'ForbiddenException', run('profile:sync --sso-session homesso', { code: 1 })],
  ['GetRoleCredentials', 'ForbiddenException', run('env muppet', { code: 1 })],
  ['GetRoleCredentials', 'ForbiddenException', run(`credential-process ${role}`, { code: 1 })],
  ['GetRoleCredentials', 'ForbiddenException', run('exec muppet -- true', { code: 125 })],
  ['GetCallerIdentity', 'AccessDenied', run('whoami muppet', { code: 1 })],
  ['AssumeRole', 'AccessDenied', run('env deploy', { code: 1 })],
  ['GetSigninToken', 'AccessDeniedException', run('console muppet --federate --print', { code: 1 })],
  ['Logout', 'UnauthorizedException', run('logout homesso')],
];

/** The service says no, and quotes every secret that it knows. Every second time it says so to a program that wants JSON. */
export async function refused(watched: WatchedDesk): Promise<string[]> {
  const { switches } = watched.desk.fake;
  const wrong = await runAll(watched, [login]);
  for (const [index, [operation, error, refusal]] of refusals.entries()) {
    switches.failNext(operation, { error, message: everything(watched) }, 1000);
    wrong.push(...(await runAll(watched, [refusal], index % 2 === 0 ? [] : ['--json'])));
    switches.calm();
  }
  return wrong;
}

/** The service is broken, for as long as anybody asks: it gives an error, or something else than an answer. */
export async function broken(watched: WatchedDesk, fault: (secrets: string) => Fault): Promise<string[]> {
  const wrong = await runAll(watched, [login]);
  for (const operation of ['ListAccounts', 'GetRoleCredentials', 'CreateToken'] as const)
    watched.desk.fake.switches.failNext(operation, fault(everything(watched)), 1000);
  // At the same time, because each asks six times and waits in between.
  const runs = ['profile:sync --sso-session homesso', 'env muppet', 'login worksso'];
  const ends = await Promise.all(runs.map((words) => runAll(watched, [run(words, { code: 1 })])));
  return [...wrong, ...ends.flat()];
}

/** Ways in which a file of the caches is broken, so that who cannot read it might quote it: torn, no JSON, nothing but the secret. */
const breaks: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, text.search(/"(accessToken|clientSecret|SecretAccessKey)"/) + 60),
  (text) => text.replace(/("(?:accessToken|clientSecret|SecretAccessKey)": )"([^"]*)"/g, '$1$2'),
  (text) => text.replace(/[^]*"(?:accessToken|clientSecret|SecretAccessKey)": "([^"]*)"[^]*/, '$1'),
];

/** Files of the caches, the config and the credentials file cannot be read any more, in the middle of secrets. */
export async function brokenFiles(watched: WatchedDesk): Promise<string[]> {
  const { home } = watched.desk;
  const together = async (...runs: Run[]) => (await Promise.all(runs.map((one) => runAll(watched, [one])))).flat();
  const wrong = await runAll(watched, [login, run('env muppet', { shows: ['secretAccessKey', 'sessionToken'] })]);
  const caches = [home.file('.aws', 'sso', 'cache'), home.file('.aws', 'cli', 'cache')];
  const names = await Promise.all(caches.map(async (cache) => (await readdir(cache)).map((name) => join(cache, name))));
  const files = names.flat().filter((file) => file.endsWith('.json'));
  const whole = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  for (const broken of breaks) {
    await Promise.all(files.map((file, at) => writeFile(file, broken(whole[at] ?? ''))));
    const signedOut = ['status', 'env muppet', `credential-process ${role} --json`];
    wrong.push(
      ...(await together(run('session:list'), run('config:check'), ...signedOut.map((one) => run(one, { code: 4 })))),
    );
  }
  await appendFile(
    home.configFile,
    `[profile torn]\naws_secret_access_key ${watched.planted()}\n${watched.planted()}\n`,
  );
  await appendFile(home.file('.aws', 'credentials'), `aws_session_token ${watched.planted()}\n[${watched.planted()}\n`);
  const malformed = [
    'config:check',
    'config:check --json',
    'config:format --yes',
    'profile:add x',
    'profile:show torn',
  ];
  return [...wrong, ...(await together(...malformed.map((words) => run(words, { code: 1 }))))];
}

const crash = join(import.meta.dirname, 'crash.mjs');
const waiting = ['login', 'worksso', '--use-device-code', '--no-browser'];

/** Errors that nobody expected, with a token in whatever they carry along. */
export async function crashes(watched: WatchedDesk): Promise<string[]> {
  const wrong = await runAll(watched, [login]);
  const { value: SECRET = '' } = watched.secrets.find(({ kind }) => kind === 'accessToken') ?? {};
  const falls = (CRASH: string) => ({ CRASH, SECRET, NODE_OPTIONS: `--import=${pathToFileURL(crash).href}` });
  for (const [CRASH, args] of [
    ['throw', waiting],
    ['reject', waiting],
    ['write', ['status', 'homesso']],
    ['write', ['session:list']],
  ] as const)
    wrong.push(...(await runAll(watched, [{ args, code: 1, env: falls(CRASH) }])));
  return wrong;
}

/** Somebody gives up, or a program is killed, while it signs in or waits for an answer. */
export async function interruptions(watched: WatchedDesk): Promise<string[]> {
  const { switches, requests } = watched.desk.fake;
  const wrong = await runAll(watched, [login]);
  const ends: Promise<Ended>[] = [];
  for (const [signal, args] of [
    ['SIGINT', waiting],
    ['SIGINT', ['login', 'homesso', '--force', '--no-browser']],
    ['SIGKILL', ['login', 'homesso', '--force', '--no-browser', '--json']],
  ] as const) {
    const { running, ended } = watched.start(args);
    await running.says(/Then enter the code|\/authorize\?/);
    running.send(signal);
    ends.push(ended);
  }
  switches.latency(60_000);
  for (const [signal, args] of [
    ['SIGINT', ['env', 'muppet', '--json']],
    ['SIGKILL', ['credential-process', '--profile', 'muppet']],
  ] as const) {
    const before = requests.length;
    const { running, ended } = watched.start(args);
    while (requests.length === before) await sleep(20);
    running.send(signal);
    ends.push(ended);
    await ended;
  }
  const codes = (await Promise.all(ends)).map(({ code }) => code);
  return [...wrong, ...(codes.join() === '130,130,-1,130,-1' ? [] : [`They ended with ${codes.join(', ')}.`])];
}

/** The address of the proxy holds a password, and nobody is there. */
export async function proxy(watched: WatchedDesk): Promise<string[]> {
  const wrong = await runAll(watched, [login]);
  const endpoints = Object.keys(watched.desk.fake.env()).map((name) => [name, undefined]);
  const HTTPS_PROXY = `http://kermit:${encodeURIComponent(watched.planted())}@127.0.0.1:9`;
  const env = { ...Object.fromEntries(endpoints), HTTPS_PROXY } as Environment;
  const runs = ['profile:sync --sso-session homesso', 'env muppet', 'login worksso', 'whoami'];
  return [
    ...wrong,
    ...(await runAll(
      watched,
      runs.map((words) => run(words, { code: 1, env })),
    )),
  ];
}

/** The keychain is locked while sessions are in it. */
export async function lockedKeychain(watched: WatchedDesk, keychain: SecretService): Promise<string[]> {
  await keychain.lock();
  const ofWork = 'credential-process --sso-session worksso --account-id 210987654321 --role-name Dev';
  return runAll(watched, [run('session:list'), run('login worksso', { code: 1 }), run(ofWork, { code: 1 })]);
}
