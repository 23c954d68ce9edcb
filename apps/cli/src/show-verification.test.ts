import { describe, expect, it } from '@jest/globals';
import { verificationWarning } from './show-verification.js';

const expiresAt = new Date('2030-01-01T12:00:00Z');
const browser = (url: string) => verificationWarning({ method: 'browser', url, expiresAt });
const code = (url: string, completeUrl = url) =>
  verificationWarning({ method: 'device-code', url, completeUrl, userCode: 'BCDF-GHJK', expiresAt });

describe('the warning before a sign-in page', () => {
  it.each([
    'https://oidc.eu-west-1.amazonaws.com/authorize?x=1',
    'https://device.sso.cn-north-1.amazonaws.com.cn/',
    'https://my-org.awsapps.com/start/#/device',
    'https://device.sso.eusc-de-east-1.amazonaws.eu/',
    'http://127.0.0.1:4000/device',
  ])('is not given for %s', (url) => {
    expect([browser(url), code(url)]).toEqual([undefined, undefined]);
  });

  it.each([
    'https://sso.corp.example/device',
    'https://my-org.awsapps.com.evil.example/',
    'https://x.s3.amazonaws.com/',
  ])('names the host of %s', (url) => {
    const warning = expect.stringMatching(`^Warning: the sign-in page is on ${new URL(url).hostname}, which`);
    expect([browser(url), code(url)]).toEqual([warning, warning]);
    expect(code('https://my-org.awsapps.com/start/#/device', url)).toEqual(warning);
  });
});
