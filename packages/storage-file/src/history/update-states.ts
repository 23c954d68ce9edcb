import type { UpdateState } from '@aws-sso/core';
import type { StoredEntry } from './history-entry.js';

/**
 * What became of each update.
 *
 * @param entries oldest first
 * @param now SHA-256 of the config as it is; null when there is no file
 */
export function updateStates(entries: readonly StoredEntry[], now: string | null): ReadonlyMap<string, UpdateState> {
  const states = new Map<string, UpdateState>();
  let next = now;
  for (const { id, before, after, takesBack = [] } of [...entries].reverse()) {
    // What followed found the file as it was before this update.
    const isVoid = next === before && before !== after;
    if (!isVoid && states.get(id) !== 'undone') for (const taken of takesBack) states.set(taken, 'undone');
    if (!states.has(id)) states.set(id, isVoid ? 'void' : 'applied');
    next = before;
  }
  return states;
}
