import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { unpackExamplePlugin } from './testing/example-plugin.js';
import { commandsIn, type Inputs, MiniRunner, type StepResult } from './testing/mini-runner.js';

// A plugin that never returns is given ten seconds.
jest.setTimeout(120_000);

const names = {
  'sso-sessions': `work: { sso_start_url: 'https://work.awsapps.com/start', sso_region: eu-west-1 }`,
  'account-roles': `
- { sso_session: work, sso_account_id: 012345678901, sso_role_name: Admin, account_name: Widgets Prod, tag.team: blue }
- { sso_session: work, sso_account_id: 111122223333, sso_role_name: ReadOnly, account_name: Sandbox }
`,
  naming: 'team',
};

let runner: MiniRunner;
beforeEach(async () => {
  runner = await MiniRunner.start();
});
afterEach(() => runner.stop());

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Writes the package `my-names` into a directory of the workspace. */
async function plugin(source: string, directory = path.join(runner.workspace, 'my-names'), entry = 'index.js') {
  await write(
    path.join(directory, 'package.json'),
    JSON.stringify({ name: 'my-names', version: '1.2.3', type: 'module', exports: `./${entry}` }),
  );
  await write(path.join(directory, entry), source);
}

/** The source of a plugin with the strategy `team`; `segments` and `create` are expressions. */
const naming = (segments: string, create = `() => ({ segments: ${segments} })`, name = 'team'): string =>
  `export default { apiVersion: 1, name: 'any', namingStrategies: [
    { name: '${name}', description: 'The team first', options: {}, create: ${create} },
  ] };`;

const good = naming(`({ account, roleName }) => ['team', account.name, roleName]`);

async function refused({ exitCode, log, exported, outputs, summary }: StepResult): Promise<string> {
  expect({ exitCode, exported, outputs, summary }).toEqual({ exitCode: 1, exported: {}, outputs: {}, summary: '' });
  expect(commandsIn(log)).toEqual(['error']);
  expect(log.trim().split('\n')).toHaveLength(1);
  expect((await runner.filesBelow(runner.root)).filter((file) => path.basename(file) === 'config')).toEqual([]);
  await runner.finish();
  expect(await runner.filesBelow(runner.temp)).toEqual([]);
  return log;
}

const refusal = async (inputs: Inputs): Promise<string> => refused(await runner.use({ ...names, ...inputs }));

describe('a plugin in the workspace', () => {
  it('names profiles: the example, packed and unpacked', async () => {
    const plugins = await unpackExamplePlugin(runner.workspace);
    const { exitCode, log, outputs } = await runner.use({ ...names, plugins, 'naming-options': 'team=green' });
    expect({ exitCode, commands: commandsIn(log) }).toEqual({ exitCode: 0, commands: [] });
    expect(outputs['profiles']).toBe('["blue.widgets-prod.admin","green.sandbox.readonly"]');
    const config = await readFile(runner.env['AWS_CONFIG_FILE'] ?? '', 'utf8');
    expect(config).toContain('[profile blue.widgets-prod.admin]\nsso_session = work\nsso_account_id = 012345678901\n');
    expect(await refusalOfExample(plugins)).toContain('The naming strategy "team" has no option "colour"');
  });

  const refusalOfExample = async (plugins: string): Promise<string> => {
    const { exitCode, log } = await runner.use({ ...names, plugins, 'naming-options': 'colour=green' });
    expect({ exitCode, commands: commandsIn(log) }).toEqual({ exitCode: 1, commands: ['error'] });
    return log;
  };

  it.each<[what: string, plugins: (workspace: string) => string]>([
    ['a directory', () => './my-names'],
    ['a module', () => 'my-names/index.js'],
    ['an absolute path', (workspace) => path.join(workspace, 'my-names')],
    ['a link within the workspace', () => 'link'],
    ['one of several lines', () => '\nother.cjs\r\n  my-names  \n'],
  ])('can be %s', async (_what, plugins) => {
    await plugin(good);
    await symlink('my-names', path.join(runner.workspace, 'link'));
    await write(path.join(runner.workspace, 'other.cjs'), `exports.default = { apiVersion: 1, name: 'other' };`);
    const { exitCode, log, outputs } = await runner.use({ ...names, plugins: plugins(runner.workspace) });
    expect({ exitCode, commands: commandsIn(log) }).toEqual({ exitCode: 0, commands: [] });
    expect(outputs['profiles']).toBe('["team.sandbox.readonly","team.widgets-prod.admin"]');
  });

  it('is never loaded unless a workflow names it', async () => {
    const mark = path.join(runner.root, 'was-here');
    const source = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(mark)}, ''); ${good}`;
    await plugin(source);
    await plugin(source, path.join(runner.workspace, 'node_modules', 'my-names'));
    await plugin(
      source,
      path.join(runner.home, '.local', 'share', 'awso', 'plugins', 'my-names', 'node_modules', 'my-names'),
    );
    expect(await refusal({})).toContain('There is no naming strategy "team".');
    expect(await runner.filesBelow(runner.root)).not.toContain('was-here');
    await runner.use({ ...names, plugins: 'my-names' });
    expect(await runner.filesBelow(runner.root)).toContain('was-here');
  });

  it('does not keep the step from ending', async () => {
    await plugin(`setInterval(() => {}, 1000); ${good}`);
    const { exitCode, outputs } = await runner.use({ ...names, plugins: 'my-names' });
    expect([exitCode, outputs['profiles']]).toEqual([0, '["team.sandbox.readonly","team.widgets-prod.admin"]']);
  });
});

describe('a path is refused', () => {
  it.each<[what: string, plugins: (runner: MiniRunner) => string, reason: string]>([
    ['outside of the workspace', ({ root }) => path.join(root, 'outside'), 'it lies outside of the workspace'],
    ['above the workspace', () => '../outside', 'it lies outside of the workspace'],
    ['that leaves it by a link', () => 'link', 'it lies outside of the workspace'],
    ['that leaves it by a linked module', () => 'linked-module', 'it lies outside of the workspace'],
    ['that goes through a link', () => 'up/outside', 'it lies outside of the workspace'],
    ['that is not there', () => './nothing', 'it is not there, or cannot be read'],
  ])('%s', async (_what, plugins, reason) => {
    const { root, workspace } = runner;
    await plugin(`process.exit(3); ${good}`, path.join(root, 'outside'));
    await symlink(path.join(root, 'outside'), path.join(workspace, 'link'));
    await symlink(root, path.join(workspace, 'up'));
    await plugin(good, path.join(workspace, 'linked-module'), 'other.js');
    await write(
      path.join(workspace, 'linked-module', 'package.json'),
      JSON.stringify({ name: plugins(runner), exports: './index.js' }),
    );
    await symlink(path.join(root, 'outside', 'index.js'), path.join(workspace, 'linked-module', 'index.js'));
    const given = plugins(runner);
    expect(await refusal({ plugins: given })).toContain(`The plugin ${given} cannot be used: ${reason}.`);
  });

  it('without a workspace', async () => {
    runner.env['GITHUB_WORKSPACE'] = '';
    expect(await refusal({ plugins: 'my-names' })).toContain('GITHUB_WORKSPACE is not set');
  });
});

describe('a broken plugin fails the step with one error that names it', () => {
  it.each<[reason: string, source: string]>([
    ['loading it failed: no moon tonight', `throw new Error('no moon\\u0020tonight\\n::add-mask::a');`],
    ['its default export is not an object made with definePlugin', 'export const names = 1;'],
    ['it speaks plugin API 2, this version of aws-sso speaks 1', `export default { apiVersion: 2, name: 'x' };`],
    ['"namingStrategies" must be a list', `export default { apiVersion: 1, name: 'x', namingStrategies: {} };`],
    ['it has "await" at the top level of a module', 'export default await {};'],
    ['loading it failed: Cannot find package', `import 'not-installed'; ${good}`],
    [
      'its naming strategy "team" failed (no moon) on the role Admin of account 012345678901',
      naming(`() => { throw new Error('no moon'); }`),
    ],
    ['its naming strategy "team" did not return a list of texts', naming('() => [1, 2]')],
    ['its naming strategy "team" made something that is no naming strategy', naming('', '() => 42')],
    ['its naming strategy "team" failed: x is not defined', naming('', '() => x')],
  ])('%s', async (reason, source) => {
    await plugin(source);
    const log = await refusal({ plugins: 'my-names' });
    expect(log).toMatch(/^::error::The plugin my-names (cannot be used|was refused): /);
    expect(log).toContain(reason);
  });

  it.each<[what: string, source: string, words: string]>([
    [
      'throws where nobody waits for it',
      `setTimeout(() => { throw new Error('no moon'); }); ${naming('', '() => new Promise(() => {})')}`,
      'by an error that nobody waited for, perhaps of a plugin: no moon',
    ],
    [
      'rejects what nobody waits for',
      `Promise.reject(new Error('no moon')); ${naming('', '() => new Promise(() => {})')}`,
      'by an error that nobody waited for, perhaps of a plugin: no moon',
    ],
    [
      'ends the process',
      `process.exit(0); ${good}`,
      'The plugin my-names cannot be used: loading it failed: it tried to end the program (index.js:1).',
    ],
  ])('also when it %s', async (_what, source, words) => {
    await plugin(source);
    expect(await refusal({ plugins: 'my-names' })).toContain(words);
  });

  it('also when it never returns, while it is loaded or while it names', async () => {
    await plugin('for (;;) {}');
    await plugin(naming('() => { for (;;) {} }'), path.join(runner.workspace, 'loops-later'));
    const other = { ...names, plugins: 'loops-later' };
    const [first, second] = await Promise.all([runner.use({ ...names, plugins: 'my-names' }), runner.use(other)]);
    expect(first.log).toContain('The plugin my-names cannot be used: loading it did not return within 10 s.');
    await refused(first);
    expect(second.log).toContain('its naming strategy "team" did not return within 10 s on the role');
    await refused(second);
  });

  it('also when it brings what is there already', async () => {
    await plugin(naming('() => []', undefined, 'flat'));
    const message = '@aws-sso/naming-strategies and my-names both bring a naming strategy "flat".';
    expect(await refusal({ plugins: 'my-names' })).toContain(message);
    await plugin(good);
    expect(await refusal({ plugins: 'my-names\nmy-names' })).toContain('both bring a naming strategy "team"');
  });
});
