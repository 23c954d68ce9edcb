import { ConfigEditError, edit, type ConfigDocument, type Edit, type SectionId } from '@aws-sso/aws-config-file';
import type { ConfigChange, SectionRef } from '@aws-sso/core';
import { asEditFailure } from './document-failures.js';

/** The document's word for a section. */
const sectionId = ({ type, name }: SectionRef): SectionId => ({ kind: type, name });

function editsOf(change: ConfigChange): readonly Edit[] {
  const section = sectionId(change.section);
  switch (change.kind) {
    case 'put':
      return [{ op: 'put', section, values: change.values }];
    case 'remove':
      return [{ op: 'remove', section }];
    case 'rename':
      return [
        ...(change.values === undefined ? [] : [{ op: 'put', section, values: change.values } as const]),
        { op: 'rename', section, to: change.to },
      ];
  }
}

/**
 * Applies all changes or none.
 *
 * @param path for messages
 * @throws AwsSsoError ConfigMalformed when a section or key to be changed is there twice; ProfileNotFound or
 *   SsoSessionNotFound for a rename of nothing; ProfileConflict or SsoSessionExists when a new name is taken; InvalidInput
 *   for what cannot be written
 */
export function applyChanges(document: ConfigDocument, path: string, changes: readonly ConfigChange[]): ConfigDocument {
  const { first, afterwards } = inTwoSteps(changes);
  let edited = document;
  try {
    if (first.length > 0) edited = edit(edited, first.flatMap(editsOf));
    for (const { section } of afterwards)
      if (edited.find(sectionId(section)) !== undefined)
        throw new ConfigEditError('section-exists', 'there is already a section of that name');
    return afterwards.length > 0 ? edit(edited, afterwards.flatMap(editsOf)) : edited;
  } catch (error) {
    throw asEditFailure(error, path, changes);
  }
}

/**
 * A document takes all names as they are before its edits. Sections that are to be made under a name which the batch sets
 * free therefore have to wait until it is free.
 */
function inTwoSteps(changes: readonly ConfigChange[]): Record<'first' | 'afterwards', readonly ConfigChange[]> {
  const freed = new Set<string>();
  const [first, afterwards]: [ConfigChange[], ConfigChange[]] = [[], []];
  for (const change of changes) {
    const name = `${change.section.type} ${change.section.name}`;
    const waits = change.kind === 'put' && freed.has(name);
    (waits ? afterwards : first).push(change);
    if (change.kind !== 'put') freed.add(name);
  }
  return { first, afterwards };
}
