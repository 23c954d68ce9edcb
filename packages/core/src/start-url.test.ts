import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseStartUrl, urlProblem } from './start-url.js';

describe('start URLs', () => {
  it.each([
    'https://my-org.awsapps.com/start/',
    'https://my-org.awsapps.com/start#/',
    'https://d-1234567890.awsapps.com/start',
    'https://ssoins-722.portal.eu-west-1.app.aws',
    'https://start.example.org:8443/x?y=z',
    'http://127.0.0.1:8080/start',
    'http://localhost/start',
    'http://[::1]:9000/start',
  ])('%s is kept to the letter', (url) => {
    expect(parseStartUrl(url)).toBe(url);
  });

  it.each([
    ['', 'must not be empty'],
    ['my-org.awsapps.com/start', 'is not a URL'],
    ['https:my-org.awsapps.com', 'is not a URL'],
    ['https:///start', 'is not a URL'],
    ['https://', 'is not a URL'],
    ['http://my-org.awsapps.com/start', 'must use https'],
    ['http://127.0.0.1.evil.example/', 'must use https'],
    ['http://localhost.evil.example/', 'must use https'],
    ['ftp://my-org.awsapps.com/', 'must start with https://'],
    ['file:///etc/passwd', 'is not a URL'],
    ['javascript:alert(1)', 'is not a URL'],
    ['https://user:secret@my-org.awsapps.com/', 'must not contain a user name'],
    ['https://my-org.awsapps.com@evil.example/', 'must not contain a user name'],
    ['https://my-org.awsapps.com\\@evil.example/', 'must not contain blanks'],
    ['https://x.example/ # comment', 'must not contain blanks'],
    ['https://x.example/\n[profile default]', 'must not contain blanks'],
    ['https://x.example/\u001b[2J', 'must not contain blanks'],
    ['https://x.example/\u202e', 'must not contain blanks'],
  ])('%j is refused', (url, rule) => {
    expect(() => parseStartUrl(url)).toThrow(
      expect.objectContaining({
        code: 'InvalidInput',
        message: expect.stringContaining(rule),
        details: { field: 'start-url' },
      }),
    );
  });

  it('are judged by the rule for every address that a token may be sent to', () => {
    expect(urlProblem('http://evil.example/')).toMatch(/^must use https/);
    expect(urlProblem('https://oidc.eu-west-1.amazonaws.com')).toBeUndefined();
  });

  it('that are accepted are what the URL parser accepts, and nothing that parsers disagree about', () => {
    const label = fc.constantFrom(
      'a',
      'my-org',
      'a--b',
      'xn--a',
      'xn--',
      'xn--zca',
      '-a',
      'a-',
      '1',
      '0x7f',
      '0',
      '256',
      'a_b',
    );
    const host = fc.array(
      fc.oneof(label, fc.constantFrom('awsapps', 'com', 'example', 'localhost', '', 'x'.repeat(64))),
      { maxLength: 5 },
    );
    const tail = fc.constantFrom(
      '',
      '/',
      '/start#/',
      '/start/',
      ':8443/',
      ':x',
      ':99999',
      '?a=b',
      '@evil.example',
      '/@x',
      '\\',
      '\n',
      ' ',
      '#',
      '%',
    );
    const url = fc
      .tuple(
        fc.constantFrom('https://', 'https:///', 'http://', 'HTTPS://'),
        host,
        tail,
        fc.constantFrom('', 'x', '\n'),
      )
      .map(([scheme, labels, ...rest]) => scheme + labels.join('.') + rest.join(''));
    const accepted = { some: 0 };
    fc.assert(
      fc.property(fc.oneof(url, fc.webUrl()), (text) => {
        if (urlProblem(text) !== undefined) return;
        accepted.some++;
        const { protocol, hostname, username, password } = new URL(text);
        expect([username, password]).toEqual(['', '']);
        if (!['localhost', '127.0.0.1'].includes(hostname)) expect(protocol).toBe('https:');
        expect(text).not.toMatch(/[\s\\]/);
      }),
      { numRuns: 5000 },
    );
    expect(accepted.some).toBeGreaterThan(500);
  });
});
