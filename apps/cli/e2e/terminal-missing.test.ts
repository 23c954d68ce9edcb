import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk, sessionsOf } from './support/desk.js';
import { Terminal, itOnTerminal } from './support/terminal.js';

// Longer than a Terminal's patience, which tells what was on the screen instead.
jest.setTimeout(60_000);

const muppet = `
[profile muppet]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-west-1

[profile other]
region = eu-west-1
`;

/** A command line without what it is about, what is missing, and how the question is answered. */
const commands: readonly (readonly [
  args: readonly string[],
  missing: string,
  answers: readonly [string, string][],
  RegExp,
])[] = [
  [['profile:show'], 'the name of the profile', [['Profile name:', 'mupp']], /Account +123412341234/],
  [['profile:remove', '--yes'], 'the name of the profile', [['Profile name:', 'mupp']], /Removed 1 profile/],
  [['session:show'], 'the name of the sso-session', [['SSO session name:', 'work']], /worksso\.awsapps\.com/],
  [
    ['session:remove', '--yes'],
    'the name of the sso-session',
    [['SSO session name:', 'work']],
    /Removed the sso-session worksso/,
  ],
  [['settings:get'], 'the name of the setting', [['Setting:', 'output']], /output is not set/],
  [
    ['settings:set'],
    'the name of the setting',
    [
      ['Setting:', 'region'],
      ['Value:', 'eu-west-1'],
    ],
    /region = eu-west-1 for all/,
  ],
  [['settings:set', 'region'], 'the value of region', [['Value:', 'eu-west-1']], /region = eu-west-1 for all/],
  [
    ['settings:unset'],
    'the name of the setting',
    [
      ['Setting:', 'naming.O'],
      ['Naming option:', 'prefix'],
    ],
    /naming\.prefix is not set/,
  ],
  [['env'], 'the name of the profile', [['Profile name:', 'mupp']], /not signed in/],
  [['exec', '--', 'true'], 'the name of the profile', [['Profile name:', 'mupp']], /not signed in/],
];

describe('what is missing on the command line', () => {
  let desk: Desk;
  let terminal: Terminal | undefined;
  beforeEach(async () => {
    desk = await Desk.with(demoScenario, sessionsOf(demoScenario) + muppet);
  });
  afterEach(async () => {
    await terminal?.close();
    terminal = undefined;
    await desk.clear();
  });

  for (const [args, missing, answers, result] of commands) {
    itOnTerminal(`is asked for on a terminal: ${args.join(' ')}`, async () => {
      terminal = Terminal.start(desk.home, args);
      for (const [question, answer] of answers) await terminal.answer(question, answer);
      await terminal.ended();
      expect(terminal.text).toMatch(result);
      expect(terminal.text).toContain(answers[0]![0]);
    });

    it(`is named off a terminal: ${args.join(' ')}`, async () => {
      // What comes in on standard input is no answer: it may be meant for the program that exec runs.
      const { code, stdout, stderr } = await desk.start(args, {}, 'muppet\n').ended;
      expect([code, stdout]).toEqual([args[0] === 'exec' ? 125 : 2, '']);
      expect(stderr).toContain(`Error: Missing: ${missing}.\n`);
    });
  }

  itOnTerminal('is not asked for where there is nothing to choose from', async () => {
    const empty = await Desk.with(demoScenario, '');
    try {
      for (const [command, hint] of [
        ['profile:show', 'profile:sync'],
        ['session:show', 'session:add'],
      ] as const) {
        terminal = Terminal.start(empty.home, [command]);
        expect(await terminal.ended()).toBe(1);
        expect(terminal.text).toContain(`aws-sso ${hint}`);
      }
    } finally {
      await empty.clear();
    }
  });
});
