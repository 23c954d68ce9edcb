import type { LostSecret } from '@aws-sso/core';
import { allLines, type ConfigUnit } from './config-units.js';
import { hideSecrets, isHidden, withoutEnding } from './hidden-lines.js';

interface Slot {
  readonly section: string;
  readonly key: string;
  readonly content: string;
  used: boolean;
}

/**
 * The secret values in the sections of the file that a reversal touches. A value that stands in the file now goes where
 * the history has only a gap for it; what finds no place is lost.
 */
export class SecretSlots {
  readonly #slots = new Map<ConfigUnit, readonly Slot[]>();
  readonly #missing: LostSecret[] = [];

  /** Says that this piece of the file is going to be replaced or to go. */
  give(unit: ConfigUnit): void {
    if (this.#slots.has(unit)) return;
    const lines = allLines(unit);
    const slots = hideSecrets(lines).flatMap(({ secret }, index): Slot[] => {
      const { content } = withoutEnding(lines[index] ?? '');
      return secret === undefined ? [] : [{ section: unit.id ?? '', key: secret, content, used: false }];
    });
    this.#slots.set(unit, slots);
  }

  /**
   * Lines from the history with the secrets of the piece that they replace. A line whose secret is gone is left out: a
   * wrong secret is worse than none.
   */
  fill(lines: readonly string[], from: ConfigUnit | undefined, section: string): readonly string[] {
    if (from !== undefined) this.give(from);
    const slots = (from && this.#slots.get(from)) ?? [];
    return hideSecrets(lines).flatMap((line, index) => {
      if (!isHidden(line)) return [lines[index] ?? ''];
      const slot = slots.find(({ key, used }) => !used && key === line.secret);
      if (slot === undefined) {
        this.#missing.push({ section, key: line.secret ?? '' });
        return [];
      }
      slot.used = true;
      return [slot.content + withoutEnding(line.shown).ending];
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
