import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Config } from '@oclif/core';
import { Desk } from './support/desk.js';
import { namingSource, pluginPackage } from './support/plugin-package.js';
import { secretsOf } from './support/secrets.js';

jest.setTimeout(30_000);

const root = join(import.meta.dirname, '..');

/** `plan.create[].name` for every place where the value has one. */
function paths(value: unknown, at = ''): string[] {
  if (Array.isArray(value))
    return value.length === 0 ? [`${at}[]`] : [...new Set(value.flatMap((item) => paths(item, `${at}[]`)))];
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, member]) => paths(member, at === '' ? key : `${at}.${key}`));
}

describe('the fields of a --json answer', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.with(demoScenario, '');
  });
  afterAll(() => desk.clear());

  const answered = new Set<string>();
  const handsOutCredentials = new Set(['env', 'credential-process']);
  const fields = async (...args: string[]): Promise<string[]> => {
    answered.add(args[0]!);
    const { stdout, stderr } = await desk.home.awsSso([...args, '--json']);
    const answer = JSON.parse(stdout) as { readonly schemaVersion: number };
    expect(answer.schemaVersion).toBe(1);
    if (!handsOutCredentials.has(args[0]!))
      for (const secret of await secretsOf(desk.home)) expect(stdout + stderr).not.toContain(secret);
    return paths(answer)
      .filter((path) => path !== 'schemaVersion')
      .sort();
  };

  it('of the sessions', async () => {
    const given = ['--start-url', 'https://homesso.awsapps.com/start/', '--region', 'eu-west-1'];
    expect(await fields('session:add', 'homesso', ...given)).toMatchInlineSnapshot(`
      [
        "historyId",
        "outcome",
        "path",
        "session.name",
        "session.region",
        "session.registrationScopes[]",
        "session.startUrl",
      ]
    `);
    expect(await fields('session:list')).toMatchInlineSnapshot(`
      [
        "sessions[].name",
        "sessions[].profiles[]",
        "sessions[].refreshable",
        "sessions[].region",
        "sessions[].registrationScopes[]",
        "sessions[].signedInUntil",
        "sessions[].startUrl",
      ]
    `);
    expect(await fields('login', 'homesso')).toMatchInlineSnapshot(`
      [
        "sessions[].name",
        "sessions[].outcome",
        "sessions[].signedInUntil",
      ]
    `);
    expect(await fields('status')).toMatchInlineSnapshot(`
      [
        "sessions[].name",
        "sessions[].refreshable",
        "sessions[].signedInUntil",
        "sessions[].state",
        "usable",
      ]
    `);
    expect(await fields('session:show', 'homesso')).toMatchInlineSnapshot(`
      [
        "session.name",
        "session.profiles[]",
        "session.refreshable",
        "session.region",
        "session.registrationScopes[]",
        "session.signedInUntil",
        "session.startUrl",
      ]
    `);
  });

  it('of the profiles', async () => {
    expect(await fields('profile:add', 'muppet', '--sso-session', 'homesso')).toMatchInlineSnapshot(`
      [
        "historyId",
        "path",
        "profile.accountId",
        "profile.name",
        "profile.output",
        "profile.region",
        "profile.roleName",
        "profile.sessionName",
      ]
    `);
    expect(await fields('profile:sync', '--dry-run')).toMatchInlineSnapshot(`
      [
        "applied",
        "incomplete[]",
        "plan.conflicts[]",
        "plan.create[].accountId",
        "plan.create[].accountName",
        "plan.create[].alsoKnownAs[]",
        "plan.create[].name",
        "plan.create[].roleName",
        "plan.create[].sessionName",
        "plan.create[].values.region",
        "plan.create[].values.sso_account_id",
        "plan.create[].values.sso_role_name",
        "plan.create[].values.sso_session",
        "plan.keep[]",
        "plan.remove[]",
        "plan.rename[]",
        "plan.skipped[]",
        "plan.update[]",
        "unlistedSessions[]",
      ]
    `);
    expect(await fields('profile:sync')).toMatchInlineSnapshot(`
      [
        "applied",
        "historyId",
        "incomplete[]",
        "path",
        "plan.conflicts[]",
        "plan.create[].accountId",
        "plan.create[].accountName",
        "plan.create[].alsoKnownAs[]",
        "plan.create[].name",
        "plan.create[].roleName",
        "plan.create[].sessionName",
        "plan.create[].values.region",
        "plan.create[].values.sso_account_id",
        "plan.create[].values.sso_role_name",
        "plan.create[].values.sso_session",
        "plan.keep[]",
        "plan.remove[]",
        "plan.rename[]",
        "plan.skipped[]",
        "plan.update[]",
        "unlistedSessions[]",
      ]
    `);
    expect(await fields('profile:list')).toMatchInlineSnapshot(`
      [
        "profiles[].accountId",
        "profiles[].line",
        "profiles[].managed",
        "profiles[].name",
        "profiles[].output",
        "profiles[].region",
        "profiles[].roleName",
        "profiles[].sessionName",
      ]
    `);
    expect(await fields('profile:show', 'muppet')).toMatchInlineSnapshot(`
      [
        "path",
        "profile.accountId",
        "profile.line",
        "profile.managed",
        "profile.name",
        "profile.output",
        "profile.region",
        "profile.roleName",
        "profile.sessionName",
      ]
    `);
    expect(await fields('profile:tree', 'muppets')).toMatchInlineSnapshot(`
      [
        "tree[].children[].children[]",
        "tree[].children[].item.accountId",
        "tree[].children[].item.line",
        "tree[].children[].item.managed",
        "tree[].children[].item.name",
        "tree[].children[].item.region",
        "tree[].children[].item.roleName",
        "tree[].children[].item.sessionName",
        "tree[].children[].label",
        "tree[].children[].path",
        "tree[].label",
        "tree[].path",
      ]
    `);
    expect(await fields('env', 'muppet')).toMatchInlineSnapshot(`
      [
        "unset[]",
        "variables.AWS_ACCESS_KEY_ID",
        "variables.AWS_ACCOUNT_ID",
        "variables.AWS_CREDENTIAL_EXPIRATION",
        "variables.AWS_DEFAULT_REGION",
        "variables.AWS_REGION",
        "variables.AWS_SECRET_ACCESS_KEY",
        "variables.AWS_SESSION_TOKEN",
      ]
    `);
    expect(await fields('console', 'muppet', '--print')).toMatchInlineSnapshot(`
      [
        "opened",
        "profile",
        "url",
      ]
    `);
    expect(await fields('whoami', 'muppet')).toMatchInlineSnapshot(`
      [
        "accountId",
        "arn",
        "profile",
        "userId",
      ]
    `);
    expect(await fields('credential-process', '--profile', 'muppet')).toMatchInlineSnapshot(`
      [
        "AccessKeyId",
        "AccountId",
        "Expiration",
        "SecretAccessKey",
        "SessionToken",
        "Version",
      ]
    `);
  });

  it('of a move to another storage', async () => {
    expect(await fields('storage:migrate', 'homesso', '--to', 'file')).toMatchInlineSnapshot(`
      [
        "applied",
        "from",
        "profiles.rewrite[]",
        "profiles.stuck[]",
        "secrets.credentials",
        "secrets.registration",
        "secrets.token",
        "session",
        "to",
        "withoutTokens",
      ]
    `);
  });

  it('of the settings', async () => {
    expect(await fields('settings:set', 'region', 'us-east-1')).toMatchInlineSnapshot(`
      [
        "key",
        "session",
        "value",
      ]
    `);
    expect(await fields('settings:get', 'region')).toMatchInlineSnapshot(`
      [
        "key",
        "value",
      ]
    `);
    expect(await fields('settings:list')).toMatchInlineSnapshot(`
      [
        "settings[].key",
        "settings[].value",
      ]
    `);
    expect(await fields('settings:unset', 'region')).toMatchInlineSnapshot(`
      [
        "key",
        "session",
      ]
    `);
  });

  it('of the check', async () => {
    await appendFile(desk.home.configFile, '\n[profile "quoted"]\noutput = "json"\n');
    expect(await fields('config:check')).toMatchInlineSnapshot(`
      [
        "findings[].column",
        "findings[].fixable",
        "findings[].hurts[]",
        "findings[].line",
        "findings[].mend",
        "findings[].message",
        "findings[].path",
        "findings[].rule",
        "findings[].severity",
        "repaired",
      ]
    `);
    expect(await fields('config:check', '--fix', '--yes')).toMatchInlineSnapshot(`
      [
        "findings[].column",
        "findings[].fixable",
        "findings[].hurts[]",
        "findings[].line",
        "findings[].mend",
        "findings[].message",
        "findings[].path",
        "findings[].rule",
        "findings[].severity",
        "historyId",
        "repaired",
      ]
    `);
  });

  it('of the history', async () => {
    expect(await fields('config:history')).toMatchInlineSnapshot(`
      [
        "updates[].at",
        "updates[].command",
        "updates[].id",
        "updates[].state",
        "updates[].summary",
        "updates[].undoes",
      ]
    `);
    expect(await fields('config:diff')).toMatchInlineSnapshot(`
      [
        "lines[].after[]",
        "lines[].before[]",
        "lines[].line",
        "path",
        "sections[]",
        "update.at",
        "update.command",
        "update.id",
        "update.state",
        "update.summary",
        "update.undoes",
      ]
    `);
    const { updates } = await desk.home.json<{ readonly updates: readonly { readonly id: string }[] }>(
      'config:history',
    );
    expect(await fields('config:undo')).toMatchInlineSnapshot(`
      [
        "historyId",
        "lost[]",
        "missing[]",
        "path",
        "sections[]",
        "undone",
      ]
    `);
    expect(await fields('config:restore', updates[0]!.id, '--yes')).toMatchInlineSnapshot(`
      [
        "historyId",
        "lost[]",
        "missing[]",
        "path",
        "restored",
        "sections[]",
        "takenBack[]",
      ]
    `);
    expect(await fields('config:backup')).toMatchInlineSnapshot(`
      [
        "files",
        "path",
      ]
    `);
  });

  it('of the plugins', async () => {
    const directory = await pluginPackage(desk.home.path, 'my-names', namingSource('team', '() => []'));
    const shape = ['name', 'namingStrategies[]', 'problem', 'storages[]', 'version'];
    expect(await fields('plugin:install', directory)).toEqual([...shape.map((field) => `plugin.${field}`), 'uses[]']);
    expect(await fields('plugin:list')).toEqual(shape.map((field) => `plugins[].${field}`));
    expect(await fields('plugin:remove', 'my-names', '--yes')).toEqual(['name', 'uses[]']);
  });

  it('of the names', async () => {
    expect(await fields('naming:list', 'hierarchy')).toMatchInlineSnapshot(`
      [
        "strategies[].description",
        "strategies[].isBuiltIn",
        "strategies[].name",
        "strategies[].options[].choices[]",
        "strategies[].options[].default",
        "strategies[].options[].description",
        "strategies[].options[].isRequired",
        "strategies[].options[].name",
        "strategies[].options[].type",
        "strategies[].origin",
      ]
    `);
    const samples = ['one', 'One', 'two', '--sso-session', 'homesso', '--naming', 'hierarchy'];
    expect(await fields('naming:preview', ...samples)).toMatchInlineSnapshot(`
      [
        "previews[].conflicts[].fix",
        "previews[].conflicts[].identities[].accountId",
        "previews[].conflicts[].identities[].roleName",
        "previews[].conflicts[].identities[].sessionName",
        "previews[].conflicts[].message",
        "previews[].conflicts[].name",
        "previews[].conflicts[].reason",
        "previews[].isInForce",
        "previews[].names[].accountId",
        "previews[].names[].accountName",
        "previews[].names[].name",
        "previews[].names[].roleName",
        "previews[].names[].sessionName",
        "previews[].naming",
        "previews[].separator",
        "previews[].skipped[]",
        "previews[].warnings[]",
      ]
    `);
  });

  it('of the order of the config', async () => {
    await appendFile(desk.home.configFile, '\n[sso-session later]\nsso_region = eu-west-1\n');
    expect(await fields('config:format', '--dry-run')).toMatchInlineSnapshot(`
      [
        "applied",
        "changes",
        "path",
        "sections[].from",
        "sections[].section",
        "sections[].to",
      ]
    `);
    expect(await fields('config:format', '--yes')).toMatchInlineSnapshot(`
      [
        "applied",
        "changes",
        "historyId",
        "path",
        "sections[].from",
        "sections[].section",
        "sections[].to",
      ]
    `);
  });

  it('of taking things away', async () => {
    expect(await fields('profile:remove', 'muppet', '--yes')).toMatchInlineSnapshot(`
      [
        "excluded",
        "historyId",
        "names[]",
        "path",
      ]
    `);
    expect(await fields('logout', 'homesso')).toMatchInlineSnapshot(`
      [
        "failures[]",
        "sessions[]",
      ]
    `);
    expect(await fields('session:remove', 'homesso', '--with-profiles', '--yes')).toMatchInlineSnapshot(`
      [
        "historyId",
        "name",
        "path",
        "removedProfiles[]",
        "signedOut",
      ]
    `);
  });

  it('of no other command: these are all', async () => {
    const { commandIDs } = await Config.load(root);
    expect([...answered, 'exec'].sort()).toEqual([...commandIDs].sort());
  });
});
