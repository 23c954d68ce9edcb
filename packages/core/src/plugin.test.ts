import { describe, expect, it } from '@jest/globals';
import { checkPlugin, definePlugin } from './plugin.js';

const strategy = { name: 'flat', description: 'Flat names', options: {}, create: () => ({ segments: () => [] }) };
const storage = { name: 'vault', description: 'A vault', create: () => null };
const plugin = { apiVersion: 1, name: 'my-plugin', namingStrategies: [strategy], storages: [storage] };

describe('a plugin', () => {
  it('is used as it is when it keeps the contract', () => {
    expect(checkPlugin('my-plugin', plugin)).toBe(plugin);
    const empty = definePlugin({ apiVersion: 1, name: 'empty' });
    expect(checkPlugin('empty', empty)).toBe(empty);
  });

  const cases: readonly (readonly [string, unknown])[] = [
    ['its default export is not an object', undefined],
    ['its default export is not an object', 'plugin'],
    ['its default export is not an object', null],
    ['it speaks plugin API of no known version, this version of aws-sso speaks 1', {}],
    ['it speaks plugin API 2,', { ...plugin, apiVersion: 2 }],
    ['it speaks plugin API "1",', { ...plugin, apiVersion: '1' }],
    ['it speaks plugin API of no known version', { ...plugin, apiVersion: 1n }],
    ['it has no name', { ...plugin, name: '' }],
    ['it has no name', { apiVersion: 1 }],
    ['"namingStrategies" must be a list', { ...plugin, namingStrategies: strategy }],
    ['"namingStrategies" must hold objects', { ...plugin, namingStrategies: ['flat'] }],
    ['needs a name of lower-case letters', { ...plugin, namingStrategies: [{ ...strategy, name: 'My Names' }] }],
    ['needs a name of lower-case letters', { ...plugin, storages: [{ ...storage, name: '__proto__' }] }],
    ['"storages" has "vault" twice', { ...plugin, storages: [storage, storage] }],
    [
      '"flat" of "namingStrategies" has no create function',
      { ...plugin, namingStrategies: [{ ...strategy, create: 1 }] },
    ],
    ['"vault" of "storages" has no description', { ...plugin, storages: [{ ...storage, description: undefined }] }],
    ['"flat" of "namingStrategies" has no options', { ...plugin, namingStrategies: [{ ...strategy, options: null }] }],
    ...(
      [
        ['an option "Prefix", which is not of lower-case letters', { Prefix: { type: 'text', description: '' } }],
        ['an option "prefix" without a description', { prefix: 'put first' }],
        ['an option "prefix" without a description', { prefix: { type: 'text' } }],
        [
          'an option "prefix" with a default that is no text',
          { prefix: { type: 'text', description: '', default: 1 } },
        ],
        ['an option "prefix" without choices', { prefix: { type: 'choice', description: '', choices: [] } }],
        ['an option "prefix" that does not say what its keys are', { prefix: { type: 'table', description: '' } }],
        ['an option "prefix" whose type is none of', { prefix: { type: 'number', description: '' } }],
      ] as const
    ).map(([reason, options]) => [reason, { ...plugin, namingStrategies: [{ ...strategy, options }] }] as const),
  ];
  it.each(cases)('is refused, because %s', (reason, candidate) => {
    expect(() => checkPlugin('their-plugin', candidate)).toThrow(
      expect.objectContaining({
        code: 'PluginRejected',
        message: expect.stringContaining(`The plugin their-plugin was refused: `),
        details: { package: 'their-plugin', reason: expect.stringContaining(reason) },
      }),
    );
  });
});
