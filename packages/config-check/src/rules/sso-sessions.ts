import type { Property } from '@aws-sso/aws-config-file';
import { everyTool } from '../rule.js';
import type { Rule } from '../rule.js';
import type { Setup } from '../setup.js';

/** Every start URL of the config, in the order of the file. */
const startUrls = ({ config }: Setup): readonly { owner: string; property: Property }[] =>
  config.document.sections.flatMap((section) => {
    const property = section.property('sso_start_url');
    const known = section.kind === 'profile' || section.kind === 'sso-session';
    return property !== undefined && known ? [{ owner: section.name, property }] : [];
  });

/** What the spellings of one portal have in common: `HTTPS://X.awsapps.com/start/#/` is `https://x.awsapps.com/start`. */
export const portalOf = (startUrl: string): string => startUrl.toLowerCase().replace(/[/#]+$/, '');

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
    id: 'session-unused',
    severity: 'note',
    finds: 'An sso-session that no profile names',
    because: 'One can sign in to it, and then use it for nothing.',
    hurts: [],
    mend: 'Make profiles with aws-sso profile:sync, or remove it with aws-sso session:remove.',
    find: ({ config: { path }, sessions, profiles }) => {
      const used = new Set([...profiles.values()].map((profile) => profile.get('sso_session')));
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
    mend: 'Spell it alike everywhere.',
    find: (setup) => {
      const first = new Map<string, string>();
      return startUrls(setup).flatMap(({ owner, property }) => {
        const { value, line, column } = property;
        const known = first.get(portalOf(value)) ?? value;
        first.set(portalOf(value), known);
        if (known === value) return [];
        return [{ message: `${owner} spells ${known} as ${value}.`, path: setup.config.path, line, column }];
      });
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
      facts.caches.flatMap(({ path, kind, sessionName, startUrl }) => {
        const configured = sessions.get(sessionName ?? '')?.get('sso_start_url');
        if (kind !== 'token' || configured === undefined || startUrl === undefined || startUrl === configured)
          return [];
        const message = `The token of ${sessionName ?? ''} is from ${startUrl}, its session is ${configured}.`;
        return [{ message, path }];
      }),
  },
];
