import { defineNamingStrategy, definePlugin } from '@aws-sso/core';

/** `blue.widgets-prod.admin`: the team that the account's tag names, else the one of the option, then account and role. */
export const team = defineNamingStrategy({
  name: 'team',
  description: 'The team that owns the account, the account, the role',
  options: {
    team: { type: 'text', description: 'team of accounts that have no tag "team"', default: 'everybody' },
  },
  create: (options) => ({
    segments: ({ account, roleName, alias, tags }) => [
      tags?.get('team') ?? options.team,
      alias ?? (account.name.trim() === '' ? account.id : account.name),
      roleName,
    ],
  }),
});

export default definePlugin({ apiVersion: 1, name: 'aws-sso-naming-team', namingStrategies: [team] });
