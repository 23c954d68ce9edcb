import { describe, expect, it } from '@jest/globals';
import { credentialsFileName, registrationFileName, tokenFileName } from './cache-file-names.js';

const homesso = { name: 'homesso', startUrl: 'https://x.awsapps.com/start#/', region: 'us-east-1' };

// All hashes were computed by the AWS CLI.
describe('file names in the caches of the AWS CLI', () => {
  it('hash the session name alone for a token', () => {
    expect(tokenFileName(homesso)).toBe('315be7c652c2222e81bf6555240bd6d9fd0e74d1.json');
  });

  it('hash what is configured for a registration', () => {
    const registrationScopes = ['sso:account:access'];
    expect(registrationFileName({ ...homesso, registrationScopes })).toBe(
      'b13f35664cc8108ba665567281d376f555031f0f.json',
    );
  });

  it('tell no scopes from the default scopes', () => {
    expect(registrationFileName(homesso)).toMatch(/^3635f965[0-9a-f]{32}\.json$/);
  });

  it('hash the account role and the session for role credentials', () => {
    const identity = { accountId: '111122223333', roleName: 'Admin', sessionName: 'homesso' };
    expect(credentialsFileName(identity)).toBe('b2a6e8de60cdbb8d59eb97299bbbcd311ca2207a.json');
  });

  it('hash what is said to get a role that is assumed, and not whose sign-in gets it', () => {
    const role = { sessionName: 'homesso', roleArn: 'arn:aws:iam::999988887777:role/ci/Deploy' };
    expect(credentialsFileName(role)).toBe('d20e717d9ebca56642bb4c1d6f53dad1217b7ce8.json');
    expect(credentialsFileName({ ...role, sessionName: 'other' })).toBe(credentialsFileName(role));
    const full = { ...role, roleSessionName: 'me@x', externalId: 'x-1', durationSeconds: 900 };
    expect(credentialsFileName({ ...full, mfaSerial: 'arn:aws:iam::111122223333:mfa/me' })).toBe(
      '30fd1df6079a1a2e53d6eab3fd1a2dde1d83bf83.json',
    );
  });

  it('hash the start URL of a profile from the time before sso-sessions, which stands for the name', () => {
    const identity = { accountId: '111122223333', roleName: 'Admin', sessionName: homesso.startUrl };
    expect(credentialsFileName(identity)).toBe('b0a47773eb0266fb607bd8edb02a0f3607a9f9bf.json');
  });
});
