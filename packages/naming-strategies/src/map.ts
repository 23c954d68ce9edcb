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
    const table = new Map([...names].map(([key, name]) => [key, name.split(shape.separator)]));
    const accounts = new Set([...names.keys()].map((key) => key.slice(0, 12)));
    return {
      ...shape,
      segments(input) {
        const { id } = input.account;
        if (!accounts.has(id)) return fallback.segments(input);
        const whole = table.get(`${id}.${input.roleName}`);
        if (whole !== undefined) return whole;
        const account = table.get(id);
        return account === undefined ? fallback.segments(input) : [...account, input.roleName];
      },
    };
  },
});
