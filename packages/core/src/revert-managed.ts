import { type ManagedProfiles, identityKey } from './managed-profiles.js';

/** What was ours before an update and after it. */
export interface ManagedTransition {
  readonly before: ManagedProfiles;
  readonly after: ManagedProfiles;
}

/**
 * Takes back what an update did to the managed state, and leaves alone what became of it later: of what the update
 * changed, only what still is as the update left it goes back. A pure three-way merge.
 */
export function revertManaged(now: ManagedProfiles, { before, after }: ManagedTransition): ManagedProfiles {
  return {
    profiles: reverted(now.profiles, before.profiles, after.profiles, ({ name }) => name),
    excluded: reverted(now.excluded, before.excluded, after.excluded, identityKey),
  };
}

function reverted<T>(now: readonly T[], before: readonly T[], after: readonly T[], keyOf: (item: T) => string): T[] {
  const text = (items: readonly T[]) => new Map(items.map((item) => [keyOf(item), canonical(item)]));
  const [nowText, beforeText, afterText] = [text(now), text(before), text(after)];
  const changed = (key: string) => beforeText.get(key) !== afterText.get(key);
  const goesBack = (key: string) => changed(key) && nowText.get(key) === afterText.get(key);
  const current = new Map(now.map((item) => [keyOf(item), item]));
  const old = new Map(before.map((item) => [keyOf(item), item]));
  // In the order of before, so that nothing but the update in between leaves no trace.
  const kept = before.flatMap((item) => {
    const key = keyOf(item);
    const stays = goesBack(key) ? item : current.get(key);
    return stays === undefined ? [] : [stays];
  });
  const others = now.filter((item) => !old.has(keyOf(item)) && !goesBack(keyOf(item)));
  return [...kept, ...others];
}

/** Equal for equal items, whatever the order of their keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
