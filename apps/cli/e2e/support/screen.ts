import stringWidth from 'string-width';

const sequence = /^\u001b(?:\[([?\d;]*)([A-Za-z])|\][^\u0007]*\u0007|[=>])/;
const letters = new Intl.Segmenter();

/**
 * What a terminal shows after a program has written to it, lines that have scrolled away included: enough of one for
 * prompts, which move the cursor, erase and write again. Colours are looked past.
 */
export class Screen {
  readonly #lines: string[][] = [[]];
  #row = 0;
  #column = 0;
  #rest = '';

  constructor(
    private readonly columns: number,
    private readonly rows: number,
  ) {}

  write(text: string): void {
    let rest = this.#rest + text;
    while (rest !== '') {
      if (rest.startsWith('\u001b')) {
        const found = sequence.exec(rest);
        // The end of the sequence is still to come.
        if (found === null) break;
        this.#obey(found[2] ?? '', Number.parseInt(found[1] ?? '', 10));
        rest = rest.slice(found[0].length);
      } else {
        const [plain = ''] = /^[^\u001b]+/.exec(rest) ?? [];
        for (const { segment } of letters.segment(plain)) this.#put(segment);
        rest = rest.slice(plain.length);
      }
    }
    this.#rest = rest;
  }

  /** All lines, without blanks at their ends and without empty ones at the end. */
  get text(): string {
    return this.#lines
      .map((cells) => cells.join('').trimEnd())
      .join('\n')
      .trimEnd();
  }

  #put(letter: string): void {
    if (letter === '\r') this.#column = 0;
    else if (letter === '\n') this.#goTo(this.#row + 1);
    else if (letter === '\r\n') {
      this.#column = 0;
      this.#goTo(this.#row + 1);
    } else if (letter === '\b') this.#column = Math.max(0, this.#column - 1);
    else if (letter >= ' ') {
      const width = stringWidth(letter);
      if (this.#column + width > this.columns) {
        this.#column = 0;
        this.#goTo(this.#row + 1);
      }
      const line = this.#line();
      for (let column = line.length; column < this.#column; column += 1) line[column] = ' ';
      line[this.#column] = letter;
      for (let more = 1; more < width; more += 1) line[this.#column + more] = '';
      this.#column += width;
    }
  }

  #obey(command: string, value: number): void {
    const count = Number.isNaN(value) || value === 0 ? 1 : value;
    const top = Math.max(0, this.#lines.length - this.rows);
    if (command === 'A') this.#row = Math.max(top, this.#row - count);
    else if (command === 'B') this.#row = Math.min(top + this.rows - 1, this.#row + count);
    else if (command === 'C') this.#column = Math.min(this.columns - 1, this.#column + count);
    else if (command === 'D') this.#column = Math.max(0, this.#column - count);
    else if (command === 'G') this.#column = count - 1;
    else if (command === 'J') {
      this.#line().splice(this.#column);
      this.#lines.splice(this.#row + 1);
    } else if (command === 'K') {
      if (value === 2) this.#line().splice(0);
      else this.#line().splice(this.#column);
    }
  }

  #goTo(row: number): void {
    this.#row = row;
    this.#line();
  }

  #line(): string[] {
    for (let row = this.#lines.length; row <= this.#row; row += 1) this.#lines.push([]);
    return this.#lines[this.#row] ?? [];
  }
}
