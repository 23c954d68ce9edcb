import { allLines, isBlank, type ConfigUnit } from './config-units.js';
import { withoutEnding } from './hide-secrets.js';

interface Piece {
  readonly id?: string | undefined;
  readonly lines: readonly string[];
  readonly gap: readonly string[];
  readonly was: 'there' | 'taken out' | 'put in';
}

/** A file in pieces, to be replaced, taken out and put in; all in one pass over the file at the end. */
export class FilePieces {
  readonly #units: readonly ConfigUnit[];
  readonly #changed = new Map<ConfigUnit, Piece>();
  /** By the section that they follow. */
  readonly #inserted = new Map<string | undefined, Piece[]>();

  constructor(units: readonly ConfigUnit[]) {
    this.#units = units;
  }

  replace(unit: ConfigUnit, id: string | undefined, lines: readonly string[]): void {
    this.#changed.set(unit, { id, lines, gap: unit.gap, was: 'there' });
  }

  /** Detached comments behind it stay. */
  remove(unit: ConfigUnit): void {
    this.#changed.set(unit, { lines: [], gap: unit.gap, was: 'taken out' });
  }

  /** Behind the section that it followed; at the end when that is gone. */
  insert({ id, lines, gap }: Pick<ConfigUnit, 'id' | 'lines' | 'gap'>, follows: string | undefined): void {
    const siblings = this.#inserted.get(follows) ?? [];
    this.#inserted.set(follows, [...siblings, { id, lines, gap, was: 'put in' }]);
  }

  /** The comments behind all that is put in there. */
  #behind(id: string | undefined): readonly string[] {
    const pieces = this.#inserted.get(id) ?? [];
    return pieces.flatMap((piece) => [...detachedComments(piece.gap), ...this.#behind(piece.id)]);
  }

  text(): string {
    const lineEnd = withoutEnding(this.#units.flatMap(allLines)[0] ?? '').ending || '\n';
    const out = new Output(lineEnd);
    const waiting = new Map(this.#inserted);
    const add = (piece: Piece): void => {
      if (piece.was === 'taken out') {
        out.add(piece);
        return;
      }
      out.add({ ...piece, gap: withoutComments(piece.gap, this.#behind(piece.id)) });
      const followers = waiting.get(piece.id) ?? [];
      waiting.delete(piece.id);
      for (const follower of followers) add(follower);
    };
    for (const unit of this.#units) add(this.#changed.get(unit) ?? { ...unit, was: 'there' });
    for (const [follows, pieces] of waiting) {
      waiting.delete(follows);
      for (const piece of pieces) add(piece);
    }
    return out.text();
  }
}

/** The comments, kept apart by a blank line, that stayed when a section above them went. */
function detachedComments(gap: readonly string[]): readonly string[] {
  const blank = gap.findIndex(isBlank);
  return blank === -1 ? [] : gap.slice(blank).filter((line) => !isBlank(line));
}

/** A gap without the comments at its end, if they are these: they go back behind the section that they stood behind. */
function withoutComments(gap: readonly string[], comments: readonly string[]): readonly string[] {
  const places = [...gap.keys()].filter((at) => !isBlank(gap[at])).slice(-comments.length);
  const [first] = places;
  const areThese =
    places.length === comments.length && places.every((at, nth) => textOf(gap[at]) === textOf(comments[nth]));
  return first === undefined || comments.length === 0 || !areThese ? gap : gap.slice(0, first);
}

const textOf = (line = ''): string => withoutEnding(line).content.trimStart();

/** Keeps what is put in apart by a blank line, and leaves none behind at the end for what was taken out. */
class Output {
  readonly #lines: string[] = [];
  readonly #lineEnd: string;
  #endsWithHole = false;

  constructor(lineEnd: string) {
    this.#lineEnd = lineEnd;
  }

  add({ lines, gap, was }: Piece): void {
    if (was === 'taken out') {
      const apart = this.#lines.length === 0 || isBlank(this.#lines.at(-1));
      this.#push(apart && gap.every(isBlank) ? [] : gap);
      this.#endsWithHole = true;
      return;
    }
    if (was === 'put in' && this.#lines.length > 0 && !isBlank(this.#lines.at(-1))) this.#push([this.#lineEnd]);
    this.#push(lines);
    this.#push(was === 'put in' && gap.length === 0 ? [this.#lineEnd] : gap);
    if (lines.length > 0) this.#endsWithHole = was === 'put in';
  }

  text(): string {
    if (this.#endsWithHole) while (isBlank(this.#lines.at(-1) ?? 'x')) this.#lines.pop();
    return this.#lines.join('');
  }

  #push(lines: readonly string[]): void {
    if (lines.length === 0) return;
    const last = this.#lines.at(-1);
    if (last !== undefined && withoutEnding(last).ending === '')
      this.#lines.push(`${this.#lines.pop() ?? ''}${this.#lineEnd}`);
    for (const line of lines) this.#lines.push(line);
  }
}
