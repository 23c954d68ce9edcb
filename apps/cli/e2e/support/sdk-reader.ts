import { join } from 'node:path';
import type { Home } from './program.js';
import { runProgram } from './program.js';

/** The profiles that a reader finds in the config, sorted, with their keys. */
export type ReadProfiles = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

const program = join(import.meta.dirname, 'read-config.mjs');

/** What the AWS SDK for JavaScript reads in somebody's config, in a process of its own. */
export async function readWithJavaScriptSdk(home: Home): Promise<ReadProfiles> {
  const { code, stdout, stderr } = await runProgram(process.execPath, [program], home.env);
  if (code !== 0) throw new Error(`The SDK could not read the config: ${stderr}`);
  return JSON.parse(stdout) as ReadProfiles;
}
