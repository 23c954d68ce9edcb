import { readFile, rm, stat } from 'node:fs/promises';
import { afterEach, describe, expect, jest } from '@jest/globals';
import {
  type OrganisationScenario,
  demoScenario,
  generateOrganisation,
  hostileNames,
  startFakeIdentityCenter,
} from '@aws-sso/fake-identity-center';
import { Desk, sessionsOf } from './support/desk.js';
import { Terminal, itOnTerminal } from './support/terminal.js';

// Longer than a Terminal's patience, which tells what was on the screen instead.
jest.setTimeout(60_000);

const widgets = {
  accountId: '210987654321',
  accountName: 'emea-widgets-nonprod',
  emailAddress: 'aws+widgets@big.example',
  roles: ['ReadOnly', 'admin', 'Dev'],
};

/** 300 accounts, some of them named to harm. */
function bigOrganisation(): OrganisationScenario {
  const many = generateOrganisation({ name: 'bigsso', accounts: 300 - hostileNames().length, seed: 3 });
  const hostile = generateOrganisation({ name: 'bigsso', accounts: hostileNames(), seed: 4 });
  const other = ({ accountName }: { accountName?: string }): boolean => accountName !== widgets.accountName;
  const accounts = [widgets, ...many.accounts.filter(other), ...hostile.accounts];
  return { ...many, accounts, user: 'kermit@big.example' };
}

describe('profiles on a terminal', () => {
  let desk: Desk;
  let terminal: Terminal | undefined;
  afterEach(async () => {
    await terminal?.close();
    await desk.clear();
  });

  const start = (args: readonly string[], env = {}): Terminal => (terminal = Terminal.start(desk.home, args, { env }));
  const config = (): Promise<string> => readFile(desk.home.configFile, 'utf8');
  const lastChange = async (): Promise<bigint> => (await stat(desk.home.configFile, { bigint: true })).mtimeNs;

  itOnTerminal('profile:add sets up a new sso-session on the way, signs in and finds one account of 300', async () => {
    const big = bigOrganisation();
    expect(big.accounts).toHaveLength(300);
    desk = await Desk.with({ organisations: [...demoScenario.organisations, big] }, '');
    const screen = start(['profile:add']);
    await screen.answer('SSO session name: ', 'bigsso');
    await screen.answer('SSO start URL [None]: ', big.startUrl);
    await screen.answer('SSO region [None]: ', big.region);
    await screen.answer('SSO registration scopes [sso:account:access]: ');
    await screen.expectText(`Successfully logged into Start URL: ${big.startUrl}`);

    await screen.expectText(`There are 300 AWS accounts available to you.\nAccount:\n> `);
    await screen.expectText(`300 of 300: type to narrow`);
    screen.type('widgets nonprod');
    await screen.expectText('Account: widgets nonprod\n> ');
    screen.type(' big.example (2109');
    await screen.expectText(
      `Account: widgets nonprod big.example (2109\n> emea-widgets-nonprod, aws+widgets@big.example (210987654321)\n1 of 300: `,
    );
    screen.press('enter');
    await screen.expectText('There are 3 roles available to you.\nRole:\n> admin\n  Dev\n  ReadOnly\n3 of 3: ');
    screen.type('o');
    await screen.expectText('Role: o\n> ReadOnly\n1 of 3: ');
    screen.press('backspace');
    await screen.expectText('Role:\n> admin\n');
    screen.press('down', 'enter');
    await screen.answer('Default client Region [eu-west-1]: ');
    await screen.answer('CLI default output format (json if not specified) [json]: ');
    await screen.answer('Profile name [Dev-210987654321]: ');
    expect(await screen.ended()).toBe(0);
    expect(screen.text).toContain(`
There are 300 AWS accounts available to you.
Using the account ID 210987654321
There are 3 roles available to you.
Using the role name "Dev"
Default client Region [eu-west-1]: eu-west-1
CLI default output format (json if not specified) [json]: json
Profile name [Dev-210987654321]: Dev-210987654321
To use this profile, specify the profile name using --profile, as shown:

aws sts get-caller-identity --profile Dev-210987654321
`);
    expect(await config()).toBe(`[sso-session bigsso]
sso_start_url = ${big.startUrl}
sso_region = eu-west-1
sso_registration_scopes = sso:account:access

[profile Dev-210987654321]
sso_session = bigsso
sso_account_id = 210987654321
sso_role_name = Dev
region = eu-west-1
output = json
`);
  });

  itOnTerminal('profile:add keeps every account on one line of a narrow terminal, whatever it is called', async () => {
    const big = bigOrganisation();
    desk = await Desk.with({ organisations: [big] });
    await desk.home.ok('login');
    terminal = Terminal.start(desk.home, ['profile:add', '--sso-session', 'bigsso'], { columns: 60 });
    const tenRows = /\nAccount:\n> .*\(\d{12}\)\n( {2}.*\(\d{12}\)\n){9}300 of 300: /;
    await terminal.expectText(tenRows);
    terminal.press(...Array<'page-down'>(30).fill('page-down'));
    await terminal.expectText(/\nAccount:\n( {2}.*\(\d{12}\)\n){9}> .*\(\d{12}\)\n300 of 300: /);
    expect(terminal.output).toContain('\\u{1b}[2J\\u{1b}[H');
    for (const hostile of ['\u001b[2J', '\u001b]0;', '\u001b[31m', '\u0007', '\u202e'])
      expect(terminal.output).not.toContain(hostile);
    terminal.press('ctrl-c');
    expect(await terminal.ended()).toBe(130);
  });

  itOnTerminal('profile:add keeps question and mark on a terminal of eight lines', async () => {
    desk = await Desk.with({ organisations: [bigOrganisation()] });
    await desk.home.ok('login');
    terminal = Terminal.start(desk.home, ['profile:add', '--sso-session', 'bigsso'], { rows: 8 });
    await terminal.expectText(/\nAccount:\n> .*\n( {2}.*\n){3}300 of 300: /);
    terminal.press('ctrl-c');
    expect(await terminal.ended()).toBe(130);
  });

  itOnTerminal('a terminal that cannot move its cursor is asked nothing', async () => {
    desk = await Desk.with(demoScenario);
    terminal = Terminal.start(desk.home, ['profile:add'], { env: { TERM: 'dumb' } });
    expect(await terminal.ended()).toBe(2);
    expect(terminal.text).toContain('Missing: the name of the sso-session.');
    expect(terminal.output).not.toContain('\u001b');
  });

  itOnTerminal('profile:add offers the sso-sessions there are, and checks every answer', async () => {
    desk = await Desk.with(demoScenario);
    const before = await config();
    const screen = start(['profile:add']);
    await screen.expectText('SSO session name:\n> homesso\n  worksso\n');
    screen.type('two words');
    await screen.expectText('SSO session name: two words\nThe name may only contain');
    screen.press('enter', 'ctrl-u');
    screen.type('new');
    await screen.expectText('SSO session name: new\n> Set up a new sso-session "new"\n');
    screen.press('ctrl-u');
    screen.type('home');
    await screen.expectText('SSO session name: home\n> homesso\n  Set up a new sso-session "home"\n');
    screen.press('enter');
    await screen.expectText(
      'The only AWS account available to you is: 123412341234\nUsing the account ID 123412341234',
    );
    await screen.expectText('The only role available to you is: MuppetAccess\nUsing the role name "MuppetAccess"');
    await screen.answer('Default client Region [eu-west-1]: ', 'Ireland');
    await screen.expectText('Ireland\n"Ireland" is not an AWS region name');
    screen.press('ctrl-u');
    await screen.answer(/Region \[eu-west-1\]:$/, 'us-east-1');
    await screen.answer('(json if not specified) [json]: ', 'xml');
    await screen.expectText('xml\nOne of json, yaml, yaml-stream, text, table, off');
    screen.press('ctrl-u');
    await screen.answer(/\[json\]:$/, 'text');
    await screen.answer('Profile name [MuppetAccess-123412341234]: ', 'home.muppets');
    expect(await screen.ended()).toBe(0);
    expect(screen.text).toMatch(/^SSO session name: homesso\nSigning in to homesso/);
    expect(await config()).toBe(`${before}
[profile home.muppets]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = us-east-1
output = text
`);
  });

  itOnTerminal('profile:add refuses wrong flags before it signs in or sets anything up', async () => {
    desk = await Desk.with(demoScenario, `${sessionsOf(demoScenario)}\n[profile taken]\nregion = eu-west-1\n`);
    const before = await config();
    for (const args of [
      ['mine', '--sso-session', 'homesso', '--region', 'bad'],
      ['taken', '--sso-session', 'homesso'],
      ['taken'],
      ['mine', '--sso-session', 'hmesso'],
    ]) {
      const screen = start(['profile:add', ...args]);
      expect(await screen.ended()).toBeGreaterThan(0);
      expect(screen.text).toMatch(/^Error: /);
    }
    expect([await config(), desk.fake.requests]).toEqual([before, []]);
  });

  itOnTerminal('Ctrl-C among the accounts takes the list away and changes nothing', async () => {
    desk = await Desk.with(demoScenario);
    const before = await lastChange();
    const screen = start(['profile:add', '--sso-session', 'worksso']);
    await screen.expectText('> amer-dongles-engineering, ');
    screen.press('ctrl-c');
    expect(await screen.ended()).toBe(130);
    expect(screen.text).toMatch(/There are 7 AWS accounts available to you\.\n(Error: )?Cancelled\.$/);
    expect(await lastChange()).toBe(before);
  });

  itOnTerminal('Ctrl-C while a sign-in is waited for ends it', async () => {
    desk = await Desk.with(demoScenario);
    const before = await lastChange();
    const screen = start(['profile:add', '--sso-session', 'worksso'], { BROWSER: 'true' });
    await screen.expectText('code_challenge=');
    screen.press('ctrl-c');
    expect(await screen.ended()).toBe(130);
    expect(screen.text).toMatch(/Cancelled\.$/);
    expect(await lastChange()).toBe(before);
  });

  itOnTerminal('profile:remove asks, and asks whether profile:sync shall bring it back', async () => {
    desk = await Desk.with(demoScenario);
    await desk.home.ok('login', '--all');
    await desk.home.ok('profile:sync');
    const [name, section] = ['shared.logging.readonly', '[profile shared.logging.readonly]'];
    expect(await config()).toContain(section);
    const before = await lastChange();

    const doubtful = start(['profile:remove', name]);
    await doubtful.answer(`Remove ${name}? [y/N]: `);
    expect(await doubtful.ended()).toBe(130);
    expect(await lastChange()).toBe(before);

    const sure = start(['profile:remove', name]);
    await sure.answer(`Remove ${name}? [y/N]: `, 'perhaps');
    await sure.expectText('perhaps\nPlease answer y or n');
    sure.press('ctrl-u');
    await sure.answer(/\[y\/N\]:$/, 'y');
    await sure.answer(`profile:sync made ${name} and would bring it back. Keep it from doing so? [y/N]: `, 'y');
    expect(await sure.ended()).toBe(0);
    expect(await config()).not.toContain(section);

    await desk.home.ok('profile:sync');
    expect(await config()).not.toContain(section);
  });

  itOnTerminal('profile:sync shows what it would remove and asks', async () => {
    desk = await Desk.with(demoScenario);
    await desk.home.ok('login', '--all');
    await desk.home.ok('profile:sync');
    await rm(desk.home.file('.aws', 'sso'), { recursive: true });
    const [home, work] = demoScenario.organisations;
    const accounts = work!.accounts.filter(({ accountName }) => accountName !== 'shared-logging');
    const smaller = await startFakeIdentityCenter({ organisations: [home!, { ...work!, accounts }] });
    try {
      const before = await lastChange();
      for (const [answer, code] of [
        ['n', 130],
        ['ctrl-c', 130],
        ['yes', 0],
      ] as const) {
        expect(await lastChange()).toBe(before);
        const screen = start(['profile:sync', '--sso-session', 'worksso'], smaller.env());
        await screen.expectText('  - shared.logging.readonly  540987654321 ReadOnly, no longer granted\n');
        await screen.expectText(/remove 1\b.*\? \[y\/N\]:$/i);
        if (answer === 'ctrl-c') screen.press(answer);
        else await screen.answer('[y/N]: ', answer);
        expect(await screen.ended()).toBe(code);
      }
      expect(await config()).not.toContain('[profile shared.logging.readonly]');
    } finally {
      await smaller.close();
    }
  });
});
