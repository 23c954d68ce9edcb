import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, jest } from '@jest/globals';
import { writeConfig } from './support/desk.js';
import { Home } from './support/program.js';
import { Terminal, itOnTerminal } from './support/terminal.js';

// Longer than a Terminal's patience, which tells what was on the screen instead.
jest.setTimeout(60_000);

const homesso = `# mine
[sso-session homesso]
sso_start_url = https://homesso.awsapps.com/start/
sso_region = eu-west-1
sso_registration_scopes = sso:account:access
`;

describe('session:add on a terminal', () => {
  let home: Home;
  let terminal: Terminal | undefined;

  beforeEach(async () => {
    home = await Home.make();
  });
  afterEach(async () => {
    await terminal?.close();
    await home.remove();
  });

  const start = (...args: string[]): Terminal => (terminal = Terminal.start(home, args));
  const config = (): Promise<string> => readFile(home.configFile, 'utf8');

  itOnTerminal("asks the AWS CLI's questions, in its order and with its defaults", async () => {
    const screen = start('session:add');
    await screen.answer('SSO session name: ', 'homesso');
    await screen.answer('SSO start URL [None]: ', 'https://homesso.awsapps.com/start/');
    await screen.answer('SSO region [None]: ', 'eu-west-1');
    await screen.answer('SSO registration scopes [sso:account:access]: ');
    expect(await screen.ended()).toBe(0);
    expect(screen.text).toBe(`SSO session name: homesso
SSO start URL [None]: https://homesso.awsapps.com/start/
SSO region [None]: eu-west-1
SSO registration scopes [sso:account:access]: sso:account:access
Completed configuring SSO session: homesso
Run the following to login and refresh access token for this session:

aws-sso login homesso`);
    expect(`# mine\n${await config()}`).toBe(homesso);
  });

  itOnTerminal('says what is wrong while it is typed, and takes nothing that is', async () => {
    const screen = start('session:add', 'homesso');
    await screen.expectText('SSO start URL [None]: ');
    screen.type('homesso.awsapps.com');
    await screen.expectText('SSO start URL [None]: homesso.awsapps.com\nThe start URL is not a URL');
    const hinted = screen.output;
    screen.press('enter');
    await screen.expectText('homesso.awsapps.com\nThe start URL is not a URL');
    screen.press('ctrl-u');
    await screen.expectText(/SSO start URL \[None\]:$/);
    screen.type('http://homesso.awsapps.com');
    await screen.expectText('The start URL must use https');
    screen.press('ctrl-u');
    await screen.answer(/SSO start URL \[None\]:$/, 'https://homesso.awsapps.com/start/');
    await screen.answer('SSO region [None]: ', 'Ireland');
    await screen.expectText('SSO region [None]: Ireland\n"Ireland" is not an AWS region name');
    screen.press('ctrl-u');
    await screen.answer(/SSO region \[None\]:$/, 'eu-west-1');
    await screen.answer('SSO registration scopes [sso:account:access]: ');
    expect(await screen.ended()).toBe(0);
    expect(`# mine\n${await config()}`).toBe(homesso);
    const dim = '\u001b[2m';
    const red = '\u001b[31m';
    expect(hinted).toContain(`${dim}The start URL`);
    expect(hinted).not.toContain(red);
    expect(screen.output).toContain(`${red}The start URL`);
  });

  itOnTerminal('offers what is there already, and Enter keeps each of it: the file is not touched', async () => {
    await writeConfig(home, homesso);
    const before = await stat(home.configFile, { bigint: true });
    const screen = start('session:add', 'homesso');
    await screen.answer('SSO start URL [https://homesso.awsapps.com/start/]: ');
    await screen.answer('SSO region [eu-west-1]: ');
    await screen.answer('SSO registration scopes [sso:account:access]: ');
    expect(await screen.ended()).toBe(0);
    expect(screen.text).toContain('The sso-session homesso is set up like this already.');
    const after = await stat(home.configFile, { bigint: true });
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
  });

  itOnTerminal('changes one line for one new answer', async () => {
    await writeConfig(home, homesso);
    const screen = start('session:add');
    await screen.answer('SSO session name: ', 'homesso');
    await screen.expectText('SSO start URL [https://homesso.awsapps.com/start/]: ');
    screen.press('tab');
    await screen.expectText('start/]: https://homesso.awsapps.com/start/');
    screen.press('backspace', 'enter');
    await screen.answer('SSO region [eu-west-1]: ');
    await screen.answer('SSO registration scopes [sso:account:access]: ');
    expect(await screen.ended()).toBe(0);
    expect(await config()).toBe(homesso.replace('/start/\n', '/start\n'));
  });

  for (const key of ['ctrl-c', 'ctrl-d'] as const)
    itOnTerminal(`ends on ${key} with one sentence, and writes nothing`, async () => {
      const screen = start('session:add', 'homesso');
      await screen.answer('SSO start URL [None]: ', 'https://homesso.awsapps.com/start/');
      await screen.expectText('SSO region [None]: ');
      screen.press(key);
      expect(await screen.ended()).toBe(130);
      expect(screen.text).toMatch(/\nSSO region \[None\]:\n(Error: )?Cancelled\.$/);
      expect(existsSync(home.file('.aws'))).toBe(false);
    });

  itOnTerminal('shows no colours to people who want none, and no control characters of a hostile file', async () => {
    await writeConfig(home, homesso.replace('eu-west-1', 'eu\u001b[2Jwest'));
    terminal = Terminal.start(home, ['session:add', 'homesso'], { env: { NO_COLOR: '1' } });
    await terminal.answer('SSO start URL [');
    await terminal.answer('SSO region [eu\\u{1b}[2Jwest]: ');
    await terminal.expectText('is not an AWS region name');
    expect(terminal.output).not.toContain('\u001b[2J');
    expect(terminal.output).not.toMatch(/\u001b\[\d+m/);
    terminal.press('ctrl-c');
    expect(await terminal.ended()).toBe(130);
  });
});
