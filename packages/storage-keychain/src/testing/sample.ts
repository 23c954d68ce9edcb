import type { AccessToken, SsoSession } from '@aws-sso/core';

export const session: SsoSession = {
  name: 'work',
  startUrl: 'https://work.awsapps.com/start',
  region: 'eu-west-1',
  registrationScopes: ['sso:account:access'],
};

export const token: AccessToken = {
  startUrl: session.startUrl,
  region: session.region,
  accessToken: 'the-access-token',
  refreshToken: 'the-refresh-token',
  expiresAt: new Date('2030-01-02T03:04:05Z'),
};
