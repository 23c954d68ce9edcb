import type { ConfigDocument } from '../document.js';
import type { Edit, PropertyValue } from '../edit.js';
import { contentOf, indentOf } from '../line.js';
import type { Property } from '../property.js';

/** Whether all lines are still there, in their order, that puts have nothing to do with: any but those of the keys they name. */
export function keepsOtherLines(doc: ConfigDocument, puts: readonly Edit[], after: ConfigDocument): boolean {
  const gone = linesOfEdited(doc, puts);
  const headers = new Set(doc.sections.map(({ line }) => line - 1));
  const left = after.lines.map(contentOf);
  let at = 0;
  return doc.lines.every((line, index) => {
    if (gone.has(index)) return true;
    const content = contentOf(line);
    // A header may lose its indentation, lest it become a part of a new value above.
    const bare = headers.has(index) ? content.slice(indentOf(content)) : content;
    while (at < left.length && left[at] !== content && left[at] !== bare) at++;
    return at++ < left.length;
  });
}

function linesOfEdited(doc: ConfigDocument, puts: readonly Edit[]): ReadonlySet<number> {
  const values = new Map<Property, PropertyValue[]>();
  for (const put of puts) {
    if (put.op !== 'put') continue;
    for (const [key, value] of Object.entries(put.values)) {
      const property = doc.find(put.section)?.property(key);
      if (property !== undefined) values.set(property, [...(values.get(property) ?? []), value]);
    }
  }
  return new Set([...values].flatMap(([property, given]) => editedLines(property, given)));
}

/** Of a block of which something stays only the lines named, else all. */
function editedLines(property: Property, given: readonly PropertyValue[]): readonly number[] {
  const { start, end, children } = property;
  const all = Array.from({ length: end - start }, (_, at) => start + at);
  const nested = given.filter((value) => typeof value === 'object' && value !== null);
  if (children === undefined || nested.length < given.length) return all;
  const removed = new Set(nested.flatMap((value) => Object.keys(value).filter((key) => value[key] === null)));
  if (children.every(({ key }) => removed.has(key))) return all;
  const named = new Set(nested.flatMap(Object.keys));
  return children.filter(({ key }) => named.has(key)).map(({ line }) => line - 1);
}
