import { describe, expect, it } from '@jest/globals';
import { nameProblem, parseName } from './portable-name.js';

describe('portable names', () => {
  it.each(['a', 'emea.widgets.prod.admin', 'A_b@c+d-1', 'x'.repeat(128), 'defaults', '.hidden', '1'])(
    'may be %s',
    (name) => expect([nameProblem(name, 'generated'), nameProblem(name, 'typed')]).toEqual([undefined, undefined]),
  );

  it.each(['50%', 'emea/prod', 'emea:prod'])('may be %s when a person typed it, not when it was generated', (name) => {
    expect(nameProblem(name)).toBeUndefined();
    expect(nameProblem(name, 'generated')).toMatch(/may only contain letters, digits and _ \. @ \+ - \(/);
  });

  it.each([
    ['', 'must not be empty'],
    ['x'.repeat(129), 'must be at most 128 characters long'],
    ['-x', 'must not start with "-"'],
    ['default', 'must not be "default"'],
    ['DeFault', 'must not be "default"'],
    ['__proto__', 'must not be "__proto__"'],
    ['my prof', 'may only contain'],
    ['a]\n[profile b', 'may only contain'],
    ['a\n', 'may only contain'],
    ['"a"', 'may only contain'],
    ['zürich', 'may only contain'],
    ['a#b', 'may only contain'],
    ['a;b', 'may only contain'],
  ])('must not be %j, and the rule is named', (name, rule) => {
    expect(nameProblem(name, 'generated')).toContain(rule);
    expect(nameProblem(name, 'typed')).toContain(rule);
  });

  it('are refused with the field and the rule', () => {
    expect(parseName('profile', 'work.admin')).toBe('work.admin');
    expect(() => parseName('sso-session', '-x')).toThrow(
      expect.objectContaining({
        code: 'InvalidInput',
        message: 'The name of an sso-session must not start with "-".',
        details: { field: 'sso-session' },
      }),
    );
    expect(() => parseName('profile', '')).toThrow('The name of a profile must not be empty.');
  });
});
