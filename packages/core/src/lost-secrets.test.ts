import { describe, expect, it } from '@jest/globals';
import type { AwsConfig, ConfigSection } from './aws-config.js';
import { lostSecrets } from './lost-secrets.js';

const section: ConfigSection = {
  name: 'old',
  line: 1,
  values: new Map([
    ['region', 'eu-west-1'],
    ['aws_secret_access_key', 'x'],
  ]),
  secrets: ['a comment', 'aws_secret_access_key', 'proxy_password'],
};
const config: AwsConfig = {
  path: '~/.aws/config',
  ssoSessions: new Map(),
  profiles: new Map([['old', section]]),
  credentialsProfiles: new Set(),
};
const old = { type: 'profile', name: 'old' } as const;
const keys = (...changes: Parameters<typeof lostSecrets>[1]) => lostSecrets(config, changes).map(({ key }) => key);

describe('what may be secret and is lost', () => {
  it('is all of it, comments and blocks included, when its section goes', () => {
    expect(keys({ kind: 'remove', section: old }).sort()).toEqual([
      'a comment',
      'aws_secret_access_key',
      'proxy_password',
    ]);
  });

  it('is the value that is set anew or taken away, and no other', () => {
    expect(keys({ kind: 'put', section: old, values: { region: 'r', aws_secret_access_key: null } })).toEqual([
      'aws_secret_access_key',
    ]);
    expect(keys({ kind: 'put', section: old, values: { region: 'r', aws_secret_access_key: 'x' } })).toEqual([]);
    expect(keys({ kind: 'rename', section: old, to: 'new' })).toEqual([]);
  });
});
