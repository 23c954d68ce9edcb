import type { Section } from './section.js';
import type { ConfigDocument } from './document.js';
import { ssoSessionOf } from './sso-session-of.js';

/** What a section is sorted by: first by `rank`, then by `group`, then by `path`. */
interface Place {
  readonly section: Section;
  readonly rank: number;
  readonly group: number;
  readonly path: readonly string[];
}

const RANKS: Readonly<Record<Section['kind'], number>> = { 'sso-session': 0, profile: 2, services: 3, other: 4 };
const DEFAULT_PROFILE_RANK = 1;

/**
 * The sections of a document as they are best read: sso-sessions in their order; the default profile; the other profiles,
 * grouped by sso-session in the order of those, each group as the hierarchy that its names make; profiles without
 * sso-session; services and everything else in their order.
 */
export function inReadingOrder(doc: ConfigDocument): readonly Section[] {
  const names = doc.sections.filter(({ kind }) => kind === 'sso-session').map(({ name }) => name);
  const sessions = new Map(names.map((name, at) => [name, at]));
  const places = doc.sections.map((section) => placeOf(doc, section, sessions));
  return places.sort(comparePlaces).map(({ section }) => section);
}

function placeOf(doc: ConfigDocument, section: Section, sessions: ReadonlyMap<string, number>): Place {
  if (section.kind !== 'profile') return { section, rank: RANKS[section.kind], group: 0, path: [] };
  if (section.name === 'default') return { section, rank: DEFAULT_PROFILE_RANK, group: 0, path: [] };
  const group = sessions.get(sessionOf(doc, section) ?? '') ?? sessions.size;
  return { section, rank: RANKS.profile, group, path: section.name.split(/[./:]/) };
}

/** Its own sso-session, or that of the profile from which it takes credentials to assume a role. */
function sessionOf(doc: ConfigDocument, profile: Section): string | undefined {
  const seen = new Set<Section>();
  for (let at: Section | undefined = profile; at !== undefined && !seen.has(at);) {
    const session = ssoSessionOf(at);
    if (session !== undefined) return session;
    seen.add(at);
    const name = at.get('source_profile');
    at = name === undefined ? undefined : doc.find({ kind: 'profile', name });
  }
  return undefined;
}

/** Array sorting is stable: what is equal here stays in the order of the file. */
function comparePlaces(one: Place, other: Place): number {
  return one.rank - other.rank || one.group - other.group || comparePaths(one.path, other.path);
}

/** Branch by branch, so that `a.b` stands before `a.b.c`, and both before `a-b`. */
function comparePaths(one: readonly string[], other: readonly string[]): number {
  for (const [at, segment] of one.entries()) {
    const against = other[at];
    if (against === undefined) return 1;
    if (segment !== against) return segment < against ? -1 : 1;
  }
  return one.length - other.length;
}
