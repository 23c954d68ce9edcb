import { describe, expect, it } from '@jest/globals';
import { NamingRegistry } from './naming-registry.js';
import { type NamingStrategy, type NamingStrategyDefinition, defineNamingStrategy } from './naming-strategy.js';

const options = { prefix: { type: 'text', description: 'put first' } } as const;

const definition = (
  name: string,
  create: NamingStrategyDefinition<typeof options>['create'] = () => ({ segments: () => [name] }),
) => defineNamingStrategy({ name, description: '', options, create });

const ours = [
  definition('hierarchy'),
  definition('flat', ({ prefix }) => ({ segments: () => [prefix] })),
  definition('fallback', (given, resolve) => resolve('flat', given)),
  definition('loop', (_options, resolve) => resolve('loop')),
  definition('picky', () => {
    throw new Error('"prefix" must be short.');
  }),
  definition('late', () => Promise.reject(new Error('"prefix" must be late'))),
  definition('broken', () => undefined as unknown as NamingStrategy),
];
const registry = new NamingRegistry([{ name: 'ours', namingStrategies: ours }]);

const refused = async (name: string, given?: Record<string, string>): Promise<unknown> =>
  registry.create(name, given).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the naming registry', () => {
  it('makes a strategy with its options, by name', async () => {
    const { id, strategy } = await registry.create('flat', { prefix: 'work' });
    expect(id).toBe('flat');
    expect(strategy.segments({} as never)).toEqual(['work']);
  });

  it('makes the hierarchy when nobody chose', async () => {
    expect((await registry.create()).id).toBe('hierarchy');
  });

  it('lets a strategy fall back on another', async () => {
    const { strategy } = await registry.create('fallback', { prefix: 'x' });
    expect(strategy.segments({} as never)).toEqual(['x']);
  });

  it('lists what there is, with the plugin that brings it', () => {
    const found = registry.all.map(({ definition: { name }, origin }) => [name, origin]);
    expect(found).toContainEqual(['flat', 'ours']);
  });

  it.each([
    ['an unknown strategy', 'herarchy', {}, 'There is no naming strategy "herarchy".', 'Did you mean "hierarchy"?'],
    ['an unknown option', 'flat', { prefx: 'x' }, 'has no option "prefx"', 'Did you mean "prefix"?'],
    [
      'an option that every object has',
      'flat',
      { constructor: 'x' },
      'has no option "constructor"',
      'It takes prefix.',
    ],
    [
      'a strategy that falls back on itself',
      'loop',
      {},
      'falls back on itself',
      'Let it fall back on another one: see aws-sso naming:list',
    ],
    [
      'a value that the strategy refuses',
      'picky',
      {},
      '"picky" refuses its options: "prefix" must be short.',
      'See what it takes: aws-sso naming:list picky',
    ],
    [
      'a value that the strategy refuses later',
      'late',
      {},
      '"late" refuses its options: "prefix" must be late.',
      'See what it takes: aws-sso naming:list late',
    ],
  ])('refuses %s', async (_what, name, given, message, hint) => {
    expect(await refused(name, given as Record<string, string>)).toMatchObject({
      code: 'InvalidInput',
      message: expect.stringContaining(message),
      hint,
      details: { field: 'naming' },
    });
  });

  it('says so when a strategy takes no options', async () => {
    const plain = { ...definition('plain'), options: {} };
    const plainOnly = new NamingRegistry([{ name: 'theirs', namingStrategies: [plain] }]);
    await expect(plainOnly.create('plain', { x: 'y' })).rejects.toMatchObject({ hint: 'It takes no options.' });
  });

  it('refuses something that is no strategy', async () => {
    expect(await refused('broken')).toMatchObject({ code: 'PluginRejected', details: { package: 'broken' } });
  });

  it('never lets one plugin take the name of another’s strategy', () => {
    const theirs = { name: 'theirs', namingStrategies: [definition('flat')] };
    expect(() => new NamingRegistry([{ name: 'ours', namingStrategies: ours }, theirs])).toThrow(
      expect.objectContaining({
        code: 'PluginRejected',
        message: 'ours and theirs both bring a naming strategy "flat".',
        details: expect.objectContaining({ package: 'theirs' }),
      }),
    );
  });
});
