import { eachHeader } from './header-scan.js';
import { parse } from './parse.js';
import type { SectionKind } from './section-id.js';
import { textWindows } from './text-windows.js';

/** The names of sections by what they name, each list in the order of the file and with duplicates. */
export type SectionNames = Readonly<Record<SectionKind, readonly string[]>>;

const KINDS = ['profile', 'sso-session', 'services', 'other'] as const satisfies readonly SectionKind[];

/**
 * The names of all sections: what `parse(bytes).sections` has, many times as fast. For completion and other callers that
 * want nothing else of a large file.
 *
 * A file with an indented line in brackets that is no plain header is parsed: what that means depends on the lines above.
 *
 * @example scanSectionNames(bytes).profile   // ['default', 'home.dev']
 */
export function scanSectionNames(bytes: Uint8Array): SectionNames {
  // A name cut out of a text keeps all of that text in memory, to be copied around by the garbage collector. So what is kept
  // are the names of a window as one new text, taken apart at the end: half of the time. No name has a line feed in it.
  const texts = noNames();
  for (const { text } of textWindows(bytes)) {
    const found = noNames();
    const sure = eachHeader(text, (kind, name) => found[kind].push(name));
    if (!sure) return parsedNames(bytes);
    for (const kind of KINDS) if (found[kind].length > 0) texts[kind].push(found[kind].join('\n'));
  }
  for (const kind of KINDS) if (texts[kind].length > 0) texts[kind] = texts[kind].join('\n').split('\n');
  return texts;
}

function parsedNames(bytes: Uint8Array): SectionNames {
  const names = noNames();
  for (const { kind, name } of parse(bytes).sections) names[kind].push(name);
  return names;
}

const noNames = (): Record<SectionKind, string[]> => ({ profile: [], 'sso-session': [], services: [], other: [] });
