import { refusal } from './config-edit-error.js';
import type { ConfigDocument } from './document.js';
import { LineEndings } from './line-endings.js';
import { contentOf, endingOf, indentOf } from './line.js';
import { parseText } from './parse.js';
import type { ConfigProblem } from './problem.js';
import { terminate } from './property-writer.js';
import { inReadingOrder } from './section-order.js';

/** A header that every AWS tool takes for one: at the start of its line, and nothing behind it but ` # a comment`. */
const PLAIN_HEADER = /^\[[^\s[\]#;](?:[^[\]#;]*[^\s[\]#;])?\](?:[ \t]*|[ \t]+[#;].*)$/;
/** A line that every AWS tool takes for blank: to some, a vertical tab is text. */
const BLANK = /^[ \t]*[\r\n]*$/;

/**
 * The same sections, put into the order in which they are best read: see `inReadingOrder`. One blank line between
 * neighbours, none at the ends, a newline at the end of the file. Nothing else changes: a section moves as a whole, byte for
 * byte, with the comments directly above its header and with whatever follows it up to the next section's. Comments
 * before all sections, with a blank line behind them, stay at the top.
 *
 * No tool reads anything else afterwards. Where a section begins or ends must be clear for that, so a file is refused when
 * anything is wrong with it, and also when some AWS tool would see a section begin elsewhere.
 *
 * @throws ConfigEditError `malformed` or one of the duplicates, with the place
 * @example formatted(parse(bytes)).stringify()   // formatting that again changes nothing
 */
export function formatted(doc: ConfigDocument): ConfigDocument {
  const problem = doc.problems[0] ?? ambiguityIn(doc);
  if (problem !== undefined) throw refusal(problem);
  const [first] = doc.sections;
  if (first === undefined) return doc;

  const stretches = [
    doc.lines.slice(0, first.start),
    ...inReadingOrder(doc).map(({ start, end }) => doc.lines.slice(start, end)),
  ];
  const { usual } = new LineEndings(doc.lines);
  const kept = stretches.map((lines) => terminate(withoutOuterBlanks(lines), usual)).filter(({ length }) => length > 0);
  return parseText(kept.flatMap((lines, at) => [...blankLineAfter(kept[at - 1]), ...lines]).join(''));
}

/** Ends as its neighbour does: in a file of mixed endings the most frequent one would be another at the next run. */
function blankLineAfter(lines: readonly string[] = []): readonly string[] {
  return lines.slice(-1).map(endingOf);
}

function withoutOuterBlanks(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => !BLANK.test(line));
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => !BLANK.test(line)) + 1);
}

/** A place where AWS tools disagree on where a section begins: moving sections would move other lines for some of them. */
function ambiguityIn({ lines, sections }: ConfigDocument): ConfigProblem | undefined {
  const carriageReturn = lines.findIndex((line) => endingOf(line) === '\r');
  if (carriageReturn !== -1)
    return unclear(carriageReturn, 'some AWS tools do not end a line at a lone carriage return');
  for (const { start, line: header } of sections) {
    const comments = lines.slice(start, header - 1);
    const indented = comments.findIndex((line) => indentOf(line) > 0);
    if (indented !== -1)
      return unclear(start + indented, 'some AWS tools take this indented comment for a part of the value above');
    if (!PLAIN_HEADER.test(contentOf(lines[header - 1] ?? '')))
      return unclear(header - 1, 'some AWS tools do not see this header, or read another name');
  }
  return undefined;
}

const unclear = (at: number, message: string): ConfigProblem => ({
  code: 'malformed-header',
  message,
  line: at + 1,
  column: 1,
  blocks: 'nothing',
});
