import { access, constants, readFile, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { ProgramFact } from '@aws-sso/config-check';

const ourPackage = '@aws-sso/cli';

/** What the shell finds as `aws-sso`, in the order of the PATH. */
export async function programFacts(env: NodeJS.ProcessEnv): Promise<readonly ProgramFact[]> {
  const directories = (env['PATH'] ?? '').split(delimiter).filter((directory) => directory !== '');
  const found = await Promise.all(
    directories.map(async (directory) => {
      const path = join(directory, 'aws-sso');
      const runnable = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      return runnable ? [{ path, ours: await isOurs(path) }] : [];
    }),
  );
  return found.flat();
}

/** Installed by npm, our program is a link into our package. */
async function isOurs(path: string): Promise<boolean> {
  try {
    const manifest = join(dirname(await realpath(path)), '..', 'package.json');
    const { name } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly name?: unknown };
    return name === ourPackage;
  } catch {
    return false;
  }
}
