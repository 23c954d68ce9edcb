import type { DraftSection, Part } from './draft-section.js';
import type { NestedValues, PropertyValue } from './edit.js';
import { contentOf, endingOf } from './line.js';
import { readPropertyLine } from './property-line.js';
import { isChild, isNestedBlock, PLAIN, setChild, styleOf, terminate, writeLine } from './property-writer.js';
import type { Style } from './property-writer.js';
import { Property } from './property.js';

/**
 * Sets keys of a section, removes those that are null, and leaves alone what is already so.
 *
 * @param separator for a section that has no property to imitate
 */
export function putValues(
  section: DraftSection,
  values: Readonly<Record<string, PropertyValue>>,
  separator: string,
): void {
  for (const [key, value] of Object.entries(values)) putValue(section, key.toLowerCase(), value, separator);
}

/** The separator that new neighbours of the section should use. */
export function separatorIn(section: DraftSection): string | undefined {
  const last = section.parts.findLast(({ key, lines }) => key !== undefined && !isNestedBlock(lines));
  return last && styleOf(last.lines[0] ?? '').separator;
}

function putValue(section: DraftSection, key: string, value: PropertyValue, separator: string): void {
  const at = section.parts.findIndex((part) => part.key === key);
  const old = section.parts[at]?.lines;
  const style = old === undefined ? neighbourStyle(section, separator) : styleOf(old[0] ?? '');
  if (typeof value === 'object' && value !== null) {
    const block = writeBlock(section, old, key, value, style);
    if (block !== undefined) write(section, at, key, block);
  } else if (value === null) {
    if (old !== undefined) section.replace(at, 1);
  } else if (old === undefined || !says(old, key, value)) {
    const ending = endingOf(old?.[0] ?? '') || section.ending;
    write(section, at, key, [writeLine(key, value, style, ending)]);
  }
}

function says(lines: readonly string[], key: string, value: string): boolean {
  const property = new Property(lines, key, 0, lines.length);
  return property.children === undefined && property.value === value;
}

/** @returns nothing if nothing is to be changed, no lines if the block is to go */
function writeBlock(
  section: DraftSection,
  old: readonly string[] | undefined,
  key: string,
  values: NestedValues,
  style: Style,
): readonly string[] | undefined {
  const head = () => writeLine(key, '', style, endingOf(old?.[0] ?? '') || section.ending);
  const block = old !== undefined && isNestedBlock(old) ? [...old] : [head()];
  let changed = false;
  for (const [child, value] of Object.entries(values)) {
    changed = setChild(block, child, value, section.ending) || changed;
  }
  if (!changed) return undefined;
  return block.some((line, at) => at > 0 && isChild(line)) ? block : [];
}

/** Replaces the part at `at`, or adds one after the last property. A file that ended without a line ending still does. */
function write(section: DraftSection, at: number, key: string, lines: readonly string[]): void {
  const place = at === -1 ? afterLastProperty(section) : at;
  const { ending } = section;
  const before = at === -1 ? section.parts[place - 1]?.lines : section.parts[at]?.lines;
  const open = endingOf(before?.at(-1) ?? '') === '';
  const written = terminate(lines, ending);
  const last = written.pop();
  if (last !== undefined) written.push(open ? contentOf(last) : last);
  if (at === -1) {
    section.terminate(ending);
    section.replace(place, 0, partsOf(key, written));
    return;
  }
  section.replace(at, 1, [...commentAbove(before, written, ending), ...partsOf(key, written)]);
}

/** Comments and blank lines below the last line of a block are no longer inside it, once what stood below them is gone. */
function partsOf(key: string, lines: readonly string[]): readonly Part[] {
  const end = lines.findLastIndex(isChild) + 1;
  if (end === 0) return [];
  return [{ key, lines: lines.slice(0, end) }, ...lines.slice(end).map((line) => ({ lines: [line] }))];
}

/**
 * An inline comment of a line that is written anew becomes a line of its own above it: beside the value, the AWS CLI would
 * read it as part of that.
 */
function commentAbove(old: readonly string[] | undefined, written: readonly string[], ending: string) {
  const first = old?.[0];
  if (first === undefined || first === written[0] || written.length === 0) return [];
  const { comment } = readPropertyLine(first);
  return comment === '' ? [] : [{ lines: [comment + ending] }];
}

function afterLastProperty(section: DraftSection): number {
  return Math.max(section.parts.findLastIndex(({ key }) => key !== undefined) + 1, section.headLength);
}

/** As the last property has it; in an empty section, below an indented header just as far to the right. */
function neighbourStyle(section: DraftSection, separator: string): Style {
  const last = section.parts.findLast(({ key }) => key !== undefined)?.lines[0];
  const indent = last === undefined ? (/^[ \t\v\f]*/.exec(section.header)?.[0] ?? '') : styleOf(last).indent;
  return { ...PLAIN, indent, separator: separatorIn(section) ?? separator };
}
