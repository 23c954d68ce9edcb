import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { noManagedProfiles } from '@aws-sso/core';
import { configRepositoryContract } from '@aws-sso/core/testing';
import { withLock } from '@aws-sso/safe-files';
import { FileConfigRepository } from './file-config-repository.js';
import { cause, ConfigPlace, managing, profile, session } from './testing/config-place.js';
import { everythingIn, modeOf } from './testing/temporary-home.js';

describe('FileConfigRepository', () => {
  for (const promise of configRepositoryContract(async () => (await ConfigPlace.make()).repository))
    it(promise.name, () => promise.run());

  it('writes a new config byte by byte as people would, for nobody else to read', async () => {
    const place = await ConfigPlace.make();
    await place.change(
      session('homesso', {
        sso_start_url: 'https://homesso.awsapps.com/start/',
        sso_region: 'eu-west-1',
        sso_registration_scopes: 'sso:account:access',
      }),
    );
    const first = `[sso-session homesso]
sso_start_url = https://homesso.awsapps.com/start/
sso_region = eu-west-1
sso_registration_scopes = sso:account:access
`;
    expect(await place.config()).toBe(first);
    expect(await modeOf(place.options.configPath)).toBe('600');
    expect(await modeOf(path.dirname(place.options.configPath))).toBe('700');
    await place.change(profile('home.admin', { region: 'us-east-1' }));
    expect(await place.config()).toBe(`${first}\n[profile home.admin]\nregion = us-east-1\n`);
  });

  it('leaves nothing but the config in its directory', async () => {
    const place = await ConfigPlace.make();
    await place.change(profile('a', { region: 'r' }));
    expect(await readdir(path.dirname(place.options.configPath))).toEqual(['config']);
  });

  it('does not take a config for empty that another program is just writing anew', async () => {
    const place = await ConfigPlace.make('[sso-session work]\nsso_region = eu-west-1\n');
    const script = `
      const { readFileSync, truncateSync, writeFileSync } = require('node:fs');
      const [file] = process.argv.slice(1);
      const text = readFileSync(file);
      truncateSync(file);
      process.stdout.write('empty');
      setTimeout(() => writeFileSync(file, text), 150);`;
    const child = spawn(process.execPath, ['-e', script, place.options.configPath], { env: {} });
    const ended = once(child, 'close');
    await once(child.stdout, 'data');
    const { config } = await place.repository.read();
    expect([...config.ssoSessions.keys()]).toEqual(['work']);
    await ended;
  });

  it('creates nothing by reading', async () => {
    const place = await ConfigPlace.make();
    await place.repository.read();
    expect(await everythingIn(place.home)).toEqual([]);
  });

  it('does not touch a file that it would not change', async () => {
    const place = await ConfigPlace.make('# mine\n[profile a]\nregion = r\n');
    const longAgo = new Date('2020-01-01T00:00:00Z');
    await utimes(place.options.configPath, longAgo, longAgo);
    const before = await stat(place.options.configPath, { bigint: true });
    await place.change(profile('a', { region: 'r' }));
    const after = await stat(place.options.configPath, { bigint: true });
    expect([after.ino, after.mtimeNs, after.ctimeNs]).toEqual([before.ino, before.mtimeNs, before.ctimeNs]);
    expect(await everythingIn(place.home)).toEqual(['.aws', '.aws/config']);
  });

  it('keeps comments, order and foreign sections, and changes only the lines it must', async () => {
    const before = '# top\r\n[services x]\r\ns3 =\r\n  endpoint_url = u\r\n\r\n[profile a] ; mine\r\nRegion: r\r\n';
    const place = await ConfigPlace.make(before);
    await place.change(profile('a', { region: 'q' }));
    expect(await place.config()).toBe(before.replace('Region: r', 'region = q'));
  });

  it('writes through links and keeps the mode of the file', async () => {
    const place = await ConfigPlace.make();
    const real = path.join(place.home, 'dotfiles', 'aws-config');
    await mkdir(path.dirname(real));
    await mkdir(path.dirname(place.options.configPath));
    await writeFile(real, '[profile a]\nregion = r\n');
    await chmod(real, 0o640);
    await symlink(real, place.options.configPath);
    await place.change(profile('b', { region: 's' }));
    expect(await readFile(real, 'utf8')).toBe('[profile a]\nregion = r\n\n[profile b]\nregion = s\n');
    expect(await modeOf(real)).toBe('640');
    expect((await stat(place.options.configPath)).ino).toBe((await stat(real)).ino);
  });

  it('knows what is ours by whatever name the config is reached', async () => {
    const place = await ConfigPlace.make();
    await place.manage(managing('a'), profile('a', { region: 'r' }));
    const link = path.join(place.home, 'link');
    await symlink(place.options.configPath, link);
    const other = new FileConfigRepository({ ...place.options, configPath: link });
    expect((await other.read()).managed).toEqual(managing('a'));
  });

  it('takes [default] and [profile default] for the profile default', async () => {
    for (const header of ['[default]', '[profile default]']) {
      const place = await ConfigPlace.make(`${header}\nregion = r\n`);
      const { config } = await place.repository.read();
      expect(config.profiles.get('default')?.values.get('region')).toBe('r');
    }
  });

  it('shows keys in lower case, without nested blocks, with continued values', async () => {
    const place = await ConfigPlace.make(
      '[profile a]\nREGION = r\ns3 =\n  x = y\nsso_registration_scopes = a,\n    b\n',
    );
    const { config } = await place.repository.read();
    expect([...(config.profiles.get('a')?.values ?? [])]).toEqual([
      ['region', 'r'],
      ['sso_registration_scopes', 'a,\nb'],
    ]);
  });

  it('knows what may be secret in comments and blocks, which goes with the section', async () => {
    const place = await ConfigPlace.make(
      '# pw: x\n\n# the pin of a is 1\n[profile a]\nregion = r # pin 2\ns3 =\n  proxy_password = x\n[profile b]\nregion = r\n',
    );
    const { config } = await place.repository.read();
    expect(config.profiles.get('a')?.secrets).toEqual(['a comment', 'proxy_password']);
    expect(config.profiles.get('b')?.secrets).toEqual([]);
  });

  it('says where a malformed file is malformed, and writes nothing', async () => {
    const place = await ConfigPlace.make('[profile a]\nregion = r\n  \nnonsense\n');
    const failure = {
      code: 'ConfigMalformed',
      message: expect.stringContaining(`${place.options.configPath}:4:1 `),
      details: { path: place.options.configPath, line: 4, column: 1 },
    };
    await expect(place.repository.read()).rejects.toMatchObject(failure);
    await expect(place.change(profile('b', { region: 'r' }))).rejects.toMatchObject(failure);
    expect(await place.config()).toContain('nonsense');
    expect(await readdir(place.home)).toEqual(['.aws']);
  });

  it('refuses to edit a section that is there twice, but reads it and edits others', async () => {
    const place = await ConfigPlace.make('[profile a]\nregion = r\n[profile a]\nregion = s\n');
    expect((await place.repository.read()).config.profiles.get('a')?.values.get('region')).toBe('s');
    await expect(place.change(profile('a', { region: 't' }))).rejects.toMatchObject({
      code: 'ConfigMalformed',
      details: { line: 3 },
    });
    await place.change(profile('b', { region: 't' }));
    expect(await place.config()).toContain('[profile b]');
  });

  it('refuses values that would break the file', async () => {
    const place = await ConfigPlace.make();
    await expect(place.change(profile('a', { region: 'r\n[profile b]' }))).rejects.toMatchObject({
      code: 'InvalidInput',
      details: { profileName: 'a' },
    });
    expect(await everythingIn(place.home)).toEqual(['.aws']);
  });

  it('knows the profiles of the credentials file, also when that is damaged', async () => {
    const place = await ConfigPlace.make('[profile a]\nregion = r\n');
    await writeFile(place.options.credentialsPath, 'nonsense\n[default]\n[work]\naws_access_key_id = A\n[profile x]\n');
    const { config } = await place.repository.read();
    expect([...config.credentialsProfiles]).toEqual(['default', 'work', 'profile x']);
  });

  it('fails when config or credentials are there and cannot be read', async () => {
    const place = await ConfigPlace.make('');
    await mkdir(place.options.credentialsPath);
    const failure = { code: 'ConfigUnwritable', details: { reason: 'it is a directory' } };
    await expect(place.repository.read()).rejects.toMatchObject(failure);
    const elsewhere = new FileConfigRepository({ ...place.options, configPath: place.home });
    await expect(elsewhere.read()).rejects.toMatchObject(failure);
  });

  it('says who holds the lock', async () => {
    const place = await ConfigPlace.make();
    const impatient = new FileConfigRepository({ ...place.options, lockTimeoutMs: 0 });
    let held = (): void => undefined;
    let release = (): void => undefined;
    const isHeld = new Promise<void>((resolve) => (held = resolve));
    const holding = withLock(place.options.configPath, { purpose: 'a long story' }, () => {
      held();
      return new Promise<void>((resolve) => (release = resolve));
    });
    await isHeld;
    const update = impatient.update(cause, () => ({ changes: [], managed: noManagedProfiles }));
    await expect(update).rejects.toMatchObject({
      code: 'ConfigLocked',
      message: expect.stringContaining('a long story'),
    });
    release();
    await holding;
  });

  it('asks again when somebody else wrote meanwhile, and gives up in the end', async () => {
    const place = await ConfigPlace.make('[profile a]\nregion = r\n');
    const seen: string[][] = [];
    const update = await place.repository.update(cause, ({ profiles }, managed) => {
      seen.push([...profiles.keys()]);
      if (seen.length === 1) writeFileSync(place.options.configPath, '[profile theirs]\nregion = r\n');
      return { changes: [profile('ours', { region: 'r' })], managed };
    });
    expect(seen).toEqual([['a'], ['theirs']]);
    expect(await place.config()).toBe('[profile theirs]\nregion = r\n\n[profile ours]\nregion = r\n');
    expect((await place.historyEntries()).map(({ id }) => id)).toEqual([update.historyId]);

    let count = 0;
    const busy = place.repository.update(cause, (_config, managed) => {
      writeFileSync(place.options.configPath, `[profile theirs]\nregion = r${count++}\n`);
      return { changes: [profile('b', { region: 'r' })], managed };
    });
    await expect(busy).rejects.toMatchObject({ code: 'ConfigBusy' });
    expect(await place.config()).not.toContain('[profile b]');
    expect(await place.historyEntries()).toHaveLength(1);
  });
});
