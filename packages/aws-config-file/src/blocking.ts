import type { Edit } from './edit.js';
import type { ConfigProblem } from './problem.js';
import { SectionMap } from './section-map.js';

/** The problems that forbid the edits. */
export function blocking(problems: readonly ConfigProblem[], edits: readonly Edit[]): readonly ConfigProblem[] {
  if (problems.length === 0 || edits.length === 0) return [];
  const touched = new SectionMap<Set<string>>();
  for (const edit of edits) {
    const keys = touched.get(edit.section) ?? new Set();
    if (edit.op === 'put') for (const key of Object.keys(edit.values)) keys.add(key.toLowerCase());
    touched.set(edit.section, keys);
  }
  return problems.filter(({ blocks, section, key }) => {
    if (blocks === 'document') return true;
    if (blocks === 'nothing' || section === undefined) return false;
    const keys = touched.get(section);
    return keys !== undefined && (blocks === 'section' || (key !== undefined && keys.has(key)));
  });
}
