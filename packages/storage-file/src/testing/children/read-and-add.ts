import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FileConfigRepository } from '../../file-config-repository.js';

/** Reads the config of a home, adds a profile with a value of some length, and prints how both went and what is there then. */
const [home = '', length = '1'] = process.argv.slice(2);
const configPath = path.join(home, '.aws', 'config');
const repository = new FileConfigRepository({
  configPath,
  credentialsPath: path.join(home, '.aws', 'credentials'),
  stateDirectory: path.join(home, 'state'),
  clock: () => new Date(),
});
const attempt = async (what: string, work: () => Promise<string>): Promise<void> => {
  const outcome = await work().catch((error: unknown) =>
    error instanceof Error && 'code' in error ? `${String(error.code)} ${error.message}` : String(error),
  );
  console.log(`${what}: ${outcome.replaceAll(home, '~')}`);
};

await attempt('read', async () => [...(await repository.read()).config.profiles.keys()].join());
await attempt('add', async () => {
  const values = { region: 'r'.repeat(Number(length)) };
  await repository.update({ command: 'profile:add', summary: 'add b' }, (_config, managed) => ({
    changes: [{ kind: 'put', section: { type: 'profile', name: 'b' }, values }],
    managed,
  }));
  return 'done';
});
await attempt('config', async () => (await readFile(configPath, 'utf8')).replaceAll('\n', '|').slice(0, 60));
await attempt('beside', async () => (await readdir(path.dirname(configPath))).sort().join());
