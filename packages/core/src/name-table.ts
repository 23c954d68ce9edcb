import type { AwsConfig } from './aws-config.js';

/** Who has a name already. Names that differ only in letter case count as one. */
export type NameHolder =
  | { readonly in: 'config'; readonly name: string; readonly line: number }
  | { readonly in: 'credentials'; readonly name: string };

interface Move {
  readonly from: string;
  readonly name: string;
}

const folded = (name: string): string => name.toLowerCase();

/** The profile names that are taken once the given ones are removed. */
export class NameTable {
  readonly #holders = new Map<string, NameHolder>();

  constructor(config: AwsConfig, removed: readonly { readonly name: string }[]) {
    const gone = new Set(removed.map(({ name }) => name));
    for (const name of config.credentialsProfiles) this.#holders.set(folded(name), { in: 'credentials', name });
    for (const { name, line } of config.profiles.values())
      if (!gone.has(name)) this.#holders.set(folded(name), { in: 'config', name, line });
  }

  holder(name: string): NameHolder | undefined {
    return this.#holders.get(folded(name));
  }

  /**
   * Tells renames that can happen together (swaps and chains included) from those whose new name stays taken, and
   * carries the former out.
   */
  settleRenames<M extends Move>(moves: readonly M[]): { free: M[]; taken: M[] } {
    const leaving = new Map(moves.map((move) => [move.from, move]));
    const intoNameOf = new Map(moves.map((move) => [folded(move.name), move]));
    const isBlocked = (move: M): boolean => {
      const holder = this.holder(move.name);
      return holder !== undefined && !(holder.in === 'config' && leaving.has(holder.name));
    };
    const taken = new Set<M>();
    const toCheck = [...moves];
    for (let move = toCheck.pop(); move !== undefined; move = toCheck.pop()) {
      if (taken.has(move) || !isBlocked(move)) continue;
      taken.add(move);
      leaving.delete(move.from);
      // Whoever wanted the name that now stays is blocked as well.
      const follower = intoNameOf.get(folded(move.from));
      if (follower !== undefined) toCheck.push(follower);
    }
    const free = moves.filter((move) => !taken.has(move));
    for (const { from } of free) this.#holders.delete(folded(from));
    for (const { name } of free) this.#holders.set(folded(name), { in: 'config', name, line: 0 });
    return { free, taken: [...taken] };
  }
}
