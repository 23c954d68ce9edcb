import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk, sessionsOf } from './support/desk.js';
import type { Environment } from './support/program.js';
import { secretsOf } from './support/secrets.js';

jest.setTimeout(30_000);

const muppet = `
[profile muppet]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-west-1
`;
const portal =
  'https://homesso.awsapps.com/start/#/console?account_id=123412341234&role_name=MuppetAccess&destination=';
const s3 = 'https://console.aws.amazon.com/s3/home?region=eu-west-1';

let desk: Desk;
let log: string;
let BROWSER: string;
beforeEach(async () => {
  desk = await Desk.with(demoScenario, sessionsOf(demoScenario) + muppet);
  const program = desk.home.file('browser.mjs');
  log = desk.home.file('opened');
  BROWSER = `"${process.execPath}" "${program}"`;
  await writeFile(
    program,
    `import { appendFileSync } from 'node:fs';
const said = process.argv.slice(2);
const url = said.at(-1);
if (url.startsWith('http://127.0.0.1:')) said.push((await fetch(url, { redirect: 'manual' })).headers.get('location'));
appendFileSync(${JSON.stringify(log)}, said.join(' ') + '\\n');`,
  );
});
afterEach(async () => {
  expect(desk.fake.violations).toEqual([]);
  await desk.clear();
});

const console = (args: readonly string[], env: Environment = { BROWSER }) =>
  desk.home.awsSso(['console', ...args], env);
/** What the browser was told, once it was. */
const opened = async (): Promise<string> => {
  for (;;) {
    const text = await readFile(log, 'utf8').catch(() => '');
    if (text.endsWith('\n')) return text;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

describe('console', () => {
  it('opens the link through the access portal, without a sign-in of ours and without a network', async () => {
    const requests = await desk.requestsDuring(async () => {
      const ended = await console(['muppet', '--service', 's3']);
      expect(ended).toEqual({ code: 0, stdout: '', stderr: 'Opened the console as muppet.\n' });
    });
    expect(requests).toEqual([]);
    expect(await opened()).toBe(`${portal}${encodeURIComponent(s3)}\n`);
  });

  it('uses the browser of the session, as login does', async () => {
    await desk.home.ok('settings:set', 'browser', `${BROWSER} mine`, '--sso-session', 'homesso');
    expect((await console(['muppet'], { BROWSER: 'no-such-browser' })).code).toBe(0);
    expect(await opened()).toMatch(/^mine https:\/\/homesso\.awsapps\.com\/start\/#\/console\?\S+MuppetAccess\n$/);
  });

  it('prints the link instead, with short words for service and region', async () => {
    const { stdout, stderr } = await console(['muppet', '--print', '-s', 'ddb', '-r', 'use2']);
    const page = 'https://console.aws.amazon.com/dynamodbv2/home?region=us-east-2';
    expect([stdout, stderr]).toEqual([`${portal}${encodeURIComponent(page)}\n`, '']);
  });

  it('signs the browser in with the credentials of the profile when asked to, and shows the link to nobody else', async () => {
    await desk.home.ok('login', 'homesso');
    const { code, stdout, stderr } = await console(['muppet', '--federate', '-s', 's3', '--json'], {
      ...{ BROWSER, AWSO_DEBUG: '1' },
    });
    expect([code, stderr]).toEqual([0, 'Opened the console as muppet.\n']);
    expect(JSON.parse(stdout)).toEqual({ schemaVersion: 1, profile: 'muppet', opened: true, url: null });
    const [given, told] = (await opened()).trim().split(' ');
    // On the command line of the browser other users of the machine could read it: it comes for it.
    expect(given).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}$/);
    const url = new URL(told!);
    expect(url.origin + url.pathname).toBe('https://signin.aws.amazon.com/federation');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      ...{ Action: 'login', Issuer: 'https://homesso.awsapps.com/start/', Destination: s3 },
      SigninToken: expect.stringMatching(/^VCQ/),
    });
    for (const secret of await secretsOf(desk.home)) expect(url.href).not.toContain(encodeURIComponent(secret));
  });

  it('gets the token from the real host name, through the proxy', async () => {
    await desk.home.ok('login', 'homesso');
    const proxied = { ...(await desk.fake.proxyEnv()), AWS_ENDPOINT_URL_SIGNIN: undefined };
    const { code, stdout } = await console(['muppet', '--federate', '--print'], proxied);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^https:\/\/signin\.aws\.amazon\.com\/federation\?\S+\n$/),
    ]);
    expect(desk.fake.requests.at(-1)).toMatchObject({ operation: 'GetSigninToken', via: 'proxy' });
  });

  it.each([
    [4, ['muppet', '--federate'], 'aws-sso login homesso'],
    [1, ['muppets'], 'Did you mean "muppet"?'],
    [2, ['muppet', '--region', 'cn-north-1'], 'another partition'],
    [2, ['muppet', '--service', 'a b'], 'not the name of a service'],
    [2, ['muppet'], 'The browser could not be opened: '],
  ])('ends with %d for %j', async (exitCode, args, words) => {
    const { code, stdout, stderr } = await console(args, { BROWSER: 'no-such-browser' });
    expect([code, stdout]).toEqual([exitCode, '']);
    expect(stderr).toContain(words);
  });
});
