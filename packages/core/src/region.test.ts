import { describe, expect, it } from '@jest/globals';
import { parseRegion, regionProblem } from './region.js';

describe('regions', () => {
  it.each([
    'us-east-1',
    'eu-west-1',
    'ap-southeast-2',
    'ap-northeast-1',
    'me-central-1',
    'mx-central-1',
    'il-central-1',
    'cn-north-1',
    'cn-northwest-1',
    'us-gov-west-1',
    'us-gov-east-1',
    'eusc-de-east-1',
    'us-iso-east-1',
    'us-isob-east-1',
    'us-isof-south-1',
    'eu-isoe-west-1',
  ])('%s is one', (region) => {
    expect(parseRegion('region', region)).toBe(region);
  });

  it.each([
    '',
    'evil.com/#',
    'us-east-1.evil.com',
    'us-east-1/',
    'us-east-1@evil.com',
    'us-east-1\n',
    ' us-east-1',
    'US-EAST-1',
    'us-east',
    'us-1',
    'east-1',
    'us-east-1a',
    'aws-global',
    'us-east-１',
  ])('%j is none', (text) => {
    expect(regionProblem(text)).toMatch(/is not an AWS region name/);
  });

  it('are refused with the field, and without breaking out of the message', () => {
    expect(() => parseRegion('sso-region', 'x\u001b[2J')).toThrow(
      expect.objectContaining({
        code: 'InvalidInput',
        message: 'The sso region "x\\u{1b}[2J" is not an AWS region name (such as eu-west-1).',
        details: { field: 'sso-region' },
      }),
    );
  });

  it('does not tell a secret that was indented below it by mistake', () => {
    expect(() => parseRegion('region', 'eu-west-1\naws_secret_access_key = hunter2')).toThrow(
      'The region "eu-west-1\\u{a}(hidden)" is not',
    );
  });
});
