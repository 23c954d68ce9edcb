import { defineNamingStrategy } from '@aws-sso/core';
import { accountLevel, calledBy } from './account-words.js';
import { shapeFrom, shapeOptions } from './options.js';

/** `homesso.muppetaccess` for somebody with one account, `homesso.sandbox.muppetaccess` for everybody else. */
export const flat = defineNamingStrategy({
  name: 'flat',
  description: 'The session, the account if there are several, the role',
  options: shapeOptions,
  create(options) {
    const shape = shapeFrom(options);
    return {
      ...shape,
      segments(input) {
        const account = accountLevel(input.account.id, calledBy(input), shape.separator);
        return [input.session.name, ...(input.accountsInSession === 1 ? [] : [account]), input.roleName];
      },
    };
  },
});
