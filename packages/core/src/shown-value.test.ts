import { describe, expect, it } from '@jest/globals';
import { hiddenValue } from './aws-config.js';
import { shownValue } from './shown-value.js';

describe('a value of the config, shown', () => {
  it.each([
    ['region', 'eu-west-1'],
    ['Region', 'eu-west-1'],
    ['sso_start_url', 'https://work.awsapps.com/start#/'],
    ['role_arn', 'arn:aws:iam::111122223333:role/Admin'],
    ['web_identity_token_file', '/var/run/token'],
    ['external_id', 'partner-1'],
    ['ca_bundle', '/etc/ssl/corp.pem'],
    ['endpoint_url', 'http://localhost:4566'],
    ['s3', 'max_concurrent_requests = 20\nmax_queue_size = 10'],
    ['credential_process', 'awso credential-process --sso-session work --account-id 111122223333 --role-name Admin'],
    [
      'credential_process',
      '/opt/bin/awso credential-process --sso-session work --account-id 111122223333 --role-name Admin',
    ],
  ])('%s = %s is as it is', (key, value) => {
    expect(shownValue(key, value)).toBe(value);
  });

  it.each([
    ['github_token', 'ghp_x'],
    ['api_key', 'x'],
    ['aws_access_key_id', 'AKIDEXAMPLE'],
    ['aws_secret_access_key', 'x'],
    ['anything_else', 'x'],
    ['credential_process', '/opt/vault --password hunter2'],
    [
      'credential_process',
      'awso credential-process --sso-session w --account-id 111122223333 --role-name A --password x',
    ],
    ['credential_process', 'awso credential-process --sso-session work; echo hunter2'],
    ['endpoint_url', 'https://ada:hunter2@proxy.example/'],
    ['constructor', 'x'],
  ])('%s = %s is hidden', (key, value) => {
    expect(shownValue(key, value)).toBe(hiddenValue);
  });

  it('hides a key that was indented by mistake, so that it belongs to the value above', () => {
    expect(shownValue('region', 'eu-west-1\naws_secret_access_key = x')).toBe('eu-west-1\n(hidden)');
    expect(shownValue('region', 'eu-west-1\nhunter2')).toBe('eu-west-1\n(hidden)');
  });

  it('loses what is written behind it', () => {
    expect(shownValue('region', 'eu-west-1 # password: hunter2')).toBe('eu-west-1 # (hidden)');
    expect(shownValue('s3', 'max_queue_size = 1 ; hunter2\nmax_bandwidth = 2')).toBe(
      'max_queue_size = 1 ; (hidden)\nmax_bandwidth = 2',
    );
  });
});
