import type { Edit } from './edit.js';
import type { ConfigProblem } from './problem.js';
import { sectionKey } from './section-id.js';

/** The problems that forbid the edits. */
export function blocking(problems: readonly ConfigProblem[], edits: readonly Edit[]): readonly ConfigProblem[] {
  if (problems.length === 0 || edits.length === 0) return [];
  const touched = new Map<string, Set<string>>();
  for (const edit of edits) {
    const id = sectionKey(edit.section);
    const keys = touched.get(id) ?? new Set();
    if (edit.op === 'put') for (const key of Object.keys(edit.values)) keys.add(key.toLowerCase());
    touched.set(id, keys);
  }
  return problems.filter(({ blocks, section, key }) => {
    if (blocks === 'document') return true;
    if (blocks === 'nothing' || section === undefined) return false;
    const keys = touched.get(sectionKey(section));
    return keys !== undefined && (blocks === 'section' || (key !== undefined && keys.has(key)));
  });
}
