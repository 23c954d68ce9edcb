import type { ListedProfile } from '@aws-sso/core';
import { fields, table } from './table.js';

export const renderProfiles = (profiles: readonly ListedProfile[]): Promise<string> =>
  table(
    ['PROFILE', 'SESSION', 'ACCOUNT', 'ROLE', 'REGION'],
    profiles.map(({ name, sessionName, accountId, roleName, region }) => [
      name,
      ...[sessionName, accountId, roleName, region].map((value) => value ?? '–'),
    ]),
  );

export const renderProfile = (profile: ListedProfile, path: string): string =>
  fields([
    ['Profile', profile.name],
    ['Session', profile.sessionName ?? '–'],
    ['Account', profile.accountId ?? '–'],
    ['Role', profile.roleName ?? '–'],
    ['Region', profile.region ?? '–'],
    ['Output', profile.output ?? '–'],
    ['Kept in step', profile.managed ? 'yes, by profile:sync' : 'no, written by hand'],
    ['Stands in', `${path}:${profile.line}`],
  ]);
