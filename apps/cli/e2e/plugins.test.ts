import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk } from './support/desk.js';
import { namingSource, pluginPackage } from './support/plugin-package.js';
import { runProgram } from './support/program.js';

jest.setTimeout(120_000);

let desk: Desk;
let sources: string;
beforeEach(async () => {
  desk = await Desk.with(demoScenario);
  sources = await mkdtemp(join(tmpdir(), 'awso-plugins-'));
});
afterEach(async () => {
  await desk.clear();
  await rm(sources, { recursive: true, force: true });
});

const plugins = (): string => desk.home.file('.local', 'share', 'awso', 'plugins');

const teamNames = namingSource('team', `({ account, roleName }) => ['team', account.name, roleName]`);

/** Installs a package of this source, and expects that to work. */
const install = async (name: string, source: string): Promise<void> => {
  await desk.home.ok('plugin:install', await pluginPackage(sources, name, source));
};

describe('plugin:install', () => {
  it('installs a directory, lists what it adds, uses it and takes it away', async () => {
    const { home } = desk;
    const directory = await pluginPackage(sources, '@acme/names', teamNames);
    const { stdout } = await home.ok('plugin:install', directory);
    expect(stdout).toBe(
      'Installed @acme/names 1.2.3.\nNaming: team. Try it: aws-sso naming:preview sample --naming team\n',
    );
    expect((await home.ok('plugin:list')).stdout).toMatch(/^@acme\/names +1\.2\.3 +team$/m);
    expect((await home.ok('naming:list', 'team')).stdout).toMatch(/^team +@acme\/names +The team first$/m);
    expect((await home.ok('naming:preview', 'Widgets', '--naming', 'team')).stdout).toContain('team\n└─ widgets');
    await home.ok('login', 'homesso');
    await home.ok('settings:set', 'naming', 'team', '--sso-session', 'homesso');
    await home.ok('profile:sync', '--sso-session', 'homesso');
    expect(await readFile(home.configFile, 'utf8')).toMatch(/^\[profile team\./m);

    const unasked = await home.awsSso(['plugin:remove', '@acme/names']);
    expect([unasked.code, unasked.stderr]).toEqual([2, expect.stringContaining('--yes')]);
    const removed = await home.ok('plugin:remove', '@acme/names', '--yes');
    expect(removed.stderr).toContain('The setting naming = team for homesso needs this plugin.');
    expect((await home.ok('plugin:list')).stderr).toContain('No plugins are installed.');
    const gone = await home.awsSso(['profile:sync', '--sso-session', 'homesso']);
    expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining('There is no naming strategy "team".')]);
  });

  it('installs a tarball, without running its scripts and without touching the project around', async () => {
    const mark = join(sources, 'was-here');
    const scripts = Object.fromEntries(
      ['preinstall', 'install', 'postinstall', 'prepare'].map((event) => [event, `touch ${mark}`]),
    );
    const directory = await pluginPackage(sources, 'my-names', teamNames, { scripts });
    const env = { ...desk.home.env, npm_config_ignore_scripts: 'true' };
    await runProgram('npm', ['pack', directory, '--pack-destination', sources], env);
    const project = join(sources, 'project');
    await pluginPackage(sources, 'project', '');
    await symlink(join(sources, 'my-names-1.2.3.tgz'), join(project, 'names.tgz'));
    const before = await readdir(project);
    const shell = `cd '${project}' && exec '${process.execPath}' '${desk.program}' plugin:install names.tgz`;
    const { code, stderr } = await runProgram('/bin/sh', ['-c', shell], desk.home.env);
    expect([code, stderr]).toEqual([0, '']);
    expect(existsSync(mark)).toBe(false);
    expect(await readdir(project)).toEqual(before);
    expect(await desk.home.json('plugin:list')).toEqual({
      schemaVersion: 1,
      plugins: [{ name: 'my-names', version: '1.2.3', namingStrategies: ['team'], storages: [], problem: null }],
    });
  });

  it('replaces another version, and keeps the one that works when the new one is broken', async () => {
    await install('my-names', teamNames);
    const broken = await pluginPackage(sources, 'my-names', 'export default {}', { version: '2.0.0' });
    const refused = await desk.home.awsSso(['plugin:install', broken, '--json']);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      error: { code: 'PluginRejected', package: 'my-names', reason: expect.stringContaining('plugin API') },
    });
    expect((await desk.home.ok('plugin:list')).stdout).toMatch(/^my-names +1\.2\.3 +team$/m);
    await pluginPackage(sources, 'my-names', teamNames, { version: '2.0.0' });
    await desk.home.ok('plugin:install', broken);
    expect((await desk.home.ok('plugin:list')).stdout).toMatch(/^my-names +2\.0\.0 +team$/m);
    expect((await readdir(plugins())).filter((entry) => entry.startsWith('.new-'))).toEqual([]);
  });

  it('notes the settings that name what the new version does not bring any more', async () => {
    const { home } = desk;
    await install('my-names', teamNames);
    await home.ok('settings:set', 'naming', 'team');
    const renamed = await pluginPackage(join(sources, 'new'), 'my-names', namingSource('crew', '() => []'));
    const note =
      'The setting naming = team for all sessions needs what this version does not add. Change it: aws-sso settings:unset naming';
    expect((await home.ok('plugin:install', renamed)).stderr).toBe(`${note}\n`);
    await install('my-names', teamNames);
    expect(await home.json('plugin:install', renamed)).toMatchObject({ uses: [note] });
    expect(await home.json('plugin:install', renamed)).toMatchObject({ uses: [] });
  });

  it.each([
    ['https://example.com/plugin.tgz', 'neither the name of a package nor a path'],
    ['git+ssh://example.com/plugin', 'neither the name of a package nor a path'],
    ['--scripts', 'Nonexistent flag'],
    ['UPPER', 'neither the name of a package nor a path'],
  ])('does not take %s', async (spec, words) => {
    const { code, stderr } = await desk.home.awsSso(['plugin:install', spec]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync(plugins())).toBe(false);
  });

  it.each<readonly [reason: string, source: string]>([
    ['its default export is not an object made with definePlugin', 'export const names = 1;'],
    ['it speaks plugin API 2, this version of aws-sso speaks 1', `export default { apiVersion: 2, name: 'x' };`],
    ['loading it failed: no moon tonight (index.js:1)', `throw new Error('no moon tonight');`],
    ["loading it failed: Unexpected identifier 'error' (index.js:3)", 'export default {};\n\nthrow error error;'],
    ["loading it failed: Cannot find module './lib.js' imported from ./index.js", `import './lib.js';`],
    ['it adds neither a naming strategy nor a storage', `export default { apiVersion: 1, name: 'x' };`],
    ['loading it did not return within 10 s', 'for (;;) {}'],
    ['it has "await" at the top level of a module', 'export default await {};'],
    ['loading it failed: it tried to end the program', 'process.exit(0);'],
    [
      'it failed where nobody waits for it: no moon tonight',
      `Promise.reject(new Error('no moon tonight')); ${teamNames}`,
    ],
    ['@aws-sso/naming-strategies brings a naming strategy "flat" already', namingSource('flat', '() => []')],
  ])('refuses a plugin because %s', async (reason, source) => {
    const directory = await pluginPackage(sources, 'bad-names', source);
    const { code, stdout } = await desk.home.awsSso(['plugin:install', directory, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      error: {
        code: 'PluginRejected',
        package: 'bad-names',
        reason: expect.stringContaining(reason),
        hint: `Nothing was changed. When it is mended: aws-sso plugin:install ${directory}`,
      },
    });
    expect(await desk.home.json('plugin:list')).toMatchObject({ plugins: [] });
  });

  it('says which of two that bring the same has to go first', async () => {
    await install('my-names', teamNames);
    const { code, stderr } = await desk.home.awsSso([
      'plugin:install',
      await pluginPackage(sources, 'other', teamNames),
    ]);
    expect([code, stderr]).toEqual([
      1,
      'Error: my-names and other both bring a naming strategy "team".\nNothing was changed. Take the other one away first: aws-sso plugin:remove my-names\n',
    ]);
  });

  it.each([
    ['save', 'false'],
    ['save_dev', 'true'],
    ['save_optional', 'true'],
    ['package_lock_only', 'true'],
    ['location', 'global'],
    ['workspace', 'packages/other'],
    ['ignore_scripts', 'false'],
  ])('works whatever npm is told for other purposes, as by %s=%s', async (setting, value) => {
    const mark = join(sources, 'was-here');
    const directory = await pluginPackage(sources, 'my-names', teamNames, {
      scripts: { postinstall: `touch ${mark}` },
      dependencies: {
        needed: `file:${await pluginPackage(sources, 'needed', '', { scripts: { postinstall: `touch ${mark}` } })}`,
      },
    });
    const { code, stderr } = await desk.home.awsSso(['plugin:install', directory], {
      [`npm_config_${setting}`]: value,
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(existsSync(mark)).toBe(false);
    expect(existsSync(join(plugins(), 'my-names', 'node_modules', 'needed', 'index.js'))).toBe(true);
  });

  it('says what it did not find, and what npm could not do', async () => {
    const awsSso = (path: string, env = {}) => desk.home.awsSso(['plugin:install', path], env);
    const nothing = await awsSso(join(sources, 'not-there'));
    expect([nothing.code, nothing.stderr]).toEqual([2, expect.stringContaining('There is no /')]);
    const noPackage = await awsSso(sources);
    expect([noPackage.code, noPackage.stderr]).toEqual([
      1,
      expect.stringMatching(/cannot be used: it has no package\.json\.\nNothing was changed\. /),
    ]);
    const without = await awsSso(await pluginPackage(sources, 'my-names', teamNames), { PATH: sources });
    expect([without.code, without.stderr]).toEqual([
      1,
      expect.stringMatching(/npm, which installs plugins, is not in the PATH\.\nInstall npm, /),
    ]);
  });
});

describe('an installed plugin that is broken', () => {
  /** Breaks it after it was installed, as an update of something that it needs may. */
  const breakIt = async (source: string): Promise<void> => {
    await install('my-names', teamNames);
    await writeFile(join(plugins(), 'my-names', 'node_modules', 'my-names', 'index.js'), source);
  };

  it('is named with its reason where it is needed, and stands in nobody else’s way', async () => {
    await breakIt(`throw new Error('no moon tonight');`);
    const { home } = desk;
    const needed = await home.awsSso(['naming:preview', 'Widgets', '--naming', 'team']);
    expect([needed.code, needed.stderr]).toEqual([
      1,
      'Error: The plugin my-names cannot be used: loading it failed: no moon tonight (index.js:1).\nDo without it: aws-sso plugin:remove my-names\n',
    ]);
    await home.ok('naming:preview', 'Widgets', '--naming', 'flat');
    await home.ok('login', 'homesso');
    await home.ok('profile:sync', '--sso-session', 'homesso');
    expect(await home.json('plugin:list')).toMatchObject({
      plugins: [{ name: 'my-names', version: null, problem: 'loading it failed: no moon tonight (index.js:1)' }],
    });
    await home.ok('plugin:remove', 'my-names', '--yes');
    expect(await home.json('plugin:list')).toMatchObject({ plugins: [] });
  });

  it.each<readonly [reason: string, strategy: { readonly segments?: string; readonly create?: string }]>([
    ['failed (no moon tonight) on the role', { segments: `() => { throw new Error('no moon tonight'); }` }],
    ['did not return a list of texts', { segments: `() => 'team.widgets'` }],
    ['did not return a list of texts', { segments: `() => [1, 2]` }],
    ['did not return within 10 s on the role', { segments: '() => { for (;;) {} }' }],
    ['did not return within 10 s', { create: '() => { for (;;) {} }' }],
    ['did not answer within 30 s', { create: '() => new Promise(() => {})' }],
    ['did not return a list of texts', { segments: `() => [, 'widgets']` }],
    ['failed (it tried to end the program) on the role', { segments: '() => process.exit(0)' }],
    ['failed: it tried to end the program', { create: 'async () => { await undefined; process.exit(0); }' }],
    [
      'has a letter case that is neither lower nor keep',
      { create: `() => ({ letterCase: 'upper', segments: () => [] })` },
    ],
    ['has a cleaning that is neither tidy nor least', { create: `() => ({ cleaning: 1, segments: () => [] })` }],
    ['made something that is no naming strategy', { create: '() => 42' }],
    ['failed: ', { create: '() => undefined.foo' }],
  ])('writes nothing when its naming strategy %s', async (reason, { segments = '', create }) => {
    await install('my-names', namingSource('team', segments, create));
    await desk.home.ok('login', 'homesso');
    const before = await readFile(desk.home.configFile, 'utf8');
    const sync = ['profile:sync', '--sso-session', 'homesso', '--naming', 'team', '--json'];
    const { code, stdout } = await desk.home.awsSso(sync);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      error: {
        code: 'PluginRejected',
        package: 'my-names',
        reason: expect.stringContaining(`its naming strategy "team" ${reason}`),
        hint: 'Do without it: aws-sso plugin:remove my-names',
      },
    });
    expect(await readFile(desk.home.configFile, 'utf8')).toBe(before);
  });

  it.each([
    ['never returns', 'for (;;) {}'],
    ['ends the program', 'process.exit(0)'],
    ['fails where nobody waits for it', `Promise.reject(new Error('no moon')); ${teamNames}`],
  ])('goes without being run, and what needs it is told, when it %s', async (_what, source) => {
    const { home } = desk;
    await install('my-names', teamNames);
    await home.ok('settings:set', 'naming', 'team');
    await breakIt(source);
    const { stdout, stderr } = await home.ok('plugin:remove', 'my-names', '--yes');
    expect(stdout).toBe('Removed my-names.\n');
    expect(stderr).toContain('The setting naming = team for all sessions needs this plugin.');
    expect(await readdir(plugins())).toEqual([]);
  });

  it('is not run from where others may exchange it, with the command that mends that', async () => {
    await install('my-names', `console.log('loaded'); ${teamNames}`);
    await chmod(plugins(), 0o770);
    const { home } = desk;
    const reason = `others may write to ${plugins()}, and could change what it runs`;
    const hint = `When you are sure that nobody has: chmod -R go-w ${plugins()}`;
    const needed = await home.awsSso(['naming:preview', 'Widgets', '--naming', 'team']);
    expect([needed.code, needed.stdout, needed.stderr]).toEqual([
      1,
      '',
      `Error: The plugin my-names cannot be used: ${reason}.\n${hint}\n`,
    ]);
    expect((await home.ok('plugin:list')).stderr).toBe(`my-names cannot be used: ${reason}. ${hint}\n`);
    await chmod(plugins(), 0o750);
    await home.ok('naming:preview', 'Widgets', '--naming', 'team');
  });

  it('cannot print into what the program answers, nor into what AWS tools read', async () => {
    await install('my-names', `console.log('loaded'); ${teamNames}`);
    const preview = ['naming:preview', 'Widgets', '--naming', 'team', '--json'];
    const { code, stdout, stderr } = await desk.home.awsSso(preview);
    expect([code, stderr]).toEqual([0, 'loaded\n']);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 });
  });

  it('cannot change what it is asked about', async () => {
    const source = `({ account }) => { account.id = '999999999999'; account.name = 'mine'; return [account.name]; }`;
    await install('my-names', namingSource('team', source));
    await desk.home.ok('login', 'homesso');
    await desk.home.ok('profile:sync', '--sso-session', 'homesso', '--naming', 'team');
    const config = await readFile(desk.home.configFile, 'utf8');
    expect(config).toContain('[profile mine]');
    expect(config).not.toContain('999999999999');
  });
});
