import { describe, expect, it } from '@jest/globals';
import { NamingRegistry } from './naming-registry.js';
import type { NamingStrategy, NamingStrategyDefinition } from './naming-strategy.js';

const definition = (
  name: string,
  create: NamingStrategyDefinition['create'] = () => ({ segments: () => [name] }),
): NamingStrategyDefinition => ({ name, description: '', options: { prefix: 'put first' }, create });

const registry = new NamingRegistry([
  definition('hierarchy'),
  definition('flat', ({ prefix = '' }) => ({ segments: () => [prefix] })),
  definition('fallback', (options, resolve) => resolve('flat', options)),
  definition('loop', (_options, resolve) => resolve('loop')),
  definition('picky', () => {
    throw new Error('"prefix" must be short');
  }),
  definition('broken', () => undefined as unknown as NamingStrategy),
]);

const refused = (name: string, options?: Record<string, string>): unknown => {
  try {
    registry.create(name, options);
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('the naming registry', () => {
  it('makes a strategy with its options, by name', () => {
    const { id, strategy } = registry.create('flat', { prefix: 'work' });
    expect(id).toBe('flat');
    expect(strategy.segments({} as never)).toEqual(['work']);
  });

  it('makes the hierarchy when nobody chose', () => {
    expect(registry.create().id).toBe('hierarchy');
  });

  it('lets a strategy fall back on another', () => {
    expect(registry.create('fallback', { prefix: 'x' }).strategy.segments({} as never)).toEqual(['x']);
  });

  it('lists what there is', () => {
    expect(registry.definitions.map(({ name }) => name)).toContain('flat');
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
    ['a strategy that falls back on itself', 'loop', {}, 'falls back on itself', undefined],
    [
      'a value that the strategy refuses',
      'picky',
      {},
      '"picky" refuses its options: "prefix" must be short',
      undefined,
    ],
  ])('refuses %s', (_what, name, options, message, hint) => {
    expect(refused(name, options as Record<string, string>)).toMatchObject({
      code: 'InvalidInput',
      message: expect.stringContaining(message),
      hint,
      details: { field: 'naming' },
    });
  });

  it('says so when a strategy takes no options', () => {
    const plain = new NamingRegistry([{ ...definition('plain'), options: {} }]);
    expect(() => plain.create('plain', { x: 'y' })).toThrow(expect.objectContaining({ hint: 'It takes no options.' }));
  });

  it('refuses something that is no strategy', () => {
    expect(refused('broken')).toMatchObject({ code: 'PluginRejected', details: { package: 'broken' } });
  });

  it('never lets one plugin take the name of another’s strategy', () => {
    expect(() => new NamingRegistry([definition('flat'), definition('flat')])).toThrow(
      expect.objectContaining({ code: 'PluginRejected', message: 'Two plugins bring a naming strategy "flat".' }),
    );
  });
});
