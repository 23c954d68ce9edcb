import { type NamingStrategy, type NamingStrategyDefinition, defineNamingStrategy } from '../../naming-strategy.js';

/** A strategy with one mistake. It keeps all other promises: the kit finds it for its own reason, and says so. */
export interface BrokenNamingStrategy {
  /** The promise that it breaks. */
  readonly breaks: string;
  /** What the kit has to say of it. */
  readonly said: RegExp;
  readonly definition: NamingStrategyDefinition;
}

const sample = (name: string, breaks: string, said: RegExp, create: () => NamingStrategy): BrokenNamingStrategy => ({
  breaks,
  said,
  definition: defineNamingStrategy({ name, description: 'Broken on purpose', options: {}, create }),
});

const total = 'gives a list of texts for every account role, whatever its account is called';
const legal = 'makes names of the portable alphabet and its separator, or none';

const plain: NamingStrategy = { segments: ({ account, roleName }) => [account.name, roleName] };

/** A strategy for every mistake that the kit is there to find. */
export const brokenNamingStrategies: readonly BrokenNamingStrategy[] = [
  sample('partial', total, /^the levels for Admin in "🦄" are no list of texts$/, () => ({
    segments: ({ account, roleName }) => (account.name === '🦄' ? ([1, roleName] as never) : [account.name, roleName]),
  })),
  sample('expects-words', total, /^it failed for Admin in "": .*toLowerCase/, () => ({
    segments: ({ account, roleName }) => [(/\S+/.exec(account.name)?.[0] as string).toLowerCase(), roleName],
  })),
  sample('expects-a-tag', total, /^it failed for Admin in "emea-widgets-prod": .*toLowerCase/, () => ({
    segments: ({ account, roleName, tags }) => [
      ...(tags === undefined ? [] : [(tags.get('team') as string).toLowerCase()]),
      account.name,
      roleName,
    ],
  })),
  sample('expects-words-in-aliases', total, /^it failed for Admin in ".*": .*toLowerCase/, () => ({
    segments: ({ account, roleName, alias = 'none' }) => [
      (/\S+/.exec(alias)?.[0] as string).toLowerCase(),
      account.name,
      roleName,
    ],
  })),
  sample('looks-up', total, /^the levels for Admin in "__proto__" are no list of texts$/, () => {
    const table: Readonly<Record<string, string>> = { widgets: 'w' };
    return { segments: ({ account, roleName }) => [table[account.name] ?? account.name, roleName] };
  }),
  sample('full-of-holes', total, /^the levels for Admin in "default" are no list of texts$/, () => ({
    segments: ({ account, roleName }) => (account.name === 'default' ? Array<string>(3) : [account.name, roleName]),
  })),
  sample(
    'forgets-nothing',
    'gives the same levels each time, and when it is made anew',
    /^asked again, Admin in "emea-widgets-prod" gets .+,"again"\] instead of /,
    () => {
      const seen = new Set<string>();
      return {
        segments: ({ account, roleName }) => {
          const role = `${account.id} ${roleName}`;
          const levels = [account.name, roleName, ...(seen.has(role) ? ['again'] : [])];
          seen.add(role);
          return levels;
        },
      };
    },
  ),
  sample(
    'first-come',
    'gives the same levels in whatever order it is asked',
    /^asked from the end, Admin in "emea-widgets-prod" gets \["\d+","Admin"\] instead of \["0","Admin"\]$/,
    () => {
      const numbers = new Map<string, number>();
      return {
        segments: ({ account, roleName }) => {
          const number = numbers.get(account.id) ?? numbers.size;
          numbers.set(account.id, number);
          return [`${number}`, roleName];
        },
      };
    },
  ),
  sample('tidy', 'leaves what it is given as it is', /^what it was given for Admin in .+ was changed$/, () => ({
    segments: ({ account, roleName }) => {
      Reflect.set(account, 'email', 'seen');
      return [account.name, roleName];
    },
  })),
  sample('greedy', 'leaves what it is given as it is', /^what it was given for Admin in .+ was changed$/, () => ({
    segments: ({ account, roleName, tags }) => {
      (tags as Map<string, string> | undefined)?.clear();
      return [account.name, roleName];
    },
  })),
  sample('blank', legal, /^the separator " " is not made of/, () => ({ ...plain, separator: ' ' })),
  sample('loud', legal, /^the letter case "upper" is neither lower nor keep$/, () => ({
    ...plain,
    letterCase: 'upper' as never,
  })),
  sample('spotless', legal, /^the cleaning "most" is neither tidy nor least$/, () => ({
    ...plain,
    cleaning: 'most' as never,
  })),
  sample(
    'forgetful',
    'loses no account role: where all of them differ, so do their names',
    /^readonly in widgets and admin in widgets are both called "widgets"$/,
    () => ({ segments: ({ account }) => [account.name] }),
  ),
  sample(
    'silent',
    'loses no account role: where all of them differ, so do their names',
    /^deploy in audit gets no name: /,
    () => ({
      segments: ({ account, roleName }) =>
        account.name === 'audit' && roleName === 'deploy' ? [] : [account.name, roleName],
    }),
  ),
];

/** Strategies that never return. They break every promise that comes to where they do not. */
export const endlessNamingStrategies: readonly Omit<BrokenNamingStrategy, 'breaks'>[] = [
  sample('endless', total, /^it did not return within 1 s for Admin in "🦄"$/, () => ({
    segments: ({ account, roleName }) => {
      while (account.name === '🦄');
      return [account.name, roleName];
    },
  })),
  sample('endless-where-it-is-plain', total, /^it did not return within 1 s for admin in "gadgets"$/, () => ({
    segments: ({ account, roleName }) => {
      while (account.name === 'gadgets');
      return [account.name, roleName];
    },
  })),
  sample('never-made', total, /^it did not return within 1 s when it was made$/, () => {
    for (;;);
  }),
];
