import { describe, expect, it } from '@jest/globals';
import { isAwsOwnedHost, regionOfPortalHost } from './aws-hosts.js';
import { parseStartUrl } from './start-url.js';

describe('start URLs of every partition and form', () => {
  it.each([
    'https://my-org.awsapps.com/start',
    'https://my-org.awsapps.com/start/',
    'https://my-org.awsapps.com/start#/',
    'https://my-org.awsapps.com/start/#/',
    'https://d-1234567890.awsapps.com/start',
    'https://identitycenter.amazonaws.com/ssoins-1234567890abcdef',
    'https://ssoins-1234567890abcdef.portal.eu-west-1.app.aws',
    'https://ssoins-1234567890abcdef.eu-west-1.portal.amazonaws.com',
    'https://start.us-gov-home.awsapps.com/directory/my-org',
    'https://identitycenter.us-gov.amazonaws.com/ssoins-1234567890abcdef',
    'https://my-org.awsapps.cn/start/#/',
    'https://start.home.awsapps.cn/directory/my-org',
    'https://identitycenter.amazonaws.com.cn/ssoins-1234567890abcdef',
    'https://ssoins-1.cn-north-1.portal.amazonaws.com.cn',
    'https://ssoins-1.portal.cn-north-1.app.amazonwebservices.com.cn',
    'https://identitycenter.amazonaws.eu/ssoins-1234567890abcdef',
    'https://ssoins-1.eusc-de-east-1.portal.amazonaws.eu',
  ])('%s is taken to the letter, and is on a host of AWS', (url) => {
    expect(parseStartUrl(url)).toBe(url);
    expect(isAwsOwnedHost(new URL(url).hostname)).toBe(true);
  });
});

describe('the hosts of AWS', () => {
  it.each([
    'device.sso.eu-west-1.amazonaws.com',
    'device.sso.us-gov-west-1.amazonaws.com',
    'device.sso.cn-north-1.amazonaws.com.cn',
    'device.sso.eusc-de-east-1.amazonaws.eu',
    'oidc.eu-west-1.amazonaws.com',
    'portal.sso.eu-west-1.amazonaws.com',
  ])('have the sign-in pages of all regions: %s', (host) => {
    expect(isAwsOwnedHost(host)).toBe(true);
  });

  it.each([
    'awsapps.com',
    'my-org.awsapps.com.evil.example',
    'evilawsapps.com',
    'my-bucket.s3.amazonaws.com',
    'my-bucket.s3-website.eu-west-1.amazonaws.com',
    'my-balancer-1.eu-west-1.elb.amazonaws.com',
    'device.sso.eu-west-1.elb.amazonaws.com',
    'x.device.sso.eu-west-1.amazonaws.com',
    'sso.example.com',
    '127.0.0.1',
    '',
  ])('are not those that others may have: %s', (host) => {
    expect(isAwsOwnedHost(host)).toBe(false);
  });

  it('may name a region', () => {
    expect(regionOfPortalHost('ssoins-1.portal.eu-west-1.app.aws')).toBe('eu-west-1');
    expect(regionOfPortalHost('ssoins-1.us-gov-west-1.portal.amazonaws.com')).toBe('us-gov-west-1');
    expect(regionOfPortalHost('my-org.awsapps.com')).toBeUndefined();
    expect(regionOfPortalHost('eu-west-1.evil.example')).toBeUndefined();
  });
});
