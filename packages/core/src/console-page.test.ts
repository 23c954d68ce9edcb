import { describe, expect, it } from '@jest/globals';
import { consolePage, federatedLink, portalLink, regionNamed } from './console-page.js';

describe('a region', () => {
  it.each([
    ['eu-west-1', 'eu-west-1'],
    ['euw1', 'eu-west-1'],
    ['use2', 'us-east-2'],
    ['apne1', 'ap-northeast-1'],
    ['apse2', 'ap-southeast-2'],
    ['cac1', 'ca-central-1'],
    ['cnn1', 'cn-north-1'],
    ['cnnw1', 'cn-northwest-1'],
    ['ugw1', 'us-gov-west-1'],
    ['dee1', 'eusc-de-east-1'],
    ['us-gov-east-1', 'us-gov-east-1'],
  ])('%s is %s', (text, region) => {
    expect(regionNamed(text)).toBe(region);
  });

  it.each(['', 'evil.com/#', 'ew1', 'euw', 'eunn1', 'EUW1', 'euw1\n'])('is not %j', (text) => {
    expect(() => regionNamed(text)).toThrow(expect.objectContaining({ code: 'InvalidInput' }));
  });
});

describe('a page of the console', () => {
  it.each([
    ['eu-west-1', undefined, 'https://console.aws.amazon.com/console/home?region=eu-west-1'],
    ['eu-west-1', 's3', 'https://console.aws.amazon.com/s3/home?region=eu-west-1'],
    ['eu-west-1', 'S3', 'https://console.aws.amazon.com/s3/home?region=eu-west-1'],
    ['eu-west-1', 'ddb', 'https://console.aws.amazon.com/dynamodbv2/home?region=eu-west-1'],
    ['eu-west-1', 'logs', 'https://console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups'],
    ['cn-north-1', 'ec2', 'https://console.amazonaws.cn/ec2/home?region=cn-north-1'],
    ['us-gov-west-1', 'ec2', 'https://console.amazonaws-us-gov.com/ec2/home?region=us-gov-west-1'],
    ['eusc-de-east-1', 'ec2', 'https://console.amazonaws-eusc.eu/ec2/home?region=eusc-de-east-1'],
    ['eu-west-1', 'constructor', 'https://console.aws.amazon.com/constructor/home?region=eu-west-1'],
  ])('in %s of %s is %s', (region, service, page) => {
    expect(consolePage(region, service)).toBe(page);
  });

  it.each(['', '../x', 'a b', 'a#b', 'a?b'])('is not one of %j', (service) => {
    expect(() => consolePage('eu-west-1', service)).toThrow(expect.objectContaining({ code: 'InvalidInput' }));
  });
});

describe('a link through the access portal', () => {
  const role = { accountId: '111122223333', roleName: 'Power+User=x' };
  const query = 'account_id=111122223333&role_name=Power%2BUser%3Dx';

  it.each([
    'https://my-org.awsapps.com/start',
    'https://my-org.awsapps.com/start/',
    'https://my-org.awsapps.com/start#/',
    'https://my-org.awsapps.com/start/#/',
    'https://my-org.awsapps.com/start/?x=y#/z',
  ])('is the same however the start URL ends: %s', (startUrl) => {
    expect(portalLink(startUrl, role)).toBe(`https://my-org.awsapps.com/start/#/console?${query}`);
  });

  it('names the page to end up on as one value', () => {
    expect(portalLink('https://identitycenter.amazonaws.com/ssoins-1', role, consolePage('eu-west-1', 'logs'))).toBe(
      `https://identitycenter.amazonaws.com/ssoins-1/#/console?${query}&destination=https%3A%2F%2Fconsole.aws.amazon.com%2Fcloudwatch%2Fhome%3Fregion%3Deu-west-1%23logsV2%3Alog-groups`,
    );
  });
});

describe('a federated link', () => {
  it('goes to the sign-in of the partition', () => {
    // A page with a fragment of its own, behind which no token must get lost.
    const destination = consolePage('us-gov-west-1', 'logs');
    const issuer = 'https://x.awsapps.com/start';
    const link = new URL(federatedLink({ region: 'us-gov-west-1', signInToken: 'a+/=', destination, issuer }));
    expect(link.host).toBe('signin.amazonaws-us-gov.com');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      ...{ Action: 'login', Issuer: issuer, Destination: destination, SigninToken: 'a+/=' },
    });
  });
});
