import { ssoSessionOf, type Property, type Section } from '@aws-sso/aws-config-file';
import type { Facts } from '../facts.js';
import { everyTool } from '../rule.js';
import type { Found, Rule } from '../rule.js';
import type { Setup } from '../setup.js';
import { urlInWords } from './in-words.js';
import { portalOf } from './portal-of.js';

/** Every start URL of the config, in the order of the file. */
const startUrls = ({ config }: Setup): readonly { owner: string; property: Property }[] =>
  config.document.sections.flatMap((section) => {
    const property = section.property('sso_start_url');
    const known = section.kind === 'profile' || section.kind === 'sso-session';
    return property !== undefined && known ? [{ owner: section.name, property }] : [];
  });

interface CachedToken {
  readonly path: string;
  /** Of the sso-session. */
  readonly name: string;
  /** The start URL that the token is from. */
  readonly token: string;
  readonly configured: string;
}

const tokensOf = ({ caches }: Facts, sessions: ReadonlyMap<string, Section>): readonly CachedToken[] =>
  caches.flatMap(({ path, kind, sessionName: name = '', startUrl: token }) => {
    const configured = sessions.get(name)?.get('sso_start_url');
    return kind !== 'token' || configured === undefined || token === undefined
      ? []
      : [{ path, name, token, configured }];
  });

/** Sessions, and what belongs to them in the token cache. */
export const ssoSessionRules: readonly Rule[] = [
  {
    id: 'session-incomplete',
    severity: 'error',
    finds: 'An sso-session without start URL or region',
    because: 'Nobody can sign in to it.',
    hurts: [...everyTool, 'aws-sso'],
    mend: 'Add what is missing: aws-sso session:add NAME --replace.',
    find: ({ config: { path }, sessions }) =>
      [...sessions.values()].flatMap((session) =>
        ['sso_start_url', 'sso_region']
          .filter((key) => (session.get(key) ?? '') === '')
          .map((key) => ({ message: `The sso-session ${session.name} has no ${key}.`, path, line: session.line })),
      ),
  },
  {
    id: 'session-two-portals',
    severity: 'error',
    finds: 'One sso-session name with two start URLs',
    because:
      'The token cache knows sessions by name alone: the token of one portal is stored over that of the other, and sent to it.',
    hurts: [...everyTool, 'aws-sso'],
    mend: 'Give one of the two another name, and the profiles that mean it as well.',
    find: ({ files }) => {
      const first = new Map<string, string>();
      return files.flatMap(({ path, document }) =>
        document.sections.flatMap((section): Found[] => {
          const property = section.property('sso_start_url');
          if (section.kind !== 'sso-session' || property === undefined) return [];
          const { value, line, column } = property;
          const known = first.get(section.name) ?? value;
          first.set(section.name, known);
          if (portalOf(known) === portalOf(value)) return [];
          return [
            {
              message: `${section.name} is ${urlInWords(known)} above, and ${urlInWords(value)} here.`,
              path,
              line,
              column,
            },
          ];
        }),
      );
    },
  },
  {
    id: 'session-unused',
    severity: 'note',
    finds: 'An sso-session that no profile names',
    because: 'One can sign in to it, and then use it for nothing.',
    hurts: [],
    mend: 'Make profiles with aws-sso profile:sync, or remove it with aws-sso session:remove.',
    find: ({ config: { path }, sessions, profiles }) => {
      const used = new Set([...profiles.values()].map(ssoSessionOf));
      return [...sessions.values()]
        .filter(({ name }) => !used.has(name))
        .map(({ name, line }) => ({ message: `No profile uses the sso-session ${name}.`, path, line }));
    },
  },
  {
    id: 'start-url-spelling',
    severity: 'warning',
    finds: 'One portal under several spellings of its start URL (trailing slash, `#/`, capitals)',
    because:
      'The AWS CLI keeps registrations and tokens by the exact text, and compares it: each spelling needs a sign-in of its own.',
    hurts: ['AWS CLI', 'boto3', 'aws-sso'],
    mend: 'Spell it alike everywhere, then sign in again: aws-sso login.',
    find: (setup) => {
      const { config, facts, sessions } = setup;
      const first = new Map<string, string>();
      const inConfig = startUrls(setup).flatMap(({ owner, property }) => {
        const { value, line, column } = property;
        const portal = portalOf(value);
        const known = first.get(portal) ?? value;
        first.set(portal, known);
        if (known === value) return [];
        return [
          { message: `${owner} spells ${urlInWords(known)} as ${urlInWords(value)}.`, path: config.path, line, column },
        ];
      });
      const inCache = tokensOf(facts, sessions)
        .filter(({ token, configured }) => token !== configured && portalOf(token) === portalOf(configured))
        .map(({ path, name, token, configured }) => ({
          ...{
            message: `The token of ${name} is from ${urlInWords(token)}, its session is spelled ${urlInWords(configured)}.`,
            path,
          },
        }));
      return [...inConfig, ...inCache];
    },
  },
  {
    id: 'token-of-another-portal',
    severity: 'warning',
    finds: 'A cached token under the name of a session, from another start URL',
    because:
      'Token files are named after the session alone. Two configs, or two machines with one home, that use one name for two portals overwrite each other, and an SDK sends the token of one to the other.',
    hurts: everyTool,
    mend: 'Give one of the two sessions another name; then sign in again.',
    find: ({ facts, sessions }) =>
      tokensOf(facts, sessions)
        .filter(({ token, configured }) => portalOf(token) !== portalOf(configured))
        .map(({ path, name, token, configured }) => ({
          ...{
            message: `The token of ${name} is from ${urlInWords(token)}, its session is ${urlInWords(configured)}.`,
            path,
          },
        })),
  },
];
