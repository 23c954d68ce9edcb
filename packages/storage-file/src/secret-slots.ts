import type { LostSecret } from '@aws-sso/core';
import { allLines, type ConfigUnit } from './config-units.js';
import { hideSecrets, isHidden, withoutEnding } from './hide-secrets.js';

interface Slot extends LostSecret {
  readonly place: string;
  readonly text: string;
  /** Whether it stands behind the section, with the detached comments. */
  readonly inGap: boolean;
  used: boolean;
}

/**
 * What the history hides of the sections of the file that a reversal touches. A secret that stands in the file now goes
 * where the history has only a gap for it; what finds no place is lost.
 */
export class SecretSlots {
  readonly #slots = new Map<ConfigUnit, readonly Slot[]>();
  readonly #missing: LostSecret[] = [];

  /** Says that this piece of the file is going to be replaced or to go. */
  give(unit: ConfigUnit): void {
    if (this.#slots.has(unit)) return;
    const slots = hideSecrets(allLines(unit)).flatMap(({ secret }, index): Slot[] => {
      if (secret === undefined) return [];
      const { name, place, text } = secret;
      return [{ section: unit.id ?? '', key: name, place, text, inGap: index >= unit.lines.length, used: false }];
    });
    this.#slots.set(unit, slots);
  }

  /**
   * Lines from the history with the secrets of the piece that they replace. A secret that is gone is left out, with its
   * line when that says nothing else: a wrong secret is worse than none.
   *
   * @param gapFrom the index of the first line of the gap; detached comments may have come to stand behind another piece
   */
  fill(
    lines: readonly string[],
    from: ConfigUnit | undefined,
    section: string,
    gapFrom = lines.length,
  ): readonly string[] {
    if (from !== undefined) this.give(from);
    const own = (from && this.#slots.get(from)) ?? [];
    return hideSecrets(lines).flatMap((line, index) => {
      const { secret } = line;
      if (secret === undefined || !isHidden(line)) return [lines[index] ?? ''];
      const { name, place, start, rest } = secret;
      const inGap = index >= gapFrom;
      const fits = (slot: Slot) => !slot.used && slot.place === place && (!inGap || slot.inGap);
      const others = inGap ? [...this.#slots.values()].flat() : [];
      const slot = [...own, ...others].find(fits);
      if (slot === undefined) {
        this.#missing.push({ section, key: name });
        return rest === undefined ? [] : [rest];
      }
      slot.used = true;
      return [start + slot.text + withoutEnding(line.shown).ending];
    });
  }

  get losing(): readonly LostSecret[] {
    return distinct([...this.#slots.values()].flat().filter(({ used }) => !used));
  }

  get missing(): readonly LostSecret[] {
    return distinct(this.#missing);
  }
}

const distinct = (secrets: readonly LostSecret[]): readonly LostSecret[] => [
  ...new Map(secrets.map(({ section, key }) => [`${key} ${section}`, { section, key }])).values(),
];
