import { describe, expect, it } from '@jest/globals';
import { httpOptionsFrom } from './http-options.js';
import { isExempt } from './no-proxy.js';

describe('HTTP options from the environment', () => {
  it('are none when nothing is set', () => {
    expect(httpOptionsFrom({ AWS_CA_BUNDLE: '', NODE_EXTRA_CA_CERTS: '/extra.pem' })).toEqual({});
  });

  it('add the bundle of AWS to the one of Node', () => {
    expect(httpOptionsFrom({ AWS_CA_BUNDLE: '/aws.pem' })).toEqual({ caFile: '/aws.pem' });
    expect(httpOptionsFrom({ AWS_CA_BUNDLE: '/aws.pem', NODE_EXTRA_CA_CERTS: '/extra.pem' })).toEqual({
      caFile: '/aws.pem',
      extraCaFile: '/extra.pem',
    });
  });

  it('take a proxy with or without scheme, in either case', () => {
    expect(httpOptionsFrom({ HTTPS_PROXY: 'proxy.example:3128' })).toEqual({ proxy: 'http://proxy.example:3128' });
    expect(httpOptionsFrom({ https_proxy: 'https://proxy.example', no_proxy: 'corp.example' })).toEqual({
      proxy: 'https://proxy.example',
      noProxy: 'corp.example',
    });
  });

  it.each(['socks5://user:secret@proxy.example', 'http://'])('refuse the proxy %s without repeating it', (proxy) => {
    const attempt = () => httpOptionsFrom({ HTTPS_PROXY: proxy });
    expect(attempt).toThrow(expect.objectContaining({ code: 'InvalidInput', details: { field: 'HTTPS_PROXY' } }));
    expect(attempt).not.toThrow(/secret/);
  });
});

describe('NO_PROXY', () => {
  const url = new URL('https://oidc.eu-west-1.amazonaws.com/token');

  it.each([
    '*',
    'oidc.eu-west-1.amazonaws.com',
    'OIDC.eu-west-1.AmazonAWS.com',
    'amazonaws.com',
    '.amazonaws.com',
    '*.amazonaws.com',
    'corp.example, amazonaws.com',
    'corp.example amazonaws.com:443',
  ])('exempts by %s', (noProxy) => {
    expect(isExempt(noProxy, url)).toBe(true);
  });

  it.each(['', ' , ', 'aws.com', 'oidc.eu-west-1.amazonaws.com.evil.example', 'amazonaws.com:8443', '.', ':443'])(
    'does not exempt by "%s"',
    (noProxy) => {
      expect(isExempt(noProxy, url)).toBe(false);
    },
  );

  it('looks at the port that is really used', () => {
    expect(isExempt('127.0.0.1:4000', new URL('https://127.0.0.1:4000/'))).toBe(true);
    expect(isExempt('127.0.0.1:4001', new URL('https://127.0.0.1:4000/'))).toBe(false);
  });
});
