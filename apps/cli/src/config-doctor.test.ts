import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awsPaths, FileConfigMender } from '@aws-sso/storage-file';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigDoctor, treatmentOf } from './config-doctor.js';

const faulty = '[profile "a"]\nregion = x\n';
let home: string;
let config: string;
let doctor: ConfigDoctor;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'awso-doctor-'));
  const paths = awsPaths({ env: {}, homeDirectory: home, cwd: home, platform: process.platform });
  config = paths.configFile;
  const { stateDirectory, credentialsFile } = paths;
  doctor = new ConfigDoctor(
    { env: {}, homeDirectory: home, paths, clock: () => new Date() },
    new FileConfigMender({
      configPath: config,
      stateDirectory,
      credentialsPath: credentialsFile,
      clock: () => new Date(),
    }),
  );
  await mkdir(join(home, '.aws'), { mode: 0o700 });
  await writeFile(config, faulty, { mode: 0o600 });
});
afterEach(() => rm(home, { recursive: true }));

describe('treating a config', () => {
  it('does what was shown', async () => {
    const treatment = treatmentOf(await doctor.examine(false));
    expect(treatment.lines.map(({ sign, text }) => sign + text)).toEqual(['-[profile "a"]\n', '+[profile a]\n']);
    expect(await doctor.treat(treatment)).toMatchObject({ failed: [], historyId: expect.any(String) });
    expect(await readFile(config, 'utf8')).toBe('[profile a]\nregion = x\n');
  });

  it('does nothing when somebody else changed the config since', async () => {
    const treatment = treatmentOf(await doctor.examine(false));
    await chmod(config, 0o644);
    const changed = `${faulty}[profile "b"]\nregion = x\n`;
    await writeFile(config, changed);
    await expect(doctor.treat(treatment)).rejects.toMatchObject({ code: 'ConfigBusy' });
    expect(await readFile(config, 'utf8')).toBe(changed);
    expect((await stat(config)).mode & 0o777).toBe(0o644);
  });

  it('goes on with the rest, and says what could not be done', async () => {
    await chmod(config, 0o644);
    const treatment = treatmentOf(await doctor.examine(false));
    const gone = { kind: 'mode', path: join(home, 'gone'), mode: 0o600 } as const;
    const { repaired, failed } = await doctor.treat({ ...treatment, others: [gone, ...treatment.others] });
    expect(repaired).toBe(true);
    expect(failed).toEqual([expect.stringContaining(`${gone.path} stays as it is`)]);
    expect((await stat(config)).mode & 0o777).toBe(0o600);
    expect(await doctor.treat({ ...treatment, lines: [], others: [gone] })).toMatchObject({ repaired: false });
  });
});
