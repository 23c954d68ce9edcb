import { describe, expect, it } from '@jest/globals';
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
});
