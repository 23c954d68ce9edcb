import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a package with one module, as its author would have it on the disk. @returns its directory */
export async function pluginPackage(
  parent: string,
  name: string,
  source: string,
  manifest: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const directory = join(parent, name.replace('/', '-'));
  await mkdir(directory, { recursive: true });
  const fields = { name, version: '1.2.3', type: 'module', exports: './index.js', ...manifest };
  await writeFile(join(directory, 'package.json'), JSON.stringify(fields));
  await writeFile(join(directory, 'index.js'), source);
  return directory;
}

/** The source of a plugin with one naming strategy. `segments` and `create` are expressions. */
export const namingSource = (
  name: string,
  segments: string,
  create = `() => ({ segments: ${segments} })`,
): string => `export default {
  apiVersion: 1,
  name: 'any',
  namingStrategies: [{ name: '${name}', description: 'The team first', options: {}, create: ${create} }],
};
`;
