import { describe, expect, it } from '@jest/globals';
import { locateRequest } from './locate-request.js';

describe('the address of a request', () => {
  it.each([
    ['oidc.eu-west-1.amazonaws.com', 'sso-oidc', 'eu-west-1'],
    ['portal.sso.us-gov-west-1.amazonaws.com:443', 'sso', 'us-gov-west-1'],
    ['OIDC.cn-north-1.amazonaws.com.cn', 'sso-oidc', 'cn-north-1'],
    ['oidc.eusc-de-east-1.amazonaws.eu', 'sso-oidc', 'eusc-de-east-1'],
    ['ssoins-1.eusc-de-east-1.portal.amazonaws.eu', 'start-url', undefined],
    ['sts.amazonaws.com', 'sts', undefined],
    ['sts.eu-central-1.amazonaws.com', 'sts', 'eu-central-1'],
    ['homesso.awsapps.com', 'start-url', undefined],
    ['oidc.amazonaws.com', undefined, undefined],
    ['oidc.eu-west-1.amazonaws.com.evil.example', undefined, undefined],
    ['127.0.0.1:1234', undefined, undefined],
  ])('with the host %s is that of %s in %s', (host, service, region) => {
    expect(locateRequest(host, '/token')).toEqual({ service, region, path: '/token' });
  });

  it('may tell the region in the path', () => {
    expect(locateRequest('127.0.0.1:1', '/@us-east-1/token')).toMatchObject({ region: 'us-east-1', path: '/token' });
    expect(locateRequest('127.0.0.1:1', '/@us-east-1')).toMatchObject({ region: 'us-east-1', path: '/' });
  });

  it('tells the region by the host where it can', () => {
    expect(locateRequest('oidc.eu-west-1.amazonaws.com', '/@us-east-1/token')).toMatchObject({
      region: 'eu-west-1',
      path: '/@us-east-1/token',
    });
  });
});
