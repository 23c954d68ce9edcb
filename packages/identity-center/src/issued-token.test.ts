import { expect, it } from '@jest/globals';
import { issuedToken } from './issued-token.js';

const session = { name: 'work', startUrl: 'https://work.awsapps.com/start#/', region: 'eu-west-1' };
const registration = { clientId: 'id', clientSecret: 'secret', expiresAt: new Date('2026-05-01T00:00:00Z') };
const now = new Date('2026-03-01T12:00:00Z');

it('keeps what a later refresh takes, with the start URL as the session has it', () => {
  const answer = { accessToken: 'access', refreshToken: 'refresh', expiresIn: 3600 };
  expect(issuedToken(session, registration, answer, now)).toEqual({
    startUrl: 'https://work.awsapps.com/start#/',
    region: 'eu-west-1',
    accessToken: 'access',
    expiresAt: new Date('2026-03-01T13:00:00Z'),
    clientId: 'id',
    clientSecret: 'secret',
    registrationExpiresAt: registration.expiresAt,
    refreshToken: 'refresh',
  });
});

it('has no refresh token when the service sent none', () => {
  expect(issuedToken(session, registration, { accessToken: 'access', expiresIn: 3600 }, now)).not.toHaveProperty(
    'refreshToken',
  );
});

it.each([{ expiresIn: 3600 }, { accessToken: 'access' }])('refuses an incomplete answer', (answer) => {
  expect(() => issuedToken(session, registration, answer, now)).toThrow(
    expect.objectContaining({ code: 'ServiceUnavailable' }),
  );
});
