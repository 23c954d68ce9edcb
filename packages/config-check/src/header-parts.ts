/** A header as it is spelled: `indent`, `[`, `inner`, `]`, `rest`. */
export interface HeaderParts {
  readonly indent: string;
  readonly inner: string;
  readonly rest: string;
}

/** Ends at the first bracket that nothing but blanks or a comment follows, else at the last one, as the document has it. */
export function headerParts(text: string): HeaderParts {
  const indent = /^[ \t\v\f]*/.exec(text)?.[0] ?? '';
  let close = text.indexOf(']');
  if (close === -1) close = text.length;
  while (!/^[ \t]*([#;]|$)/.test(text.slice(close + 1))) {
    const next = text.indexOf(']', close + 1);
    if (next === -1) break;
    close = next;
  }
  return { indent, inner: text.slice(indent.length + 1, close), rest: text.slice(close + 1) };
}
