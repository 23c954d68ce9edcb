import path from 'node:path';
import { runProgram } from './run-program.js';
import { root } from './workspace.js';

/** A file that is linted as if it were there. */
export interface LintProbe {
  /** Relative to the root; where it would lie decides which rules hold. */
  readonly file: string;
  readonly lines: readonly string[];
}

/**
 * The names of all projects as Nx sees them. Leaves the project graph in Nx's cache: without it the boundary rule says so
 * once and then lets everything pass.
 */
export async function projectsOfNx(): Promise<readonly string[]> {
  const nx = path.join(root, 'node_modules', '.bin', 'nx');
  const { code, stdout, stderr } = await runProgram(nx, ['show', 'projects', '--json']);
  if (code !== 0) throw new Error(`Nx has no project graph: ${stderr}`);
  return JSON.parse(stdout) as string[];
}

const program = path.join(import.meta.dirname, 'lint-probes.mjs');

/**
 * For each probe and each of its lines, the import and boundary rules that object, under the workspace's own ESLint
 * configuration. Needs the project graph; see `projectsOfNx`.
 */
export async function lintProbes(probes: readonly LintProbe[]): Promise<readonly (readonly (readonly string[])[])[]> {
  const { code, stdout, stderr } = await runProgram(process.execPath, [program], { input: JSON.stringify(probes) });
  if (code !== 0) throw new Error(`The probes could not be linted: ${stderr}`);
  if (stdout.includes('No cached ProjectGraph')) throw new Error('The boundary rule had no project graph.');
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n') + 1)) as string[][][];
}
