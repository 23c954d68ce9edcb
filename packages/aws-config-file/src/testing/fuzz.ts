import { fromBytes, toBytes } from '../byte-text.js';
import type { Edit } from '../edit.js';
import { parse } from '../parse.js';
import { brokenLaw } from './laws.js';
import { Random } from './random.js';
import { randomEdits } from './random-edits.js';
import { randomFile } from './random-file.js';

/** A file and edits that break a law, as small as they could be made. */
export interface Failure {
  readonly law: string;
  /** The number that `failureAt` makes the case from. */
  readonly seed: number;
  /** Byte text. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** Tries the one file, and the edits to it, that belong to the number. */
export function failureAt(seed: number): Failure | undefined {
  const random = new Random(seed);
  const bytes = randomFile(random);
  const edits = randomEdits(random, parse(bytes));
  const law = outcome(bytes, edits);
  return law === undefined ? undefined : shrink({ law, seed, text: fromBytes(bytes), edits });
}

function outcome(bytes: Uint8Array, edits: readonly Edit[]): string | undefined {
  try {
    return brokenLaw(bytes, edits);
  } catch (error) {
    return `nothing throws: ${String(error)}`;
  }
}

/** Leaves out whatever is not needed to break the same law. */
function shrink(failure: Failure): Failure {
  let best = failure;
  const isBetter = (text: string, edits: readonly Edit[]) => {
    if (outcome(toBytes(text), edits) !== best.law) return false;
    best = { ...best, text, edits };
    return true;
  };
  for (let at = best.edits.length - 1; at >= 0; at--) isBetter(best.text, best.edits.toSpliced(at, 1));
  for (let length = 64; length >= 1; length >>= 1) {
    for (let at = 0; at < best.text.length;) {
      if (!isBetter(best.text.slice(0, at) + best.text.slice(at + length), best.edits)) at += length;
    }
  }
  return best;
}
