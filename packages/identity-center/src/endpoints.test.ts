import { describe, expect, it } from '@jest/globals';
import { endpointsFrom } from './endpoints.js';

const [sso, oidc, both] = ['https://sso.example', 'https://oidc.example', 'http://127.0.0.1:4000'];

describe('endpoints from the environment', () => {
  it('are none when nothing is set', () => {
    expect(endpointsFrom({ AWS_ENDPOINT_URL: '' })).toEqual({});
  });

  it('are taken for each service, and else for all', () => {
    expect(endpointsFrom({ AWS_ENDPOINT_URL_SSO: sso, AWS_ENDPOINT_URL_SSO_OIDC: oidc })).toEqual({ sso, oidc });
    expect(endpointsFrom({ AWS_ENDPOINT_URL_SSO: sso, AWS_ENDPOINT_URL: both })).toEqual({
      ...{ sso, oidc: both, sts: both, signIn: both },
    });
    const others = { AWS_ENDPOINT_URL_STS: sso, AWS_ENDPOINT_URL_SIGNIN: oidc };
    expect(endpointsFrom(others)).toEqual({ sts: sso, signIn: oidc });
  });

  it('can be switched off', () => {
    expect(endpointsFrom({ AWS_ENDPOINT_URL: both, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'True' })).toEqual({});
    expect(endpointsFrom({ AWS_ENDPOINT_URL_SSO: sso, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false' })).toEqual({ sso });
  });

  it.each(['http://oidc.example', 'oidc.example', 'https://a:b@oidc.example', 'file:///etc/passwd'])(
    'refuse %s, which would get tokens in the clear or worse',
    (url) => {
      expect(() => endpointsFrom({ AWS_ENDPOINT_URL_SSO_OIDC: url })).toThrow(
        expect.objectContaining({ code: 'InvalidInput', details: { field: 'AWS_ENDPOINT_URL_SSO_OIDC' } }),
      );
    },
  );
});
