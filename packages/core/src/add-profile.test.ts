import { beforeEach, describe, expect, it } from '@jest/globals';
import { AddProfile, type AddProfileInput, type AddProfileQuestions, type ProfileDefaults } from './add-profile.js';
import { AwsSsoError } from './errors.js';
import { FakeAccountDirectory, MemoryConfigRepository, MemorySettingsRepository, awsConfig } from './testing/index.js';
import { generated, workRepository, workSections } from './testing/work-config.js';

const widgets = { id: '111122223333', name: 'widgets', roles: ['Admin', 'Dev=x,y'] };
const gadgets = { id: '999988887777', name: 'gadgets', roles: ['Ops'] };
const inFull = { accountId: widgets.id, roleName: 'Dev', region: 'us-east-1', output: 'text', name: 'mine' };

let repository: MemoryConfigRepository;
let directory: FakeAccountDirectory;
let settings: MemorySettingsRepository;
let asked: string[];
beforeEach(() => {
  settings = new MemorySettingsRepository();
  repository = workRepository();
  directory = new FakeAccountDirectory({ accounts: [widgets, gadgets] });
  asked = [];
});

/** Somebody who takes the first account and the last role, and otherwise what is suggested. */
const agreeable: AddProfileQuestions = {
  account: (accounts) => {
    asked.push(`account of ${accounts.map(({ name }) => name).join()}`);
    return Promise.resolve(accounts[0]!);
  },
  role: (roles, account) => {
    asked.push(`role of ${roles.join(' ')} in ${account.name}`);
    return Promise.resolve(roles.at(-1)!);
  },
  region: (suggested) => Promise.resolve((asked.push(`region ${suggested}`), suggested)),
  output: (suggested) => Promise.resolve((asked.push(`output ${suggested}`), suggested)),
  name: (suggested) => Promise.resolve((asked.push(`name ${suggested}`), suggested)),
  onlyAccount: ({ name }) => asked.push(`only account ${name}`),
  onlyRole: (roleName) => asked.push(`only role ${roleName}`),
  losing: (secrets) => Promise.resolve(void asked.push(`losing ${secrets.map(({ key }) => key).join(' ')}`)),
};

const add = (
  input: Partial<AddProfileInput> = {},
  defaults: ProfileDefaults = {},
  ask: Partial<AddProfileQuestions> = {},
) =>
  new AddProfile(repository, directory, settings).execute({ sessionName: 'work', replace: false, ...input }, defaults, {
    ...agreeable,
    ...ask,
  });
const valuesOf = (name: string) => [...(repository.config.profiles.get(name)?.values ?? [])];

describe('adding a profile', () => {
  it('asks for whatever was not said, in order, and suggests what can be written', async () => {
    const added = await add({}, { region: 'ap-south-1' });
    expect(asked).toEqual([
      'account of widgets,gadgets',
      'role of Admin Dev=x,y in widgets',
      'region ap-south-1',
      'output json',
      'name Dev-x-y-111122223333',
    ]);
    expect(added).toMatchObject({ name: 'Dev-x-y-111122223333', roleName: 'Dev=x,y', region: 'ap-south-1' });
    expect(valuesOf('Dev-x-y-111122223333')).toEqual([
      ['sso_session', 'work'],
      ['sso_account_id', '111122223333'],
      ['sso_role_name', 'Dev=x,y'],
      ['region', 'ap-south-1'],
      ['output', 'json'],
    ]);
  });

  it('asks nothing when all is said, and does not even look at the portal', async () => {
    directory.signedIn = false;
    await add(inFull);
    expect(asked).toEqual([]);
    expect(valuesOf('mine')).toContainEqual(['output', 'text']);
  });

  it('tells when there is nothing to choose', async () => {
    directory = new FakeAccountDirectory({ accounts: [gadgets] });
    await add();
    expect(asked.slice(0, 3)).toEqual(['only account gadgets', 'only role Ops', 'region eu-west-1']);
  });

  it('offers no account and no role that AWS would not allow', async () => {
    directory = new FakeAccountDirectory({
      accounts: [
        { ...gadgets, roles: ['Ops', 'O\nps'] },
        { id: '12', name: 'x', roles: [] },
      ],
    });
    await add();
    expect(asked.slice(0, 2)).toEqual(['only account gadgets', 'only role Ops']);
  });

  it('says so when there is no account or no role', async () => {
    directory = new FakeAccountDirectory({ accounts: [] });
    await expect(add()).rejects.toMatchObject({
      code: 'AccessDenied',
      message: expect.stringContaining('No AWS accounts'),
    });
    directory = new FakeAccountDirectory({ accounts: [{ ...gadgets, roles: [] }] });
    await expect(add()).rejects.toMatchObject({
      code: 'AccessDenied',
      message: expect.stringContaining('999988887777'),
    });
  });

  it.each([
    ['account-id', { accountId: '12' }],
    ['role-name', { roleName: 'a b' }],
    ['region', { region: 'evil.com/#' }],
    ['output', { output: 'xml' }],
    ['profile', { name: 'my profile' }],
  ])('refuses a bad %s before it asks anything', async (field, bad) => {
    await expect(add(bad)).rejects.toMatchObject({ code: 'InvalidInput', details: { field } });
    expect([asked, directory.asked]).toEqual([[], []]);
  });

  it.each([
    ['region', { region: () => Promise.resolve('nowhere') }],
    ['output', { output: () => Promise.resolve('xml') }],
    ['profile', { name: () => Promise.resolve('default') }],
    ['role-name', { role: () => Promise.resolve('a b') }],
  ])('refuses a bad answer about the %s', async (field, ask) => {
    await expect(add({}, {}, ask)).rejects.toMatchObject({ code: 'InvalidInput', details: { field } });
    expect(repository.updates).toEqual([]);
  });

  it('refuses a name that is taken, before it asks anything', async () => {
    await expect(add({ name: 'boss' })).rejects.toMatchObject({
      code: 'ProfileConflict',
      details: { profileName: 'boss' },
    });
    expect(asked).toEqual([]);
  });

  it('refuses a name of the credentials file, even to replace', async () => {
    repository = new MemoryConfigRepository(awsConfig({ ...workSections, credentialsProfiles: ['mine'] }));
    await expect(add({ ...inFull, replace: true })).rejects.toMatchObject({
      code: 'ProfileConflict',
      message: expect.stringContaining('The credentials file has a profile "mine"'),
    });
  });

  it('looks again when it writes: the name may be taken and the session gone by then', async () => {
    const meanwhile = (change: () => void) => ({
      output: () => {
        change();
        return Promise.resolve('json');
      },
    });
    const { output: _, ...rest } = inFull;
    const taken = meanwhile(() => (repository.config = awsConfig({ ...workSections, profiles: { mine: {} } })));
    await expect(add(rest, {}, taken)).rejects.toMatchObject({ code: 'ProfileConflict' });
    repository = workRepository();
    const gone = meanwhile(() => (repository.config = awsConfig()));
    await expect(add(rest, {}, gone)).rejects.toMatchObject({ code: 'SsoSessionNotFound' });
  });

  it('needs a session that is there', async () => {
    await expect(add({ ...inFull, sessionName: 'wrok' })).rejects.toMatchObject({ code: 'SsoSessionNotFound' });
  });
});

describe('replacing a profile', () => {
  it('leaves it one credential source, and the user’s other keys', async () => {
    repository = new MemoryConfigRepository(
      awsConfig({
        ...workSections,
        profiles: {
          mine: {
            sso_start_url: 'https://work.awsapps.com/start',
            sso_region: 'eu-west-1',
            aws_access_key_id: 'AKIDEXAMPLE',
            aws_secret_access_key: 'x',
            credential_process: 'cmd',
            role_arn: 'arn:aws:iam::111122223333:role/x',
            source_profile: 'boss',
            cli_pager: 'less',
          },
        },
      }),
    );
    await add({ ...inFull, replace: true });
    expect(Object.fromEntries(valuesOf('mine'))).toEqual({
      sso_session: 'work',
      sso_account_id: widgets.id,
      sso_role_name: 'Dev',
      region: 'us-east-1',
      output: 'text',
      cli_pager: 'less',
    });
    expect(asked).toEqual(['losing aws_access_key_id aws_secret_access_key']);
  });

  it('makes it call us when the tokens of its session lie where no SDK reads them', async () => {
    await add({ ...inFull });
    const global = new Map([['storage', 'keychain']]);
    settings.settings = { global, sessions: new Map([['work', new Map([['program', '/opt/awso']])]]) };
    await add({ ...inFull, replace: true });
    expect(Object.fromEntries(valuesOf('mine'))).toEqual({
      credential_process: `/opt/awso credential-process --sso-session work --account-id ${widgets.id} --role-name Dev`,
      region: 'us-east-1',
      output: 'text',
    });
    settings.settings = { global, sessions: new Map([['work', new Map([['storage', 'file']])]]) };
    await add({ ...inFull, replace: true });
    expect(Object.keys(Object.fromEntries(valuesOf('mine'))).sort()).toEqual([
      'output',
      'region',
      'sso_account_id',
      'sso_role_name',
      'sso_session',
    ]);
  });

  it('keeps keys that somebody wants to keep, or that appear after the question', async () => {
    const withKeys = (...keys: string[]) =>
      awsConfig({ ...workSections, profiles: { mine: Object.fromEntries(keys.map((key) => [key, 'x'])) } });
    repository = new MemoryConfigRepository(withKeys('aws_access_key_id'));
    const no = new AwsSsoError('Cancelled', 'no');
    await expect(add({ ...inFull, replace: true }, {}, { losing: () => Promise.reject(no) })).rejects.toBe(no);
    const losing = () => {
      repository.config = withKeys('aws_access_key_id', 'aws_session_token');
      return Promise.resolve();
    };
    await expect(add({ ...inFull, replace: true }, {}, { losing })).rejects.toMatchObject({
      code: 'HistoryConflict',
      message: expect.stringContaining('takes away aws_session_token of profile mine'),
    });
    expect(repository.updates).toEqual([]);
  });

  it('makes a managed one the user’s when it signs in as somebody else then', async () => {
    await add({ ...inFull, name: 'widgets.admin', replace: true });
    expect(repository.managed.profiles).toEqual([]);
  });

  it('leaves it managed when only its region changes', async () => {
    await add({ ...inFull, roleName: 'Admin', name: 'widgets.admin', replace: true });
    expect(repository.managed.profiles).toEqual([generated]);
  });

  it('can be checked before the session is there, and without the portal', async () => {
    directory.signedIn = false;
    const check = (input: Partial<AddProfileInput>) => new AddProfile(repository, directory, settings).check(input);
    await check({ name: 'mine', accountId: widgets.id, replace: false });
    await check({ name: 'boss', replace: true });
    const refusals = [
      [{ sessionName: 'wrok' }, 'SsoSessionNotFound'],
      [{ region: 'bad' }, 'InvalidInput'],
      [{ name: 'boss' }, 'ProfileConflict'],
    ] as const;
    for (const [input, code] of refusals) await expect(check(input)).rejects.toMatchObject({ code });
    expect(directory.asked).toEqual([]);
  });
});
