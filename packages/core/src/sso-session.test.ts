import { describe, expect, it } from '@jest/globals';
import { parseScopes, parseSsoSession, readSsoSession } from './sso-session.js';

const input = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };

describe('an sso-session', () => {
  it('is made of text', () => {
    expect(parseSsoSession(input)).toEqual(input);
    expect(parseSsoSession({ ...input, registrationScopes: 'sso:account:access' })).toEqual({
      ...input,
      registrationScopes: ['sso:account:access'],
    });
  });

  it('tells having no scopes from having none written down', () => {
    expect(parseSsoSession(input)).not.toHaveProperty('registrationScopes');
    expect(parseSsoSession({ ...input, registrationScopes: '' }).registrationScopes).toEqual([]);
  });

  it.each([
    ['sso-session', { name: 'my session' }],
    ['start-url', { startUrl: 'http://work.example/' }],
    ['sso-region', { region: 'evil.com/#' }],
    ['registration-scopes', { registrationScopes: 'a b' }],
  ])('is refused for its %s', (field, wrong) => {
    expect(() => parseSsoSession({ ...input, ...wrong })).toThrow(
      expect.objectContaining({ code: 'InvalidInput', details: { field } }),
    );
  });

  it('may have a name in the config that we would not write, and still no region that is a host', () => {
    expect(readSsoSession({ ...input, name: 'my session' }).name).toBe('my session');
    expect(() => readSsoSession({ ...input, region: 'evil.com/#' })).toThrow(/is not an AWS region name/);
  });
});

describe('registration scopes', () => {
  it('are separated by commas, with blanks or lines between', () => {
    expect(parseScopes('sso:account:access, codewhisperer:completions,\n  x:y,')).toEqual([
      'sso:account:access',
      'codewhisperer:completions',
      'x:y',
    ]);
  });

  it.each(['a b', 'a;b', 'a\u001b[2J'])('are not %j', (text) => {
    expect(() => parseScopes(text)).toThrow('Scope values must be separated by commas.');
  });
});
