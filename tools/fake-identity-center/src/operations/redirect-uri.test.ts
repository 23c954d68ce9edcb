import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLoopbackCallback, matchesRedirectUri } from './redirect-uri.js';

describe('a redirect URI', () => {
  it('that was registered without a port stands for every port', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65_535 }), (port) => {
        const asked = `http://127.0.0.1:${port}/oauth/callback`;
        expect(matchesRedirectUri(asked, 'http://127.0.0.1/oauth/callback')).toBe(true);
      }),
    );
  });

  it('that was registered with a port stands for that one', () => {
    expect(matchesRedirectUri('http://127.0.0.1:1234/cb', 'http://127.0.0.1:1234/cb')).toBe(true);
    expect(matchesRedirectUri('http://127.0.0.1:4321/cb', 'http://127.0.0.1:1234/cb')).toBe(false);
  });

  it('matches nothing that is no URL', () => {
    expect(matchesRedirectUri('nonsense', 'nonsense')).toBe(false);
  });

  it.each([
    ['http://127.0.0.1/cb', true],
    ['http://[::1]:99/cb', true],
    ['https://127.0.0.1/cb', false],
    ['http://127.0.0.1.evil.example/cb', false],
    ['http://127.0.0.1/cb#fragment', false],
    ['nonsense', false],
  ])('%s may be registered: %j', (uri, allowed) => {
    expect(isLoopbackCallback(uri)).toBe(allowed);
  });
});
