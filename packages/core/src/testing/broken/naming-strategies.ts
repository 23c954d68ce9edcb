import { type NamingStrategy, type NamingStrategyDefinition, defineNamingStrategy } from '../../naming-strategy.js';

const sample = (name: string, create: () => NamingStrategy): NamingStrategyDefinition =>
  defineNamingStrategy({ name, description: 'Broken on purpose', options: {}, create });

/**
 * A strategy for every mistake that the kit is there to find, by the promise that it breaks. Each keeps all others: it is
 * found for its own reason.
 */
export const brokenNamingStrategies: Readonly<Record<string, NamingStrategyDefinition>> = {
  'gives a list of texts for every account role, whatever its account is called': sample('partial', () => ({
    segments: ({ account, roleName }) => (account.name === '🦄' ? ([1, roleName] as never) : [account.name, roleName]),
  })),
  'gives the same levels each time, and when it is made anew': sample('forgets-nothing', () => {
    const seen = new Set<string>();
    return {
      segments: ({ account, roleName }) => {
        const role = `${account.id} ${roleName}`;
        const levels = [account.name, roleName, ...(seen.has(role) ? ['again'] : [])];
        seen.add(role);
        return levels;
      },
    };
  }),
  'gives the same levels in whatever order it is asked': sample('first-come', () => {
    const numbers = new Map<string, number>();
    return {
      segments: ({ account, roleName }) => {
        const number = numbers.get(account.id) ?? numbers.size;
        numbers.set(account.id, number);
        return [`${number}`, roleName];
      },
    };
  }),
  'leaves what it is given as it is': sample('tidy', () => ({
    segments: ({ account, roleName }) => {
      Reflect.set(account, 'email', 'seen');
      return [account.name, roleName];
    },
  })),
  'makes names of the portable alphabet and its separator, or none': sample('blank', () => ({
    separator: ' ',
    segments: ({ account, roleName }) => [account.name, roleName],
  })),
  'loses no account role: where all of them differ, so do their names': sample('forgetful', () => ({
    segments: ({ account }) => [account.name],
  })),
};
