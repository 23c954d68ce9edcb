import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { dirname } from 'node:path';
import { Home } from './support/program.js';

jest.setTimeout(30_000);

const config = `# mine
[profile keys]
aws_access_key_id = AKIDEXAMPLE
aws_secret_access_key = wJalrSECRET
region = eu-west-1
`;
const given = ['--start-url', 'https://work.awsapps.com/start', '--region', 'eu-west-1'];

let home: Home;
beforeEach(async () => {
  home = await Home.make();
  await mkdir(dirname(home.configFile), { recursive: true });
  await writeFile(home.configFile, config, { mode: 0o600 });
});
afterEach(() => home.remove());
const text = (): Promise<string> => readFile(home.configFile, 'utf8');

interface Listed {
  readonly updates: readonly { readonly id: string; readonly state: string; readonly undoes: string | null }[];
}

describe('the history of the config', () => {
  it('shows what happened, takes it back, and does it again', async () => {
    await home.ok('session:add', 'work', ...given);
    const added = await text();
    const list = await home.ok('config:history');
    expect(list.stdout).toMatch(
      /^ID +WHEN +COMMAND +WHAT\n\d{17}-[0-9a-f]{6} .*session:add +set up sso-session work\n$/,
    );
    const diff = await home.ok('config:diff');
    expect(diff.stdout).toContain('\n+[sso-session work]\n+sso_start_url = https://work.awsapps.com/start\n');

    const undone = await home.ok('config:undo');
    expect(undone.stdout).toMatch(/^Took back "session:add" \(set up sso-session work\): 1 section changed in /);
    expect(await text()).toBe(config);
    const { updates } = await home.json<Listed>('config:history');
    expect(updates).toMatchObject([{ undoes: updates[1]?.id }, { state: 'undone' }]);
    expect((await home.awsSso(['config:undo'])).code).toBe(1);

    await home.ok('config:undo', updates[0]?.id ?? '');
    expect(await text()).toBe(added);
  });

  it('keeps later edits of other sections, and refuses where the same section was edited', async () => {
    await home.ok('session:add', 'work', ...given);
    await writeFile(home.configFile, (await text()).replace('eu-west-1', 'us-east-1'));
    await home.ok('session:add', 'home', ...given);
    await writeFile(home.configFile, (await text()).replace('[sso-session home]', '[sso-session home]\n# by hand'));
    const refused = await home.awsSso(['config:undo', '--json']);
    expect([refused.code, JSON.parse(refused.stdout)]).toMatchObject([
      1,
      { error: { code: 'HistoryConflict', sections: ['sso-session home'] } },
    ]);
    const { updates } = await home.json<Listed>('config:history');
    await home.ok('config:undo', updates[1]?.id ?? '');
    const left = await text();
    expect(left).toContain('us-east-1');
    expect(left).toContain('# by hand');
    expect(left).not.toContain('sso-session work');
  });

  it('goes back to an earlier state in one step', async () => {
    await home.ok('session:add', 'work', ...given);
    const wanted = await text();
    await home.ok('session:add', 'home', ...given);
    await home.ok('profile:remove', 'keys', '--yes');
    const { updates } = await home.json<Listed>('config:history');
    const id = updates[2]?.id.slice(-6) ?? '';
    expect((await home.awsSso(['config:restore', id])).code).toBe(2);
    const restored = await home.ok('config:restore', id, '--yes');
    expect(restored.stdout).toContain(
      'Not brought back, because no history holds it: aws_access_key_id and aws_secret_access_key of profile keys.',
    );
    expect(await text()).toBe(wanted.replace(/aws_.*\n/g, ''));
  });

  it('never holds secrets, and says what a removal takes away for good', async () => {
    const asked = await home.awsSso(['profile:remove', 'keys']);
    expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('Undo cannot bring that back')]);
    expect(asked.stderr).toContain('aws_secret_access_key of profile keys');
    expect(await text()).toBe(config);
    await home.ok('profile:remove', 'keys', '--yes');
    const diff = await home.ok('config:diff');
    expect(diff.stdout).toContain('-aws_secret_access_key = (hidden)');
    const state = home.file('.local', 'state', 'awso', 'history');
    const files = (await readdir(state, { recursive: true })).filter((name) => name.endsWith('.json'));
    expect(files).toHaveLength(1);
    for (const file of files) {
      expect(await readFile(`${state}/${file}`, 'utf8')).not.toMatch(/AKIDEXAMPLE|wJalrSECRET/);
      expect((await stat(`${state}/${file}`)).mode & 0o777).toBe(0o600);
    }
  });

  it('says the same of a profile that is replaced', async () => {
    await home.ok('session:add', 'work', ...given);
    const before = await text();
    const replace = ['profile:add', 'keys', '--replace', '--sso-session', 'work', '--account-id', '111122223333'];
    const asked = await home.awsSso([...replace, '--role-name', 'Dev']);
    expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('aws_secret_access_key of profile keys')]);
    expect(await text()).toBe(before);
    await home.ok(...replace, '--role-name', 'Dev', '--yes');
    expect(await text()).not.toContain('aws_');
  });

  it('tells a section that moved from one that changed', async () => {
    await home.ok('session:add', 'work', ...given);
    await home.ok('config:format', '--yes');
    const { sections } = await home.json<{ sections: object[] }>('config:diff');
    expect(sections).toEqual([{ section: { type: 'profile', name: 'keys' }, change: 'moved', keys: [] }]);
    const { stdout } = await home.ok('config:diff');
    expect(stdout).toContain('\n@@ line 1, now 6 @@ [profile keys]\n\n@@ line 7 @@\n');
    expect((await home.ok('config:undo')).stdout).toContain('1 section changed in');
  });

  it('names an id that is not there', async () => {
    for (const command of ['config:diff', 'config:undo', 'config:restore'])
      expect(await home.awsSso([command, 'nonsense'])).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('The history has no update "nonsense".'),
      });
  });

  it('can be read where nothing happened, and creates nothing', async () => {
    const before = await home.contents();
    expect(await home.ok('config:history')).toMatchObject({ stdout: '' });
    expect((await home.awsSso(['config:diff'])).code).toBe(1);
    expect((await home.awsSso(['config:undo'])).code).toBe(1);
    expect(await home.contents()).toEqual(before);
  });
});

describe('a backup', () => {
  it('is complete and private, and says that it may hold secrets', async () => {
    const { stdout, stderr } = await home.ok('config:backup');
    expect(stderr).toContain('It may hold secret keys');
    const path = /to (\S+)\.\n$/.exec(stdout)?.[1] ?? '';
    expect(await readFile(path, 'utf8')).toBe(config);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const all = await home.json<{ readonly path: string; readonly files: number }>('config:backup', '--all');
    expect(all.files).toBe(2);
    expect((await stat(all.path)).mode & 0o777).toBe(0o700);
  });

  it('moves all of ~/.aws aside for a clean start, when that was agreed to', async () => {
    expect((await home.awsSso(['config:backup', '--fresh'])).code).toBe(2);
    expect(await text()).toBe(config);
    const { stdout, stderr } = await home.ok('config:backup', '--fresh', '--yes');
    expect(stderr).toContain('Its modes are as they were');
    const path = /to (\S+)\.\n$/.exec(stdout)?.[1] ?? '';
    expect(await readFile(`${path}/config`, 'utf8')).toBe(config);
    expect((await readdir(home.path)).includes('.aws')).toBe(false);
    expect((await home.ok('profile:list')).stdout).toBe('');
  });
});
