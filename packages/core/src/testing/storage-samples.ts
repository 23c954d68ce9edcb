import type { AccessToken } from '../access-token.js';
import type { ClientRegistration } from '../auth-provider.js';
import type { AssumedRole } from '../credentials-key.js';
import type { ProfileIdentity } from '../managed-profiles.js';
import type { RoleCredentials } from '../role-credentials-provider.js';
import type { SsoSession } from '../sso-session.js';

export const session = (name: string): SsoSession => ({
  name,
  startUrl: `https://${name}.awsapps.com/start`,
  region: 'eu-west-1',
  registrationScopes: ['sso:account:access'],
});

export const identity = (roleName: string): ProfileIdentity => ({
  sessionName: 'work',
  accountId: '111122223333',
  roleName,
});

export const assumed: AssumedRole = { sessionName: 'work', roleArn: 'arn:aws:iam::111122223333:role/ci/Deploy' };

export const token = (text: string): AccessToken => ({
  startUrl: 'https://work.awsapps.com/start',
  region: 'eu-west-1',
  accessToken: text,
  expiresAt: new Date('2030-01-02T03:04:05Z'),
});

export const fullToken: AccessToken = {
  ...token('with everything: "quotes", \\ and ü €'),
  refreshToken: 'refresh',
  clientId: 'client',
  clientSecret: 'secret',
  registrationExpiresAt: new Date('2030-03-04T05:06:07Z'),
};

export const registration = (clientId: string): ClientRegistration => ({
  clientId,
  clientSecret: 'secret',
  expiresAt: new Date('2030-01-02T03:04:05Z'),
});

export const credentials = (accessKeyId: string): RoleCredentials => ({
  accessKeyId,
  secretAccessKey: `secret of ${accessKeyId}`,
  sessionToken: 'token',
  expiration: new Date('2030-01-02T03:04:05Z'),
  accountId: '111122223333',
});

export const withIssuedAt = (given: RoleCredentials): RoleCredentials => ({
  ...given,
  issuedAt: new Date('2030-01-02T02:04:05Z'),
});
