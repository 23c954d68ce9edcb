import { access, constants, open, readFile, realpath, stat } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { ProgramFact } from '@aws-sso/config-check';

const ourPackage = '@aws-sso/cli';
const names = process.platform === 'win32' ? ['aws-sso.exe', 'aws-sso.cmd', 'aws-sso'] : ['aws-sso'];

/** What the shell finds as `aws-sso`, in the order of the PATH. */
export async function programFacts(env: NodeJS.ProcessEnv): Promise<readonly ProgramFact[]> {
  const directories = (env['PATH'] ?? '').split(delimiter).filter((directory) => directory !== '');
  const paths = [...new Set(directories)].flatMap((directory) => names.map((name) => join(directory, name)));
  const found = await Promise.all(
    paths.map(async (path) => ((await isProgram(path)) ? [{ path, ours: await isOurs(path) }] : [])),
  );
  return found.flat();
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Package managers install our program as a link into our package, or as a script that names it. */
async function isOurs(path: string): Promise<boolean> {
  try {
    const manifest = join(dirname(await realpath(path)), '..', 'package.json');
    const { name } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly name?: unknown };
    if (name === ourPackage) return true;
  } catch {
    // No link into a package.
  }
  return (await startOf(path)).replaceAll('\\', '/').includes(`/${ourPackage}/`);
}

/** So much of a file as any such script has. */
async function startOf(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(new Uint8Array(4096), 0, 4096, 0);
      return new TextDecoder().decode(buffer.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}
