import { fromBytes, isUtf8 } from './byte-text.js';
import { ConfigDocument } from './document.js';
import { LineReader } from './line-reader.js';
import { splitLines } from './line.js';

const BYTE_ORDER_MARK = '\xef\xbb\xbf';

/**
 * Reads a config file. Never throws: what is wrong with the file is in `problems` of the document.
 *
 * Where the AWS tools disagree botocore (the AWS CLI) decides, with two exceptions: inline comments are cut from values as
 * the other SDKs do (`rawValue` has them), and an indented header starts a section wherever it stands.
 *
 * @example parse(await readFile(path)).find({ kind: 'profile', name: 'default' })?.get('region')
 */
export function parse(bytes: Uint8Array): ConfigDocument {
  return parseText(fromBytes(bytes));
}

/** The same for byte text. */
export function parseText(text: string): ConfigDocument {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const lines = splitLines(text.slice(mark.length));
  const reader = new LineReader(lines);
  const sections = reader.read();
  const { problems } = reader;
  if (mark !== '') {
    problems.push({
      code: 'byte-order-mark',
      message: 'the file starts with a byte order mark, which the AWS CLI rejects',
      line: 1,
      column: 1,
      blocks: 'nothing',
    });
  }
  if (!isUtf8(text)) {
    problems.push({
      code: 'invalid-utf8',
      message: 'the line is not valid UTF-8, which the AWS CLI rejects',
      line: lines.findIndex((line) => !isUtf8(line)) + 1,
      column: 1,
      blocks: 'nothing',
    });
  }
  problems.sort((one, other) => one.line - other.line);
  return new ConfigDocument(text, mark, lines, sections, problems);
}
