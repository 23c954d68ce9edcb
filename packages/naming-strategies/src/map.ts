import { defineNamingStrategy } from '@aws-sso/core';
import { fallbackFrom, fallbackOptions, shapeFrom, shapeOptions } from './options.js';

/** A table of the user's own names, by account or by account and role; another strategy names the rest. */
export const map = defineNamingStrategy({
  name: 'map',
  description: 'Names out of a table, and another strategy for the rest',
  options: {
    names: {
      type: 'table',
      description: 'levels of an account, to which the role is added, or the whole name for one role of it',
      keys: 'ACCOUNT_ID[.ROLE]',
    },
    ...fallbackOptions,
    ...shapeOptions,
  },
  async create(options, resolve) {
    const shape = shapeFrom(options);
    const { names } = options;
    for (const key of names.keys())
      if (!/^\d{12}(\.[\w+=,.@-]{1,64})?$/.test(key))
        throw new Error(`"names.${key}" must end in an account id (12 digits), or in one with a role after it`);
    const fallback = await fallbackFrom(options, resolve);
    const levels = (name: string): string[] => name.split(shape.separator);
    return {
      ...shape,
      segments(input) {
        const whole = names.get(`${input.account.id}.${input.roleName}`);
        if (whole !== undefined) return levels(whole);
        const account = names.get(input.account.id);
        return account === undefined ? fallback.segments(input) : [...levels(account), input.roleName];
      },
    };
  },
});
