import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { errnoOf } from './errno.js';

/** Names one process so exactly that no later process is taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Host name, for people. */
  readonly host: string;
  /**
   * Twelve hex digits for the place where `pid` means something: host name, boot and pid namespace. Containers may share a
   * host name and a home directory, and still number their processes apart.
   */
  readonly machine: string;
  /** Start of the process in clock ticks since boot; undefined where there is no /proc to tell. */
  readonly processStart: string | undefined;
}

/**
 * - `alive`, `dead`: proven
 * - `unproven`: a process has this pid, but whether it is the same one cannot be told here
 * - `foreign`: on another machine or in another container; nothing can be told
 */
export type Liveness = 'alive' | 'dead' | 'unproven' | 'foreign';

let own: ProcessIdentity | undefined;

/** The identity of this process. */
export function ownIdentity(): ProcessIdentity {
  own ??= {
    pid: process.pid,
    host: hostname(),
    machine: createHash('sha256').update([hostname(), bootId(), pidNamespace()].join('\0')).digest('hex').slice(0, 12),
    processStart: statOf(process.pid)?.start,
  };
  return own;
}

/** Whether a process still runs. A killed process which its parent has not waited for yet is dead. */
export function livenessOf(identity: Omit<ProcessIdentity, 'host'>): Liveness {
  if (identity.machine !== ownIdentity().machine) return 'foreign';
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    if (errnoOf(error) !== 'EPERM') return 'dead';
  }
  const stat = statOf(identity.pid);
  if (stat?.state === 'Z' || stat?.state === 'X') return 'dead';
  if (stat === undefined || identity.processStart === undefined) return 'unproven';
  return stat.start === identity.processStart ? 'alive' : 'dead';
}

/** Without a sign of life for so long, a process that we cannot ask is taken for dead. */
const SILENCE_MS: Record<Liveness, number> = {
  alive: Infinity,
  dead: 0,
  foreign: 30_000,
  // Only without /proc: long enough for a blocked event loop, short enough to get over a pid that was given out again.
  unproven: 600_000,
};

/**
 * Whether a process may be treated as dead, given how long ago it last showed a sign of life, in milliseconds. On the same
 * machine the process table decides alone: a program that is stopped or blocked for an hour is alive.
 */
export function isPresumedDead(identity: Omit<ProcessIdentity, 'host'>, silentForMs: number): boolean {
  const liveness = livenessOf(identity);
  return liveness === 'dead' || silentForMs > SILENCE_MS[liveness];
}

function statOf(pid: number): { state: string; start: string } | undefined {
  const text = orUndefined(() => readFileSync(`/proc/${String(pid)}/stat`, 'latin1'));
  // The second field is the program's name in parentheses and may itself contain blanks and parentheses.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields?.[0], fields?.[19]];
  return state === undefined || start === undefined ? undefined : { state, start };
}

const bootId = () => orUndefined(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()) ?? '';
const pidNamespace = () => orUndefined(() => readlinkSync('/proc/self/ns/pid')) ?? '';

/** /proc may be missing, hidden or cut down; every reader here can do without it. */
function orUndefined(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
