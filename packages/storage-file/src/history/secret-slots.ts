import type { LostSecret } from '@aws-sso/core';
import { lineOf, type BlockSide } from './changed-blocks.js';
import { allLines, type ConfigUnit } from './config-units.js';
import { hideSecrets, isHidden, withoutEnding, type HiddenPart } from './hide-secrets.js';

interface Slot {
  readonly section: string;
  readonly part: HiddenPart;
  used: boolean;
}

/**
 * The secrets of those sections of the file that a reversal touches, on their way to where the history has only a gap for
 * them. What finds no place is lost; a gap that stays is reported, and left out with its line when that says nothing else.
 */
export class SecretSlots {
  readonly #byUnit = new Map<ConfigUnit, readonly Slot[]>();
  readonly #byNumber = new Map<number, Slot>();
  readonly #missing: LostSecret[] = [];

  /**
   * Says that this piece of the file is going to be replaced or to go. All are given before the first gap is filled.
   *
   * @param side the piece as the update left it, alike but for secrets as far as `lines` go
   * @param lines what of it goes
   */
  give(unit: ConfigUnit, side: BlockSide, lines = allLines(unit)): void {
    const slots = hideSecrets(lines).flatMap(({ secret: part }): Slot[] =>
      part === undefined ? [] : [{ section: unit.id ?? '', part, used: false }],
    );
    this.#byUnit.set(unit, slots);
    for (const [index, number] of side.hidden?.entries() ?? []) {
      const slot = slots[index];
      if (slot !== undefined) this.#byNumber.set(number, slot);
    }
  }

  /**
   * The lines of a side, and of its gap, with their secrets.
   *
   * @param replaced the piece of the file that they replace. A key whose secret the update changed keeps the one it has now.
   */
  fill(side: BlockSide, replaced?: ConfigUnit): { readonly lines: readonly string[]; readonly gap: readonly string[] } {
    const section = side.section ?? '';
    const stored = [...side.lines, ...side.gap].map(lineOf);
    const numbers = side.hidden?.values();
    const filled = hideSecrets(stored).map((line, index): readonly string[] => {
      const { secret } = line;
      if (secret === undefined || !isHidden(line)) return [stored[index] ?? ''];
      const slot = this.#byNumber.get(numbers?.next().value ?? -1) ?? this.#unusedValue(replaced, secret);
      if (slot === undefined) {
        this.#missing.push({ section, key: secret.name });
        return secret.rest === undefined ? [] : [secret.rest];
      }
      slot.used = true;
      return [secret.start + slot.part.text + withoutEnding(line.shown).ending];
    });
    return { lines: filled.slice(0, side.lines.length).flat(), gap: filled.slice(side.lines.length).flat() };
  }

  #unusedValue(unit: ConfigUnit | undefined, { name, isValue }: HiddenPart): Slot | undefined {
    if (unit === undefined || !isValue) return undefined;
    return this.#byUnit.get(unit)?.find(({ part, used }) => !used && part.isValue && part.name === name);
  }

  get losing(): readonly LostSecret[] {
    const lost = [...this.#byUnit.values()].flat().filter(({ used }) => !used);
    return distinct(lost.map(({ section, part }) => ({ section, key: part.name })));
  }

  get missing(): readonly LostSecret[] {
    return distinct(this.#missing);
  }
}

const distinct = (secrets: readonly LostSecret[]): readonly LostSecret[] => [
  ...new Map(secrets.map((secret) => [`${secret.key} ${secret.section}`, secret])).values(),
];
