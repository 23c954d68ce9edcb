import { refusal } from './config-edit-error.js';
import type { ConfigDocument } from './document.js';
import { Draft } from './draft.js';
import { parseText } from './parse.js';
import { checkKey } from './safe-text.js';
import type { SectionId } from './section-id.js';

/** What to do with the keys of a nested block: a string sets one, null removes it, the others stay. */
export type NestedValues = Readonly<Record<string, string | null>>;

/** What to do with a key: a string sets it, null removes it, an object edits its nested block. */
export type PropertyValue = string | null | NestedValues;

/**
 * One change to a section.
 *
 * - `put` sets and removes keys; the others stay. A section that does not exist is made at the end of the file, unless
 *   all there is to do is to remove keys.
 * - `remove` takes the section away, with the comments directly above its header; no such section is fine.
 * - `rename` changes the header line only.
 */
export type Edit =
  | { readonly op: 'put'; readonly section: SectionId; readonly values: Readonly<Record<string, PropertyValue>> }
  | { readonly op: 'remove'; readonly section: SectionId }
  | { readonly op: 'rename'; readonly section: SectionId; readonly to: string };

/**
 * Applies the edits in their order, all or none, and touches only the lines it must. `section` always means what bears
 * the name before the edits (or what one of them made), so that two renames can swap names.
 *
 * @throws ConfigEditError if the file is malformed, an edited section or key is there twice, a section to rename is
 * missing, its new name is taken, or a name, key or value is not safe to write.
 *
 * @example
 * edit(doc, [{ op: 'put', section: { kind: 'profile', name: 'home' }, values: { region: 'eu-west-1', output: null } }])
 */
export function edit(doc: ConfigDocument, edits: readonly Edit[]): ConfigDocument {
  if (edits.length === 0) return doc;
  const [problem] = doc.problemsFor(edits);
  if (problem !== undefined) throw refusal(problem);
  const draft = new Draft(doc);
  for (const change of edits) apply(draft, change);
  return parseText(doc.mark + draft.finish());
}

function apply(draft: Draft, change: Edit): void {
  switch (change.op) {
    case 'put':
      for (const [key, value] of Object.entries(change.values)) {
        checkKey(key);
        if (typeof value === 'object' && value !== null) Object.keys(value).forEach(checkKey);
      }
      draft.put(change.section, change.values);
      break;
    case 'remove':
      draft.remove(change.section);
      break;
    case 'rename':
      draft.rename(change.section, change.to);
      break;
  }
}
