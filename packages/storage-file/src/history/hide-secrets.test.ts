import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hideSecrets } from './hide-secrets.js';

const hidden = (...lines: string[]) => hideSecrets(lines).map(({ shown }) => shown);

describe('what the history keeps of the lines of a config', () => {
  it('is all of them where nothing looks like a secret', () => {
    const lines = [
      '# accounts of the widget team',
      '[profile a] # the first',
      'sso_session = work',
      'sso_account_id=111122223333',
      '',
      'Region : eu-west-1 # Dublin',
      's3 =',
      '    max_concurrent_requests = 20',
      '    addressing_style = path',
      '#sso_start_url = https://d-9067642ac7.awsapps.com/start#/',
      '; output = json',
      'credential_process = "/Users/ada 1/bin/creds" --profile Dev1',
      'web_identity_token_file = /var/run/secrets/token',
      'color = ff00aa',
      'a line that says nothing',
    ];
    expect(hidden(...lines)).toEqual(lines);
  });

  it('is no value under a name that secrets go by, and none that looks like one', () => {
    expect(
      hidden(
        'github_token = x',
        'api_key: x',
        'vault-password = #x',
        'aws_access_key_id = AKIDEXAMPLE',
        'note = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        'other = eyJhbGciOiJIUzI1NiJ9.e30',
        'ca_bundle = https://ada:hunter2@example.com/ca',
        'credential_process = /opt/vault --password hunter2',
      ),
    ).toEqual([
      'github_token = (hidden)',
      'api_key: (hidden)',
      'vault-password = (hidden)',
      'aws_access_key_id = (hidden)',
      'note = (hidden)',
      'other = (hidden)',
      'ca_bundle = (hidden)',
      'credential_process = (hidden)',
    ]);
  });

  it('is no comment that speaks of a secret, and no property with one that is commented out', () => {
    expect(
      hidden('# the password is hunter2', '#my_pin = 1234', '  ; AKIDEXAMPLE1234567 token', 'region = r # pin 1234'),
    ).toEqual(['# (hidden)', '#(hidden)', '  ; (hidden)', 'region = r # (hidden)']);
    expect(hidden('[profile a] # password: hunter2', 'password hunter2', '#aws_secret_access_key = x')).toEqual([
      '[profile a] (hidden)',
      '(hidden)',
      '#(hidden)',
    ]);
  });

  it('is no password in a URL, wherever it stands', () => {
    expect(
      hidden(
        '# https://ada:hunter2@example.com/',
        '#see https://ada:hunter2@example.com',
        'note = a',
        '  https://a:b@c',
      ),
    ).toEqual(['# (hidden)', '#(hidden)', 'note = a', '  (hidden)']);
  });

  it('is no property with a secret in a comment behind something else', () => {
    expect(
      hidden('region = r # pw: hunter2', '[profile a] ; key: hunter2', '#region = r # key = hunter2', '# a # pw: b'),
    ).toEqual(['region = r # (hidden)', '[profile a] (hidden)', '#(hidden)', '# (hidden)']);
  });

  it('is the same text where a comment stands alone and where it stands behind a value', () => {
    const texts = (...lines: string[]) => hideSecrets(lines).map(({ secret }) => secret?.text);
    expect(texts('region = r # pin 1', '# pin 1', 'region = r #pin 1', '#pin 1')).toEqual(Array(4).fill('pin 1'));
  });

  it('leaves a whole letter behind where a comment goes', () => {
    const [line] = hideSecrets([Buffer.from('name = voilà # pin 1\n').toString('latin1')]);
    expect(Buffer.from(line?.secret?.rest ?? '', 'latin1').toString()).toBe('name = voilà\n');
  });

  it('is nothing of how a hidden value goes on, whatever it looks like', () => {
    expect(hidden('token = x', '', '  region = hunter2', '# c', '  region = hunter2', 'region = r')).toEqual([
      'token = (hidden)',
      '',
      '  (hidden)',
      '# c',
      '  (hidden)',
      'region = r',
    ]);
  });

  it('hides one setting of a block, or a block with the name of a secret', () => {
    expect(hidden('s3 =', '  secret = x', '    region = x', '  max_queue_size = 1')).toEqual([
      's3 =',
      '  secret = (hidden)',
      '    (hidden)',
      '  max_queue_size = 1',
    ]);
    expect(hidden('secrets =', '  region = x')).toEqual(['secrets =', '  (hidden)']);
  });

  it('says the same of what was hidden before', () => {
    const line = fc.constantFrom(
      'password = x',
      '# password: x',
      '  x',
      'region = r # pin 1',
      '[p] # token',
      's3 =',
      '',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const once = hideSecrets(lines);
        const twice = hideSecrets(once.map(({ shown }) => shown));
        expect(twice.map(({ shown }) => shown)).toEqual(once.map(({ shown }) => shown));
        expect(twice.map(({ secret }) => secret?.name)).toEqual(once.map(({ secret }) => secret?.name));
      }),
    );
  });

  it('has as many lines as there are, and never a secret', () => {
    const line = fc.constantFrom(
      'password = S3CR3T',
      '# password: S3CR3T',
      '  key = S3CR3T',
      'token S3CR3T',
      '[p] pin S3CR3T',
      '',
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, ending) => {
        const shown = hideSecrets(lines.map((text) => text + ending)).map((each) => each.shown);
        expect(shown).toHaveLength(lines.length);
        expect(shown.join('')).not.toContain('S3CR3T');
      }),
    );
  });
});
