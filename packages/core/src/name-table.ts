import type { AwsConfig } from './aws-config.js';

/** Who has a name already. Names that differ only in letter case count as one. */
export interface NameHolder {
  readonly in: 'config' | 'credentials';
  readonly name: string;
}

interface Move {
  readonly from: string;
  readonly name: string;
}

const folded = (name: string): string => name.toLowerCase();

/** The profile names that are taken once the given ones are removed. */
export class NameTable {
  /** By folded name; several when the files have names that differ only in letter case. */
  readonly #holders = new Map<string, NameHolder[]>();

  constructor(config: AwsConfig, removed: readonly { readonly name: string }[]) {
    const gone = new Set(removed.map(({ name }) => name));
    for (const name of config.credentialsProfiles) this.#add({ in: 'credentials', name });
    for (const { name } of config.profiles.values()) if (!gone.has(name)) this.#add({ in: 'config', name });
  }

  holder(name: string): NameHolder | undefined {
    return this.#holders.get(folded(name))?.[0];
  }

  #holdersOf(name: string): readonly NameHolder[] {
    return this.#holders.get(folded(name)) ?? [];
  }

  #add(holder: NameHolder): void {
    this.#holders.set(folded(holder.name), [...this.#holdersOf(holder.name), holder]);
  }

  #release(name: string): void {
    const others = this.#holdersOf(name).filter((holder) => holder.in !== 'config' || holder.name !== name);
    this.#holders.set(folded(name), others);
  }

  /**
   * Tells renames that can happen together (swaps and chains included) from those whose new name stays taken, and
   * carries the former out.
   */
  settleRenames<M extends Move>(moves: readonly M[]): { free: M[]; taken: M[] } {
    const leaving = new Map(moves.map((move) => [move.from, move]));
    const intoNameOf = new Map(moves.map((move) => [folded(move.name), move]));
    const isBlocked = (move: M): boolean =>
      this.#holdersOf(move.name).some((holder) => holder.in !== 'config' || !leaving.has(holder.name));
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
    for (const { from } of free) this.#release(from);
    for (const { name } of free) this.#add({ in: 'config', name });
    return { free, taken: [...taken] };
  }
}
