import { describe, expect, it } from '@jest/globals';
import { mayBeSecret, textMayBeSecret } from './may-be-secret.js';

describe('mayBeSecret', () => {
  it.each([
    ['aws_secret_access_key', 'x'],
    ['AWS_Session_Token', 'x'],
    ['aws_access_key_id', 'x'],
    ['github_token', 'x'],
    ['db_pass', 'x'],
    ['pin', '1234'],
    ['anything', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
    ['anything', 'ASIAIOSFODNN7EXAMPLE'],
    ['anything', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['credential_process', 'creds --api-key x'],
    ['endpoint_url', 'https://ada:hunter2@example.com'],
    ['region', '(hidden)'],
  ])('holds for %s = %s', (key, value) => {
    expect(mayBeSecret(key, value)).toBe(true);
  });

  it.each([
    ['region', 'eu-west-1'],
    ['web_identity_token_file', '/var/run/secrets/token'],
    ['role_arn', 'arn:aws:iam::111122223333:role/OrganizationAccountAccessRole2'],
    ['credential_process', '/Users/ada/Tools/aws-creds-2024/bin/creds --profile dev'],
    ['team', 'widgets'],
    ['keyboard', 'de'],
    ['author', 'Ada'],
  ])('does not for %s = %s', (key, value) => {
    expect(mayBeSecret(key, value)).toBe(false);
  });
});

describe('textMayBeSecret', () => {
  it.each([
    'the password is hunter2',
    'api key: x',
    'PIN 1234',
    'my pw is hunter2',
    'AKIAIOSFODNN7EXAMPLE',
    'session-key x',
    'old: ada:wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'it was wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY.',
    'Vault (s7Rf0Xk29LmQ4tZw8aPb)',
  ])('holds for "%s"', (text) => {
    expect(textMayBeSecret(text)).toBe(true);
  });

  it.each([
    '',
    'accounts of the widget team',
    'see https://wiki.example.com/AWS/2024',
    'mapping of spins',
    'key accounts',
    'arn:aws:iam::111122223333:role/OrganizationAccountAccessRole2',
  ])('does not for "%s"', (text) => {
    expect(textMayBeSecret(text)).toBe(false);
  });
});
