import type { Property, Section } from '@aws-sso/aws-config-file';
import { everyTool } from '../rule.js';
import type { Found, Rule } from '../rule.js';
import type { Setup } from '../setup.js';
import { portalOf } from './portal-of.js';

/** What a profile repeats of its session. */
const repeated = ['sso_start_url', 'sso_region'] as const;

/** Keys by which a profile gets its credentials otherwise than by signing in. */
const otherSources = [
  'role_arn',
  'credential_process',
  'credential_source',
  'web_identity_token_file',
  'login_session',
  'aws_access_key_id',
];

const isWayToSignIn = /^sso_(session|start_url)$/;

const place = (setup: Setup, { line, column }: Pick<Property, 'line' | 'column'>) => ({
  ...{ path: setup.config.path, line, column },
});

/** Profiles that sign in through an sso-session, with that. */
const withSession = (setup: Setup): readonly { profile: Section; session: Section }[] =>
  [...setup.profiles.values()].flatMap((profile) => {
    const session = setup.sessions.get(profile.get('sso_session') ?? '');
    return session === undefined ? [] : [{ profile, session }];
  });

/** The keys that a profile has beside its sso_session, and whether they say the same as the session. */
const leftOvers = (setup: Setup, same: boolean): readonly { profile: Section; key: string; property: Property }[] =>
  withSession(setup).flatMap(({ profile, session }) =>
    repeated.flatMap((key) => {
      const property = profile.property(key);
      const equal = property?.rawValue === session.property(key)?.rawValue;
      return property === undefined || equal !== same ? [] : [{ profile, key, property }];
    }),
  );

/** Profiles and what signs them in. */
export const ssoProfileRules: readonly Rule[] = [
  {
    id: 'sso-left-over',
    severity: 'error',
    finds: 'sso_start_url or sso_region in a profile whose sso-session says the same',
    because:
      'Rust rejects such a profile. `aws configure sso` leaves them there when it turns a profile of the old kind into one with a session.',
    hurts: ['Rust'],
    mend: 'Remove the two keys from the profile; the session has them.',
    fix: 'does that',
    find: (setup) => {
      const { problems } = setup.config.document;
      const noEdits = problems.some(({ blocks }) => blocks === 'document');
      const blocked = new Set(problems.flatMap(({ section }) => (section?.kind === 'profile' ? [section.name] : [])));
      return leftOvers(setup, true).map(({ profile, key, property }): Found => {
        const section = { kind: 'profile', name: profile.name } as const;
        const edit = { op: 'put', section, values: { [key]: null } } as const;
        return {
          ...{ message: `${profile.name} repeats ${key} of its sso-session.`, ...place(setup, property) },
          ...(noEdits || blocked.has(profile.name) ? {} : { repair: { kind: 'edit', edit } }),
        };
      });
    },
  },
  {
    id: 'sso-differs',
    severity: 'error',
    finds: 'sso_start_url or sso_region in a profile whose sso-session says something else',
    because: 'The AWS CLI, boto3, JavaScript, Rust and Go reject the profile.',
    hurts: ['AWS CLI', 'boto3', 'JavaScript', 'Rust', 'Go'],
    mend: 'Remove the key from the profile if the session is right; else correct the session, or name another one.',
    find: (setup) =>
      leftOvers(setup, false).map(({ profile, key, property }) => ({
        ...{ message: `${key} of ${profile.name} is not that of its sso-session.`, ...place(setup, property) },
      })),
  },
  {
    id: 'sso-unknown-session',
    severity: 'error',
    finds: 'A profile that names an sso-session which is not there',
    because: 'No tool can use the profile; JavaScript fails with a TypeError that does not say why.',
    hurts: [...everyTool, 'aws-sso'],
    mend: 'Correct the name, or add the session: aws-sso session:add.',
    find: (setup) =>
      [...setup.profiles.values()].flatMap((profile) => {
        const property = profile.property('sso_session');
        if (property === undefined || setup.sessions.has(property.value)) return [];
        const message = `${profile.name} names the sso-session "${property.value}", which is not there.`;
        return [{ message, ...place(setup, property) }];
      }),
  },
  {
    id: 'sso-incomplete',
    severity: 'error',
    finds: 'A profile with an account and no role, or a role and no account',
    because: 'The AWS CLI and the SDKs refuse the profile: both or none of sso_account_id and sso_role_name.',
    hurts: everyTool,
    mend: 'Add the missing key; aws-sso profile:list shows how the others are written.',
    find: (setup) =>
      [...setup.profiles.values()].flatMap((profile) => {
        const [account, role] = [profile.property('sso_account_id'), profile.property('sso_role_name')];
        const only = account === undefined ? role : role === undefined ? account : undefined;
        if (only === undefined || !profile.properties.some(({ key }) => isWayToSignIn.test(key))) return [];
        const missing = only === account ? 'sso_role_name' : 'sso_account_id';
        return [{ message: `${profile.name} has ${only.key} and no ${missing}.`, ...place(setup, only) }];
      }),
  },
  {
    id: 'credential-sources',
    severity: 'warning',
    finds: 'sso_* keys beside another source of credentials',
    because: 'Each tool has its own order of sources: the same profile is one identity here and another there.',
    hurts: everyTool,
    mend: 'Keep one of them; give the other a profile of its own.',
    find: (setup) =>
      [...setup.profiles.values()].flatMap((profile) => {
        if (!profile.properties.some(({ key }) => /^sso_(session|start_url|account_id|role_name)$/.test(key)))
          return [];
        return otherSources.flatMap((key) => {
          const property = profile.property(key);
          if (property === undefined) return [];
          return [{ message: `${profile.name} has sso_* keys and ${key}.`, ...place(setup, property) }];
        });
      }),
  },
  {
    id: 'shadowed-profile',
    severity: 'warning',
    finds: 'Static keys in the credentials file under the name of a profile that signs in or runs a program',
    because:
      'Beside sso_* keys JavaScript and Go take the static ones, while the AWS CLI and boto3 sign in; a credential_process none of them runs any more. Two identities under one name.',
    hurts: ['JavaScript', 'Go', 'AWS CLI', 'boto3'],
    mend: 'Remove the keys, or give them a name of their own.',
    find: ({ credentials, credentialsProfiles, profiles }) =>
      [...credentialsProfiles].flatMap(([name, section]) => {
        const profile = profiles.get(name);
        const keys = section.property('aws_access_key_id');
        const source = profile?.properties.find(({ key }) => key.startsWith('sso_') || key === 'credential_process');
        if (keys === undefined || source === undefined) return [];
        const message = `${name} has static keys here and ${source.key} in the config.`;
        return [{ message, path: credentials.path, line: keys.line, column: keys.column }];
      }),
  },
  {
    id: 'legacy-profile',
    severity: 'note',
    finds: 'A profile with a start URL of its own and no sso-session',
    because: 'Its sign-in lasts eight hours at most and does not renew itself.',
    hurts: everyTool,
    mend: 'Name an sso-session with sso_session instead of sso_start_url and sso_region; aws-sso session:add makes one.',
    find: (setup) => {
      const portal = (section: Section) =>
        JSON.stringify([portalOf(section.get('sso_start_url') ?? ''), section.get('sso_region')]);
      const fitting = new Map([...setup.sessions.values()].reverse().map((one) => [portal(one), one.name]));
      return [...setup.profiles.values()].flatMap((profile) => {
        const property = profile.property('sso_start_url');
        if (property === undefined || profile.property('sso_session') !== undefined) return [];
        const name = fitting.get(portal(profile));
        const which = name === undefined ? 'an sso-session' : `the sso-session ${name}`;
        return [{ message: `${profile.name} could use ${which}.`, ...place(setup, property) }];
      });
    },
  },
];
