import type { ConfigDocument } from '@aws-sso/aws-config-file';

/**
 * A piece of the file: a section with the comments directly above its header, and what stands between it and the next
 * piece. The first piece is what comes before all sections. Together they are the file, line by line.
 */
export interface ConfigUnit {
  /** As the header reads, `profile a`; a second section of that name is `profile a (2)`. Absent for the first piece. */
  readonly id?: string;
  /** 1-based. */
  readonly line: number;
  /** Byte text: a character per byte, with line endings. */
  readonly lines: readonly string[];
  /** The blank lines and detached comments behind it. */
  readonly gap: readonly string[];
}

/** Byte text of a file: a character per byte, so that bytes that are no text survive. */
export const byteText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

export const allLines = ({ lines, gap }: Pick<ConfigUnit, 'lines' | 'gap'>): readonly string[] => [...lines, ...gap];

export const byteOrderMark = '\u00ef\u00bb\u00bf';

/** The byte order mark of a file, or nothing. It belongs to no piece: whatever comes first follows it. */
export const markOf = (text: string): string => (text.startsWith(byteOrderMark) ? byteOrderMark : '');

/** The pieces of a file: first what precedes all sections, then one per section, in the same order. */
export function unitsOf(document: ConfigDocument): readonly ConfigUnit[] {
  const text = byteText(document.stringify());
  const content = text.slice(markOf(text).length);
  const lines = content === '' ? [] : content.split(/(?<=\n|\r(?!\n))/);
  const headers = document.sections.map(({ line }) => line - 1);
  const starts = headers.map((header) => startOf(lines, header));
  const ids = uniqueIds(document);
  const first: ConfigUnit = { line: 1, lines: [], gap: lines.slice(0, starts[0]) };
  const sections = headers.map((header, index): ConfigUnit => {
    const [start = header, end = lines.length] = [starts[index], starts[index + 1]];
    let contentEnd = end;
    while (contentEnd > header + 1 && isTrivia(lines[contentEnd - 1])) contentEnd--;
    return {
      id: ids[index] ?? '',
      line: start + 1,
      lines: lines.slice(start, contentEnd),
      gap: lines.slice(contentEnd, end),
    };
  });
  return [first, ...sections];
}

/** What stands directly above a header belongs to it. */
function startOf(lines: readonly string[], header: number): number {
  let start = header;
  while (start > 0 && isComment(lines[start - 1])) start--;
  return start;
}

const isComment = (line = ''): boolean => /^[ \t]*[#;]/.test(line);

export const isBlank = (line = ''): boolean => line.trim() === '';

const isTrivia = (line: string | undefined): boolean => isBlank(line) || isComment(line);

function uniqueIds({ sections }: ConfigDocument): readonly string[] {
  const seen = new Map<string, number>();
  return sections.map(({ kind, name }) => {
    const label = kind === 'other' ? name : `${kind} ${name}`;
    const nth = (seen.get(label) ?? 0) + 1;
    seen.set(label, nth);
    return nth === 1 ? label : `${label} (${nth})`;
  });
}
