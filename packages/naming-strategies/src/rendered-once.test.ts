import { describe, expect, it } from '@jest/globals';
import { renderedOnce } from './rendered-once.js';

function counting(...names: string[]) {
  const asked: string[] = [];
  const render = renderedOnce(names, (values) => {
    const text = names.map((name) => String(values[name])).join(' ');
    asked.push(text);
    return text;
  });
  return { asked, render };
}

describe('what is rendered once', () => {
  it('is what a template says of an account, for the roles that come after each other', () => {
    const { asked, render } = counting('account', 'email');
    expect(render({ account: 'a', email: '1', role: 'Admin' })).toBe('a 1');
    expect(render({ account: 'a', email: '1', role: 'Dev' })).toBe('a 1');
    expect(render({ account: 'a', email: '2', role: 'Dev' })).toBe('a 2');
    expect(render({ account: 'b', email: '2', role: 'Dev' })).toBe('b 2');
    expect(render({ account: 'a', email: '1', role: 'Admin' })).toBe('a 1');
    expect(asked).toEqual(['a 1', 'a 2', 'b 2', 'a 1']);
  });

  it('is what it says of a role, in all accounts', () => {
    const { asked, render } = counting('role');
    for (const account of ['a', 'b', 'c']) {
      expect(render({ account, role: 'Admin' })).toBe('Admin');
      expect(render({ account, role: 'Dev' })).toBe('Dev');
    }
    expect(asked).toEqual(['Admin', 'Dev']);
  });

  it('is each pair, where it says something of both', () => {
    const { asked, render } = counting('role', 'account');
    const pairs = [
      { account: 'a', role: 'Admin' },
      { account: 'a', role: 'Dev' },
      { account: 'a', role: 'Admin' },
      { account: 'b', role: 'Admin' },
      { account: 'b', role: 'Dev' },
    ];
    expect(pairs.map(render)).toEqual(['Admin a', 'Dev a', 'Admin a', 'Admin b', 'Dev b']);
    expect(asked).toEqual(['Admin a', 'Dev a', 'Admin b', 'Dev b']);
  });

  it('is not remembered without end', () => {
    const { asked, render } = counting('role');
    for (let at = 0; at <= 1000; at++) render({ role: at });
    expect(render({ role: 0 })).toBe('0');
    expect(asked.filter((text) => text === '0')).toHaveLength(2);
    const long = 'x'.repeat(1001);
    expect([render({ role: long }), render({ role: long })]).toEqual([long, long]);
    expect(asked.filter((text) => text === long)).toHaveLength(2);
  });
});
