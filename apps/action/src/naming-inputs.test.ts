import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { commandsIn, type Inputs, MiniRunner } from './testing/mini-runner.js';

const session = `work: { sso_start_url: 'https://work.awsapps.com/start', sso_region: eu-west-1 }`;

/** One account role as an item of the input; `more` are further keys. */
const role = (accountId: string, roleName: string, more = ''): string =>
  `- { sso_session: work, sso_account_id: ${accountId}, sso_role_name: ${roleName}${more && `, ${more}`} }\n`;

const prod = role('012345678901', 'Admin', 'account_name: emea-widgets-prod');
let runner: MiniRunner;
beforeEach(async () => {
  runner = await MiniRunner.start();
});
afterEach(() => runner.stop());

const use = (inputs: Inputs) => runner.use({ 'sso-sessions': session, ...inputs });

/** Expects one error, and that no config came of it. */
async function refusal(inputs: Inputs): Promise<string> {
  const { exitCode, log, exported, outputs, summary } = await use(inputs);
  expect({ exitCode, exported, outputs, summary }).toEqual({ exitCode: 1, exported: {}, outputs: {}, summary: '' });
  expect(commandsIn(log)).toEqual(['error']);
  expect((await runner.filesBelow(runner.root)).filter((file) => path.basename(file) === 'config')).toEqual([]);
  return log;
}

describe('what a workflow says about names is checked before anything is written', () => {
  it.each<[what: string, inputs: Inputs, message: string]>([
    [
      'a strategy that is not there',
      { naming: 'heirarchy' },
      'There is no naming strategy "heirarchy".%0ADid you mean',
    ],
    [
      'an option that is not there',
      { 'naming-options': 'prefx=a' },
      'The naming strategy "hierarchy" has no option "prefx"',
    ],
    [
      'an option that is missing',
      { naming: 'template' },
      'The naming strategy "template" needs the option "template".',
    ],
    ['a value that is none', { 'naming-options': 'letter-case=upper' }, 'takes no "letter-case" of "upper"'],
    [
      'an expression that is none',
      { naming: 'pattern', 'naming-options': 'pattern=(' },
      '"pattern" is no regular expression',
    ],
    ['a template that is none', { naming: 'template', 'naming-options': 'template={{ x' }, '"template" cannot be read'],
    [
      'a line that is none',
      { 'naming-options': 'prefix=a\n\nwords' },
      'Input naming-options, line 3, column 1: This is not of the form KEY=VALUE.',
    ],
    [
      'an option twice',
      { 'naming-options': 'prefix=a\nprefix=b' },
      'Input naming-options, line 2, column 1: This option is already set.',
    ],
    ['a policy that is none', { collisions: 'overwrite' }, '"overwrite" is no way to deal with collisions of names.'],
    ['a separator that makes commands', { 'naming-options': 'separator=::' }, 'A name with : : would be a command'],
    ['names for nothing', { 'account-roles': '', naming: 'flat' }, 'There is nothing to name'],
    [
      'no list',
      { 'account-roles': 'work: admin' },
      'Input account-roles, line 1, column 1: This is a YAML list of account roles',
    ],
    [
      'a word in the list',
      { 'account-roles': '- admin' },
      'Input account-roles, line 1, column 3: This is a YAML list',
    ],
    [
      'half an account role',
      { 'account-roles': '- { sso_session: work, sso_account_id: 012345678901 }' },
      'line 1, column 3: The account role has no sso_role_name.',
    ],
    ['an account id that is none', { 'account-roles': role('1234', 'Admin') }, '"1234" is not an account id'],
    ['a role that is none', { 'account-roles': role('012345678901', "'a b'") }, '"a b" is not a role name'],
    [
      'an account role twice',
      { 'account-roles': prod + prod },
      'line 2, column 3: This account role is in line 1 already.',
    ],
    [
      'an account with two names',
      { 'account-roles': prod + role('012345678901', 'ReadOnly', 'account_name: other') },
      'Line 1 gives the account another account_name: emea-widgets-prod.',
    ],
    [
      'a secret',
      { 'account-roles': role('012345678901', 'Admin', 'aws_secret_access_key: wJalr') },
      'aws_secret_access_key would put a credential into a file',
    ],
    [
      'two lines in a name',
      { 'account-roles': role('012345678901', 'Admin', 'account_name: "a\\n::add-mask::b"') },
      'The value of account_name must be one line of text.',
    ],
    [
      'a session that is not there',
      { 'sso-sessions': '', 'account-roles': prod },
      'There is no sso-session "work" for account-roles.%0AAdd it to the input sso-sessions.',
    ],
    [
      'a name that cannot be',
      { 'account-roles': prod, naming: 'map', 'naming-options': 'names.012345678901.Admin=default' },
      'would be named "default", but a profile name',
    ],
  ])('%s', async (_what, inputs, message) => {
    expect(await refusal({ 'account-roles': prod, ...inputs })).toContain(message);
  });
});
