import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { actionDirectory } from './mini-runner.js';

const run = promisify(execFile);
const root = path.resolve(actionDirectory, '..', '..');

/** What core needs at run time, from where the workspace has it. */
const thirdParty = ['fastest-levenshtein', 'tsyringe', 'tsyringe/node_modules/tslib'];

/**
 * Packs the example of a naming plugin and core, and unpacks them where `npm ci` of somebody's repository would have put
 * them.
 *
 * @returns the path of the plugin in the workspace
 */
export async function unpackExamplePlugin(workspace: string): Promise<string> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'example-plugin-'));
  try {
    const name = 'aws-sso-naming-team';
    const sources = path.join(root, 'examples', 'naming-team');
    await mkdir(path.join(scratch, 'example', 'dist'), { recursive: true });
    await cp(path.join(sources, 'package.json'), path.join(scratch, 'example', 'package.json'));
    const { code } = await transform(await readFile(path.join(sources, 'src', 'index.ts'), 'utf8'), { loader: 'ts' });
    await writeFile(path.join(scratch, 'example', 'dist', 'index.js'), code);

    const modules = path.join(workspace, 'node_modules');
    await unpack(path.join(scratch, 'example'), path.join(modules, name), scratch);
    await unpack(path.join(root, 'packages', 'core'), path.join(modules, '@aws-sso', 'core'), scratch);
    for (const other of thirdParty)
      await cp(path.join(root, 'node_modules', other), path.join(modules, other), { recursive: true });
    return path.join('node_modules', name);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function unpack(directory: string, target: string, scratch: string): Promise<void> {
  const env = { PATH: process.env['PATH'], HOME: scratch, npm_config_update_notifier: 'false' };
  const pack = ['pack', directory, '--pack-destination', scratch, '--ignore-scripts', '--silent'];
  const { stdout } = await run('npm', pack, { cwd: scratch, env });
  await mkdir(target, { recursive: true });
  await run('tar', ['-xzf', path.join(scratch, stdout.trim()), '-C', target, '--strip-components=1']);
}
