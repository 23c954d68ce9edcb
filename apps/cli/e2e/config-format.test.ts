import { readFile, stat } from 'node:fs/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk } from './support/desk.js';
import { historyEntries } from './support/history.js';
import { Terminal, itOnTerminal } from './support/terminal.js';

jest.setTimeout(30_000);

const untidy = `# Moved over from the old laptop, 2016.

[profile work.b]
sso_session = work
s3 =
  addressing_style = path
# who uses this?
[profile static]
region=us-east-1
; the one for every day
[profile work.a]
sso_session = work
[services local]
sso =
  endpoint_url = http://localhost:4566
[sso-session work]
sso_start_url = https://work.awsapps.com/start#/
sso_region = eu-west-1`;

const tidy = `# Moved over from the old laptop, 2016.

[sso-session work]
sso_start_url = https://work.awsapps.com/start#/
sso_region = eu-west-1

; the one for every day
[profile work.a]
sso_session = work

[profile work.b]
sso_session = work
s3 =
  addressing_style = path

# who uses this?
[profile static]
region=us-east-1

[services local]
sso =
  endpoint_url = http://localhost:4566
`;

let desk: Desk | undefined;
let terminal: Terminal | undefined;
afterEach(async () => {
  await terminal?.close();
  await desk?.clear();
});
const config = (): Promise<string> => readFile(desk!.home.configFile, 'utf8');

describe('config:format', () => {
  it('shows what would move and leaves the file alone in a dry run', async () => {
    desk = await Desk.with(demoScenario, untidy);
    const { code, stdout, stderr } = await desk.home.awsSso(['config:format', '--dry-run']);
    expect([code, stderr]).toEqual([2, '']);
    expect(stdout).toContain('  [sso-session work]  was in line 16\n  [profile work.a]  was in line 11\n');
    expect(await config()).toBe(untidy);
  });

  it('puts the sections in order, once, and records it', async () => {
    desk = await Desk.with(demoScenario, untidy);
    const { home } = desk;
    expect((await home.ok('config:format', '--yes')).stdout).toContain(`Wrote ${home.configFile}.\n`);
    expect(await config()).toBe(tidy);
    expect(await historyEntries(home)).toBe(1);

    const before = await stat(home.configFile, { bigint: true });
    const again = await home.ok('config:format');
    expect(again.stdout).toBe(`${home.configFile} is formatted already.\n`);
    expect((await home.ok('config:format', '--dry-run')).stdout).toBe(again.stdout);
    expect((await stat(home.configFile, { bigint: true })).ctimeNs).toBe(before.ctimeNs);
    expect(await historyEntries(home)).toBe(1);
  });

  it('asks first, and off a terminal wants to be told', async () => {
    desk = await Desk.with(demoScenario, untidy);
    const { code, stderr } = await desk.home.awsSso(['config:format']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--yes')]);
    expect(await config()).toBe(untidy);
  });

  itOnTerminal('does what is answered', async () => {
    desk = await Desk.with(demoScenario, untidy);
    terminal = Terminal.start(desk.home, ['config:format']);
    await terminal.answer('in this order?', 'n');
    expect(await terminal.ended()).toBe(130);
    expect(await config()).toBe(untidy);
    terminal = Terminal.start(desk.home, ['config:format']);
    await terminal.answer('in this order?', 'y');
    expect(await terminal.ended()).toBe(0);
    expect(await config()).toBe(tidy);
  });

  it('answers with JSON', async () => {
    desk = await Desk.with(demoScenario, untidy);
    const { home } = desk;
    expect(await home.json('config:format', '--dry-run')).toEqual({
      schemaVersion: 1,
      applied: false,
      changes: true,
      path: home.configFile,
      sections: [
        { section: 'sso-session work', from: 16, to: 3 },
        { section: 'profile work.a', from: 11, to: 8 },
        { section: 'profile work.b', from: 3, to: 11 },
        { section: 'profile static', from: 8, to: 17 },
        { section: 'services local', from: 13, to: 20 },
      ],
    });
    expect(await home.json('config:format', '--yes')).toMatchObject({ applied: true, historyId: expect.any(String) });
    expect(await home.json('config:format')).toMatchObject({ applied: false, changes: false });
  });

  it('refuses a file that AWS tools divide in different ways, and says where', async () => {
    const glued = '[profile b]\nregion = r\n[profile a]# glued\nregion = s\n';
    desk = await Desk.with(demoScenario, glued);
    const { code, stderr } = await desk.home.awsSso(['config:format', '--dry-run']);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${desk.home.configFile}:3:1 `)]);
    expect((await desk.home.awsSso(['config:format', '--yes'])).code).toBe(1);
    expect(await config()).toBe(glued);
  });
});
