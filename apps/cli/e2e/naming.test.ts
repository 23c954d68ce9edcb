import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { AccountScenario, Scenario } from '@aws-sso/fake-identity-center';
import { Desk } from './support/desk.js';
import { runProgram } from './support/program.js';
import { readWithJavaScriptSdk } from './support/sdk-reader.js';

jest.setTimeout(60_000);

const widgets = { accountId: '111111111111', accountName: 'emea-widgets-prod', roles: ['Admin', 'ReadOnly'] };
const others = { accountId: '222222222222', accountName: 'Emea Widgets Prod', roles: ['Admin'] };
const organisation = (...accounts: AccountScenario[]): Scenario => ({
  organisations: [{ name: 'work', startUrl: 'https://work.awsapps.com/start/', region: 'eu-west-1', accounts }],
});

let desk: Desk | undefined;
afterEach(() => desk?.clear());
const signedIn = async (): Promise<Desk['home']> => {
  desk = await Desk.with(organisation(widgets, others));
  await desk.home.ok('login', 'work');
  return desk.home;
};
const names = async (): Promise<string[]> => Object.keys(await readWithJavaScriptSdk(desk!.home)).sort();

describe('naming:preview', () => {
  it('shows what the portal lists as a tree with collisions marked, and writes nothing', async () => {
    const home = await signedIn();
    const before = await readFile(home.configFile, 'utf8');
    const { stdout } = await home.ok('naming:preview', '--naming', 'hierarchy');
    expect(stdout).toBe(
      [
        'hierarchy: 1 name, 1 conflict',
        'emea',
        '└─ widgets',
        '   └─ prod',
        '      ├─ admin     ! shared by 2 roles',
        '      └─ readonly  111111111111  ReadOnly  (emea-widgets-prod)',
        '! Admin in 111111111111 (emea-widgets-prod) and Admin in 222222222222 (Emea Widgets Prod) would all be named "emea.widgets.prod.admin".',
        'Tell them apart by their account ids: aws-sso settings:set collisions suffix-account-id --sso-session work',
        '',
      ].join('\n'),
    );
    expect(await readFile(home.configFile, 'utf8')).toBe(before);
  });

  it('shows all strategies for names that are typed, without a session and without a sign-in', async () => {
    desk = await Desk.with(organisation(widgets), '');
    const { stdout } = await desk.home.ok('naming:preview', 'emea-widgets-prod', '--role-name', 'MuppetAccess');
    expect(desk.fake.requests).toEqual([]);
    for (const heading of ['hierarchy, in force:', 'flat:', 'template, for example with template=', 'portal:'])
      expect(stdout).toContain(heading);
    expect(stdout).toContain('MuppetAccess\n└─ 111111111111  111111111111  MuppetAccess  (emea-widgets-prod)');
    expect(stdout).toContain('Names of the naming strategy "granted" contain "/".');
  });

  it('takes a template out of variables as docs/naming.md quotes it', async () => {
    desk = await Desk.with(organisation(widgets), '');
    const page = await readFile(join(import.meta.dirname, '../../../docs/naming.md'), 'utf8');
    const [line = ''] = /^export AWSO_NAMING=.+$/m.exec(page) ?? [];
    const script = `${line}\nprintf '%s\\n' "$AWSO_NAMING" "$AWSO_NAMING_OPTION"`;
    const said = await runProgram('/bin/sh', ['-c', script], desk.home.env);
    const [AWSO_NAMING = '', AWSO_NAMING_OPTION = ''] = said.stdout.split('\n');
    const { stdout, stderr } = await desk.home.awsSso(['naming:preview', 'widgets-prod', '--role-name', 'Admin'], {
      AWSO_NAMING,
      AWSO_NAMING_OPTION,
    });
    expect([stderr, stdout]).toEqual(['', expect.stringContaining('widgets\n└─ prod\n   └─ admin ')]);
  });

  it('shows what the last sync listed, signed in or not', async () => {
    const home = await signedIn();
    await home.ok('profile:sync', '--collisions', 'suffix-account-id');
    await home.ok('logout', 'work');
    const { stdout } = await home.ok('naming:preview', '--stored', '--naming', 'aws-cli');
    expect(stdout).toMatch(/^aws-cli: 3 names, 0 conflicts\n/);
  });

  it('does not pass over that samples are nothing that a portal listed', async () => {
    desk = await Desk.with(organisation(widgets), '');
    const { code, stdout, stderr } = await desk.home.awsSso(['naming:preview', 'widgets', '--stored']);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('and no sample accounts')]);
  });

  it('shows what accounts are called on one line each, and not all of what is too long', async () => {
    const accountName = `x]\n! forged \u001b[2J${'long'.repeat(30)}`;
    desk = await Desk.with(organisation({ ...widgets, accountName, roles: ['Admin'] }));
    await desk.home.ok('login', 'work');
    const { stdout } = await desk.home.ok('naming:preview', '--naming', 'portal');
    expect(stdout).toBe(
      `portal: 1 name, 0 conflicts\n111111111111\n└─ Admin  111111111111  Admin  (x]\\u{a}! forged \\u{1b}[2J${'long'.repeat(10)}long…)\n`,
    );
  });

  it('says which session is not signed in', async () => {
    desk = await Desk.with(organisation(widgets));
    const { code, stderr } = await desk.home.awsSso(['naming:preview']);
    expect([code, stderr]).toEqual([4, expect.stringContaining('aws-sso login work')]);
  });

  it.each([
    [['--naming', 'templat'], 'Did you mean "template"?'],
    [['--naming', 'template'], 'The naming strategy "template" needs the option "template".'],
    [['--naming', 'template', '--naming-option', 'template={{ rol }}'], 'there is no "rol", only session'],
    [['--naming', 'pattern', '--naming-option', 'pattern=(?P<a>x'], 'no regular expression of the RE2 kind'],
    [['--naming-option', 'prefx=a'], 'Did you mean "prefix"?'],
    [['--collisions', 'guess'], 'There are error, suffix-account-id and skip.'],
    [['--role-name', 'no role'], 'is not a role name'],
  ])('refuses %j in words', async (args, words) => {
    desk = await Desk.with(organisation(widgets));
    const { code, stderr } = await desk.home.awsSso(['naming:preview', 'sample', ...args]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('profile:sync', () => {
  it('deals with collisions as the settings say, and as the flag says for once', async () => {
    const home = await signedIn();
    const refused = await home.awsSso(['profile:sync', '--dry-run']);
    expect(refused.stdout).toContain(
      '1 profile to add, 0 to change, 0 to rename, 0 to remove, 0 unchanged, 1 conflict.',
    );
    expect(refused.stderr).toContain('settings:set collisions suffix-account-id --sso-session work');
    const skipping = await home.awsSso(['profile:sync', '--collisions', 'skip']);
    expect([skipping.code, skipping.stdout]).toEqual([0, expect.stringContaining('0 unchanged, 1 skipped.')]);
    expect(await names()).toEqual(['emea.widgets.prod.readonly']);
    await home.ok('settings:set', 'collisions', 'suffix-account-id', '--sso-session', 'work');
    await home.ok('profile:sync');
    expect(await names()).toEqual([
      'emea.widgets.prod.admin-111111111111',
      'emea.widgets.prod.admin-222222222222',
      'emea.widgets.prod.readonly',
    ]);
    expect((await home.ok('profile:sync')).stdout).toContain('3 unchanged.');
  });

  it('uses aliases and tags, and a template that needs them', async () => {
    const home = await signedIn();
    await home.ok('settings:set', 'alias.222222222222', 'legacy');
    await home.ok('settings:set', 'tag.222222222222.team', 'blue', '--sso-session', 'work');
    const chosen = await home.ok('settings:set', 'naming', 'template', '--sso-session', 'work');
    expect(chosen.stderr).toContain('"template" needs the option "template"');
    const unfinished = await home.awsSso(['profile:sync']);
    expect([unfinished.code, unfinished.stderr]).toEqual([2, expect.stringContaining('naming = template')]);
    const template = '{{ tags.team }}.{{ accountAlias | default: accountName | replace: "-", "." }}.{{ role }}';
    await home.ok('settings:set', 'naming.template', template, '--sso-session', 'work');
    await home.ok('profile:sync');
    expect(await names()).toEqual(['blue.legacy.admin', 'emea.widgets.prod.admin', 'emea.widgets.prod.readonly']);
  });

  it('keeps a table of names that settings hold', async () => {
    const home = await signedIn();
    await home.ok('settings:set', 'naming', 'map');
    await home.ok('settings:set', 'naming.names.222222222222', 'legacy.prod');
    await home.ok('settings:set', 'naming.names.111111111111.Admin', 'root');
    await home.ok('profile:sync');
    expect(await names()).toEqual(['emea.widgets.prod.readonly', 'legacy.prod.admin', 'root']);
  });

  it('writes names of other programs, with a warning, and they are read by the SDK', async () => {
    const home = await signedIn();
    const { stderr } = await home.ok('profile:sync', '--naming', 'granted', '--collisions', 'suffix-account-id');
    expect(stderr).toContain('contain "/"');
    expect(await names()).toEqual([
      'Emea-Widgets-Prod/Admin-222222222222',
      'emea-widgets-prod/Admin-111111111111',
      'emea-widgets-prod/ReadOnly',
    ]);
  });
});

describe('profile:tree', () => {
  it.each([
    ['granted', 'emea-widgets-prod', 'emea-widgets-prod/Admin'],
    ['aws-sso-cli', 'EmeaWidgetsProd', 'EmeaWidgetsProd:Admin'],
    ['aws-cli', 'Admin', 'Admin-111111111111'],
  ])('has the levels that naming:preview shows of %s', async (naming, branch, profile) => {
    const home = await signedIn();
    await home.ok('settings:set', 'naming', naming, '--sso-session', 'work');
    await home.ok('profile:sync', '--collisions', 'suffix-account-id');
    const drawn = async (...args: string[]) =>
      [...(await home.ok(...args)).stdout.matchAll(/^([│ ]*(?:[├└]─ )?[\w-]+)(?: {2}.*)?$/gm)].map(([, node]) => node);
    const args = ['naming:preview', '--naming', naming, '--collisions', 'suffix-account-id'];
    expect(await drawn('profile:tree')).toEqual(await drawn(...args));
    const { tree } = await home.json<{ tree: unknown }>('profile:tree', branch);
    expect(tree).toEqual([expect.objectContaining({ label: branch, children: expect.any(Array) })]);
    expect(JSON.stringify(tree)).toContain(`"path":"${profile}`);
  });

  it('shows profiles whose strategy cannot be used, and says why they are split at dots', async () => {
    const home = await signedIn();
    await home.ok('profile:sync', '--collisions', 'skip');
    await home.ok('settings:set', 'naming', 'template', '--sso-session', 'work');
    const { stdout, stderr } = await home.ok('profile:tree');
    expect(stdout).toMatch(/^emea\n└─ widgets\n/);
    expect(stderr).toBe(
      'The naming strategy "template" needs the option "template". The tree splits names of "work" at dots.\n',
    );
  });
});

describe('the libraries of single strategies', () => {
  const libraries = /RE2JSSyntaxException|LiquidError/;
  const bundled = (name: string) => readFile(join(import.meta.dirname, '..', 'dist', name), 'utf8');

  it.each(['start.cjs', 'program.cjs', 'stored-credentials.cjs', 'service-clients.cjs'])(
    'are not in %s, which everybody loads',
    async (name) => expect(await bundled(name)).not.toMatch(libraries),
  );

  it('are in a bundle of their own', async () => {
    expect(await bundled('naming-languages.cjs')).toMatch(libraries);
  });
});
