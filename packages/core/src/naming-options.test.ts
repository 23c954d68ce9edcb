import { describe, expect, it } from '@jest/globals';
import { NamingOptionsProblem, type NamingSchema, readNamingOptions } from './naming-options.js';

const schema = {
  prefix: { type: 'text', description: 'put first' },
  separators: { type: 'text', description: 'where to split', default: '-' },
  template: { type: 'text', description: 'template', required: true },
  drop: { type: 'list', description: 'left out' },
  'letter-case': { type: 'choice', description: 'letter case', choices: ['lower', 'keep'] },
  names: { type: 'table', description: 'names', keys: 'ACCOUNT_ID' },
} as const satisfies NamingSchema;

const problem = (options: Record<string, string>): unknown => {
  try {
    return readNamingOptions(schema, options);
  } catch (error) {
    return error;
  }
};

describe('the options of a strategy', () => {
  it('all have a value, whatever is left out', () => {
    expect(readNamingOptions(schema, { template: 'x' })).toEqual({
      ...{ prefix: '', separators: '-', template: 'x', drop: [], 'letter-case': 'lower', names: new Map() },
    });
  });

  it('are read as the schema says', () => {
    const options = { template: 'x', drop: 'a, b ,,c', 'letter-case': 'keep', separators: '' };
    expect(readNamingOptions(schema, { ...options, 'names.1.a.b': 'x', 'names.constructor': 'y' })).toMatchObject({
      ...{ drop: ['a', 'b', 'c'], 'letter-case': 'keep', separators: '' },
      names: new Map([
        ['1.a.b', 'x'],
        ['constructor', 'y'],
      ]),
    });
  });

  it.each([
    [{ template: 'x', prefx: 'y' }, 'has no option "prefx"', 'Did you mean "prefix"?'],
    [{ template: 'x', zzzzz: 'y' }, 'has no option "zzzzz"', /^It takes prefix, .* and names\.ACCOUNT_ID\.$/],
    [{ template: 'x', toString: 'y' }, 'has no option "toString"', /^It takes/],
    [{ template: 'x', names: 'y' }, 'has no option "names"', 'Did you mean "names.ACCOUNT_ID"?'],
    [{ template: 'x', 'names.': 'y' }, 'has no option "names."', /names\.ACCOUNT_ID/],
    [{ template: 'x', 'prefix.a': 'y' }, 'has no option "prefix.a"', 'Did you mean "prefix"?'],
    [
      {},
      'needs the option "template"',
      'That is: template. Give it where the strategy is chosen: aws-sso settings:set naming.template VALUE [--sso-session NAME], or --naming-option template=VALUE',
    ],
    [
      { template: ' ' },
      'needs the option "template"',
      'That is: template. Give it where the strategy is chosen: aws-sso settings:set naming.template VALUE [--sso-session NAME], or --naming-option template=VALUE',
    ],
    [{ template: 'x', 'letter-case': 'uper' }, 'takes no "letter-case" of "uper"', 'It takes lower or keep.'],
  ] as const)('are refused: %j', (options, message, hint) => {
    const found = problem(options) as NamingOptionsProblem;
    expect(found).toBeInstanceOf(NamingOptionsProblem);
    expect(found.message).toBe(message);
    expect(found.hint).toMatch(hint);
  });
});
