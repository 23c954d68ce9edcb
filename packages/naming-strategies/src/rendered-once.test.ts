import { describe, expect, it } from '@jest/globals';
import { renderedOnce, type Values } from './rendered-once.js';

function counting(...names: string[]) {
  const asked: string[] = [];
  const render = renderedOnce(names, (values) => {
    const text = names.map((name) => String(values[name])).join(' ');
    asked.push(text);
    return text;
  });
  return { asked, render };
}

const a: Values = { account: 'a' };
const b: Values = { account: 'b' };

describe('what is rendered once', () => {
  it('is what a template says of an account, for the roles that come after each other', () => {
    const { asked, render } = counting('account');
    const texts = [render(a, 'Admin'), render(a, 'Dev'), render(b, 'Dev'), render(a, 'Dev')];
    expect(texts).toEqual(['a', 'a', 'b', 'a']);
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  it.each(['role', 'roleName'])('is what it says of a %s, in all accounts', (name) => {
    const { asked, render } = counting(name);
    expect([a, b].flatMap((account) => [render(account, 'Admin'), render(account, 'Dev')])).toEqual([
      'Admin',
      'Dev',
      'Admin',
      'Dev',
    ]);
    expect(asked).toEqual(['Admin', 'Dev']);
  });

  it('is not what it says of both', () => {
    const { render } = counting('role', 'account');
    expect([render(a, 'Admin'), render(a, 'Dev'), render(b, 'Dev'), render(b, 'Admin')]).toEqual([
      'Admin a',
      'Dev a',
      'Dev b',
      'Admin b',
    ]);
  });

  it('is not remembered without end', () => {
    const { asked, render } = counting('role');
    for (let at = 0; at <= 1000; at++) render(a, String(at));
    expect(render(a, '0')).toBe('0');
    expect(asked.filter((text) => text === '0')).toHaveLength(2);
    const long = 'x'.repeat(1001);
    expect([render(a, long), render(a, long)]).toEqual([long, long]);
    expect(asked.filter((text) => text === long)).toHaveLength(2);
  });
});
