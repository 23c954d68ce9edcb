import type { SpelledSection } from '../spelled-section.js';

/** The names that every SDK reads alike without quotes. */
export const portableName = /^[A-Za-z0-9_.@+%:/-]+$/;

/** Whether the document takes it for a profile, an sso-session or services. */
export const isKnown = ({ section }: SpelledSection): boolean => section.kind !== 'other';

/** What can be written plainly without anybody reading another name. */
export const canBePlain = (spelled: SpelledSection): boolean =>
  isKnown(spelled) && portableName.test(spelled.section.name) && /^[ \t]*([#;]|$)/.test(spelled.parts.rest);
