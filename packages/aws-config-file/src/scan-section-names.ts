import { eachHeader } from './header-scan.js';
import { parse } from './parse.js';
import type { SectionId } from './section-id.js';
import { textWindows } from './text-windows.js';

/**
 * The names of all sections, in the order of the file and with duplicates: what `parse(bytes).sections` has, many times as
 * fast. For completion and other callers that want nothing else of a large file.
 *
 * A file with an indented line in brackets that is no plain header is parsed: what that means depends on the lines above.
 *
 * @example scanSectionNames(bytes).filter(({ kind }) => kind === 'profile')
 */
export function scanSectionNames(bytes: Uint8Array): readonly SectionId[] {
  const names: SectionId[] = [];
  for (const { text } of textWindows(bytes)) {
    const sure = eachHeader(text, (id) => names.push(id));
    if (!sure) return parse(bytes).sections.map(({ kind, name }) => ({ kind, name }));
  }
  return names;
}
