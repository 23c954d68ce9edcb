import { describe, expect, it } from '@jest/globals';
import { nameFor, refusalOf } from './testing/name-for.js';

describe('the map strategy', () => {
  it('takes role names with dots and signs as they are', async () => {
    const options = { 'names.123412341234.a.b+c,d@e': 'x.y' };
    expect(await nameFor('map', options, { role: 'a.b+c,d@e' })).toEqual({ name: 'x.y' });
    expect(await nameFor('map', options, { role: 'a.b' })).toEqual({ name: 'emea.widgets.prod.a-b' });
  });

  it('splits names at its separator', async () => {
    const options = { 'names.123412341234': 'a/b', separator: '/' };
    expect(await nameFor('map', options)).toEqual({ name: 'a/b/admin' });
  });

  it('gives the other strategy its options', async () => {
    expect(await nameFor('map', { fallback: 'template', 'fallback-options.template': '{{ role }}' })).toEqual({
      name: 'admin',
    });
    expect(await refusalOf('map', { fallback: 'template' })).toMatchObject({
      message: 'The naming strategy "template" needs the option "template".',
    });
  });

  it.each(['widgets', '12', '123412341234.', '123412341234.a b'])('refuses a table with "%s"', async (key) => {
    expect(await refusalOf('map', { [`names.${key}`]: 'x' })).toMatchObject({
      code: 'InvalidInput',
      message: expect.stringContaining(`"names.${key}" must end in an account id`),
    });
  });
});
