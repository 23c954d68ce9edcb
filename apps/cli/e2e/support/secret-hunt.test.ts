import { describe, expect, it } from '@jest/globals';
import { SecretHunt } from './secret-hunt.js';

const value = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCY0123456789';
const hunt = new SecretHunt([
  { kind: 'key', value },
  { kind: 'token', value: 'aoaAqRsTuVwXyZ-_98765' },
]);
const bytes = Buffer.from(value);

describe('a hunt for secrets', () => {
  it.each([
    ['as they are', `{"key":"${value}"}`],
    ['in part', `Unexpected token in ...${value.slice(7, 17)}...`],
    ['in an address', `?key=${encodeURIComponent(value)}`],
    ['in Base64', Buffer.from(`user:${value}`).toString('base64')],
    ['in Base64 for addresses', Buffer.from(`a${value}b`).toString('base64url')],
    ['in hexadecimal', bytes.toString('hex')],
    ['as Node shows bytes', `<Buffer ${bytes.toString('hex').replace(/../g, '$& ')}>`],
  ])('finds them %s', (_how, text) => {
    expect(hunt.kindsIn(text)).toEqual(['key']);
  });

  it('finds several, and nothing where there is none', () => {
    expect(hunt.kindsIn(`aoaAqRsTuVwXyZ-_98765 ${value}`)).toEqual(['key', 'token']);
    expect(hunt.kindsIn('You are not signed in. wJalr FEMI')).toEqual([]);
  });
});
