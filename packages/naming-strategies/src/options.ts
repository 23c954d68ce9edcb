import type { NamingOptionValues, NamingSchema, NamingStrategy, ResolveNaming } from '@aws-sso/core';

/** How the levels of a name are put together, for every strategy that leaves it to the user. */
export const shapeOptions = {
  separator: { type: 'text', description: 'what stands between levels', default: '.' },
  'letter-case': { type: 'choice', description: 'letter case of names', choices: ['lower', 'keep'] },
} as const satisfies NamingSchema;

/**
 * @throws Error for a separator with characters that SDKs do not read
 */
export function shapeFrom(
  options: NamingOptionValues<typeof shapeOptions>,
): Required<Pick<NamingStrategy, 'separator' | 'letterCase'>> {
  const { separator, 'letter-case': letterCase } = options;
  if (!/^[_.@+%:/-]{1,8}$/.test(separator))
    throw new Error('"separator" must be one to eight of the characters _ . @ + - % : /');
  return { separator, letterCase };
}

/** For strategies that have nothing to say about some account roles. */
export const fallbackOptions = {
  fallback: { type: 'text', description: 'strategy for all other roles', default: 'hierarchy' },
  'fallback-options': { type: 'table', description: 'options of that strategy', keys: 'OPTION' },
} as const satisfies NamingSchema;

/** The other strategy, shaped as the first one: one session has one separator. */
export const fallbackFrom = (
  options: NamingOptionValues<typeof fallbackOptions>,
  resolve: ResolveNaming,
): Promise<NamingStrategy> => resolve(options.fallback, Object.fromEntries(options['fallback-options']));
