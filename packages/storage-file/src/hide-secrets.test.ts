import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hideSecrets } from './hide-secrets.js';

const hidden = (...lines: string[]) => hideSecrets(lines).map(({ shown }) => shown);

describe('what the history keeps of the lines of a config', () => {
  it('is all of them where nothing can be secret', () => {
    const lines = [
      '[profile a]',
      'sso_session = work',
      'sso_account_id=111122223333',
      '',
      'Region : eu-west-1',
      's3 =',
      '    max_concurrent_requests = 20',
      '    addressing_style = path',
      '#region = us-east-1',
      '; output = json',
    ];
    expect(hidden(...lines)).toEqual(lines);
  });

  it('is no value of a key that nobody knows', () => {
    expect(
      hidden('github_token = ghp_x', 'api_key: x', 'credential_process = /opt/vault --password hunter2', 'region = r'),
    ).toEqual(['github_token = (hidden)', 'api_key: (hidden)', 'credential_process = (hidden)', 'region = r']);
  });

  it('is no prose', () => {
    expect(hidden('# the password is hunter2', '#note: hunter2', '  ; x', '#', 'region = r # hunter2')).toEqual([
      '# (hidden)',
      '#(hidden)',
      '  ; (hidden)',
      '#(hidden)',
      'region = r # (hidden)',
    ]);
    expect(hidden('[profile a] # hunter2', 'hunter2', 'hunter2 # x')).toEqual([
      '[profile a] (hidden)',
      '(hidden)',
      '(hidden)',
    ]);
  });

  it('is nothing of how a hidden value goes on, whatever it looks like', () => {
    expect(hidden('token = x', '', '  region = hunter2', '# c', '  region = hunter2', 'region = r')).toEqual([
      'token = (hidden)',
      '',
      '  (hidden)',
      '# (hidden)',
      '  (hidden)',
      'region = r',
    ]);
  });

  it('hides one setting of a block, or a block that nobody knows', () => {
    expect(hidden('s3 =', '  secret = x', '    region = x', '  max_queue_size = 1')).toEqual([
      's3 =',
      '  secret = (hidden)',
      '    (hidden)',
      '  max_queue_size = 1',
    ]);
    expect(hidden('vault =', '  region = x')).toEqual(['vault =', '  (hidden)']);
  });

  it('has as many lines as there are, and never a value of an unknown key', () => {
    const line = fc.constantFrom(
      'unknown = S3CR3T',
      '# S3CR3T',
      '  S3CR3T',
      '  key = S3CR3T',
      'S3CR3T',
      '[p] S3CR3T',
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
