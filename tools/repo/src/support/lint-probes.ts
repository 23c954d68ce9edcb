import path from 'node:path';
import { runProgram } from './run-program.js';

/** A file that is linted as if it were there. */
export interface LintProbe {
  /** Relative to the root; where it would lie decides which rules hold. */
  readonly file: string;
  readonly lines: readonly string[];
}

const program = path.join(import.meta.dirname, 'lint-probes.mjs');

/**
 * For each probe and each of its lines, the import and boundary rules that object, under the workspace's own ESLint
 * configuration.
 */
export async function lintProbes(probes: readonly LintProbe[]): Promise<readonly (readonly (readonly string[])[])[]> {
  const { code, stdout, stderr } = await runProgram(process.execPath, [program], { input: JSON.stringify(probes) });
  if (code !== 0) throw new Error(`The probes could not be linted: ${stderr}`);
  if (stdout.includes('No cached ProjectGraph')) throw new Error('The boundary rule had no project graph.');
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n') + 1)) as string[][][];
}
