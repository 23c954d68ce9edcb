import { edit, type ConfigDocument, type Edit, type SectionId } from '@aws-sso/aws-config-file';
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
  if (changes.length === 0) return document;
  try {
    return edit(document, changes.flatMap(editsOf));
  } catch (error) {
    throw asEditFailure(error, path, changes);
  }
}
