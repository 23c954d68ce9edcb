import { describe, expect, it } from '@jest/globals';
import type { Facts } from './facts.js';
import { rules } from './rules.js';
import { credentials, findingsIn, saidOf } from './testing/findings-in.js';

const home = '[sso-session home]\nsso_start_url = https://home.awsapps.com/start/\nsso_region = eu-west-1\n';
const member = '[profile a]\nsso_session = home\nsso_account_id = 123412341234\nsso_role_name = R\n';
const keys = 'aws_access_key_id = AKIAEXAMPLE\naws_secret_access_key = c2VjcmV0\n';
const now = new Date('2026-11-22T10:00:00Z');
const token = { path: 'token', state: 'read', kind: 'token', sessionName: 'home', expiresAt: now } as const;

/** A set-up for every rule, and what it is answered. */
const cases: readonly (readonly [said: string, config: string, more?: Partial<Facts>])[] = [
  ['unreadable-file', '', { credentials: { path: 'c', state: 'unreadable', reason: 'permission denied' } }],
  ['malformed-line 3:1', '[default]\nregion = x\nregion\n'],
  ['malformed-line 3:1', '[default]\nregion = x\n[]\n'],
  ['malformed-line 1:1', '', credentials('region = x\n')],
  ['byte-order-mark 1:1', '\ufeff[default]\nregion = x\n'],
  ['carriage-return 2', '[default]\nregion = x\r'],
  ['duplicate-section 3:1', '[profile a]\nregion = x\n[profile a]\nregion = y\n'],
  ['duplicate-key 3:1', '[default]\nregion = x\nregion = y\n'],
  ['default-twice 3:1', '[default]\nregion = x\n[profile default]\nregion = y\n'],
  ['default-in-capitals 1', '[DEFAULT]\nregion = x\n'],
  ['header-quotes 1:1', '[profile "a"]\nregion = x\n'],
  ['header-blanks 1:1', '[profile  a]\nregion = x\n'],
  ['header-blanks 1:1', '[profile a ]\nregion = x\n'],
  ['header-blanks 1:1', '[ profile a ]\nregion = x\n'],
  ['header-comment 1:1', '[profile a]# c\nregion = x\n'],
  ['header-text 1:1', '[profile a] c\nregion = x\n'],
  ['header-indented 3:2', '[profile a]\nregion = x\n [profile b]\nregion = x\n'],
  ['header-name 1:1', '[profile café]\nregion = x\n'],
  ['header-hash 1:1', '[profile a#b]\nregion = x\n'],
  ['proto 1', '[profile __proto__]\nregion = x\n'],
  ['proto 2', '[default]\n__proto__ = x\n'],
  ['unread-section 1:1', '[Profile a]\nregion = x\n'],
  ['header-comment 1:1', '', credentials('[a]# c\nregion = x\n')],
  ['header-hash 1:1', '', credentials('[a#b]\nregion = x\n')],
  ['proto 1', '', credentials('[__proto__]\nregion = x\n')],
  ['credentials-header 1:1', '', credentials(`[profile a]\n${keys}`)],
  ['credentials-header 1:1', '', credentials(home)],
  ['empty-section 1:1', '[profile a]\n'],
  ['indented-body 2:3', '[default]\n  region = x\n'],
  ['indented-comment 3:3', '[default]\ns3 =\n  # c\n  a = 1\n'],
  ['continued-value 3:3', '[default]\nregion = x\n  output = json\n'],
  ['key-case 2:1', '[default]\nRegion = x\n'],
  ['key-colon 2:1', '[default]\nregion: x\n'],
  ['inline-comment 2:1', '[default]\nregion = x # c\n'],
  ['nested-inline-comment 3:3', '[default]\ns3 =\n  a = 1 # c\n'],
  ['quoted-value 2:1', '[default]\nregion = "x"\n'],
  ['odd-blank 2:1', '[default]\nregion = x\u00a0\n'],
  ['empty-value 2:1', '[default]\nregion =\n'],
  ['sso-left-over 8:1', `${home}${member}sso_region = eu-west-1\n`],
  ['sso-differs 8:1', `${home}${member}sso_region = eu-west-2\n`],
  ['sso-unknown-session 2:1', '[profile a]\nsso_session = gone\n'],
  ['sso-incomplete 3:1', `[profile a]\nsso_session = home\nsso_account_id = 123412341234\n${home}`],
  ['sso-incomplete 4:1', '[profile a]\nsso_start_url = x\nsso_region = y\nsso_role_name = R\n'],
  ['credential-sources 8:1', `${home}${member}credential_process = /bin/creds\n`],
  ['shadowed-profile 2:1', `${home}${member}`, credentials(`[a]\n${keys}`)],
  ['credential-sources 8:1', `${home}${member}${keys}`],
  ['shadowed-profile 2:1', '[profile a]\ncredential_process = /bin/creds\n', credentials(`[a]\n${keys}`)],
  ['legacy-profile 2:1', '[profile a]\nsso_start_url = https://home.awsapps.com/start\nsso_region = eu-west-1\n'],
  ['session-incomplete 1', member.replace('[profile a]', '[sso-session home]\nsso_region = eu-west-1\n[profile a]')],
  ['session-unused 1', home],
  ['session-two-portals 5:1', `${home}[sso-session home]\nsso_start_url = https://work.awsapps.com/start\n`],
  ['session-two-portals 2:1', home, credentials('[sso-session home]\nsso_start_url = https://x.example/start\n')],
  ['start-url-spelling 9:1', `${home}${member}[profile b]\nsso_start_url = https://home.awsapps.com/start/#/\n`],
  [
    'token-of-another-portal',
    `${home}${member}`,
    { caches: [{ ...token, startUrl: 'https://work.awsapps.com/start' }] },
  ],
  ['start-url-spelling', `${home}${member}`, { caches: [{ ...token, startUrl: 'https://home.awsapps.com/start#/' }] }],
  ['env-credentials', '', { environment: { AWS_ACCESS_KEY_ID: '' } }],
  [
    'env-two-profiles',
    '[profile a]\nregion = x\n[default]\nregion = x\n',
    { environment: { AWS_PROFILE: 'a', AWS_DEFAULT_PROFILE: 'default' } },
  ],
  ['env-default-profile', '[default]\nregion = x\n', { environment: { AWS_DEFAULT_PROFILE: 'default' } }],
  ['env-unknown-profile', '', { environment: { AWS_PROFILE: 'gone' } }],
  ['env-two-regions', '', { environment: { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' } }],
  ['env-region', '[profile a]\nregion = us-east-1\n', { environment: { AWS_REGION: 'eu-west-1' } }],
  [
    'env-missing-file',
    '',
    { credentials: { path: '/gone', state: 'missing' }, environment: { AWS_SHARED_CREDENTIALS_FILE: '/gone' } },
  ],
  ['env-file-path', '', { environment: { AWS_CONFIG_FILE: '~/aws' } }],
  ['env-endpoint', '', { environment: { AWS_ENDPOINT_URL: 'https://proxy.example' } }],
  ['open-mode', '', { modes: [{ path: 'config', mode: 0o644, directory: false }] }],
  ['cache-unusable', '', { caches: [{ path: 'a', state: 'corrupt', kind: 'other' }] }],
  ['cache-unusable', '', { caches: [{ path: 'cache', state: 'unreadable', kind: 'other' }] }],
  ['cache-unusable', '', { caches: [{ ...token, kind: 'other' }] }],
  ['cache-unusable', '', { caches: [{ path: 'token', state: 'read', kind: 'token', sessionName: 'home' }] }],
  ['open-mode', '', { modes: [{ path: '.aws', mode: 0o775, directory: true }] }],
  ['file-from-future', '', { now, latestChange: { path: 'config', at: new Date(now.getTime() + 301_000) } }],
  [
    'registration-expired',
    '',
    { now, caches: [{ path: 'a', state: 'read', kind: 'registration', expiresAt: new Date('2026-11-01') }] },
  ],
  [
    'other-program',
    '',
    {
      programs: [
        { path: '/usr/bin/aws-sso', ours: false },
        { path: '/opt/aws-sso', ours: true },
      ],
    },
  ],
  ['clock-skew', '', { clock: { here: now, there: new Date(now.getTime() + 301_000), host: 'oidc.example' } }],
  ['dead-lock', '', { deadLocks: ['.config.awso-lock'] }],
];

describe('each rule', () => {
  it.each(cases)('%s', (said, config, more = {}) => {
    const found = saidOf(config, more);
    expect(found).toContain(said);
    // Nothing else than what comes with it: a text has one fault.
    const together =
      /^(legacy-profile|session-unused|session-incomplete|duplicate|default|env-unknown|sso-unknown|credentials-header)/;
    expect(found.filter((other) => other !== said && !together.test(other))).toEqual([]);
  });

  it('is tried here, or on bytes that are no text', () => {
    const tried = cases.map(([said]) => said.replace(/ .*/, ''));
    expect([...new Set([...tried, 'not-utf8'])].sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(saidOf(Uint8Array.of(...new TextEncoder().encode('[default]\nx = '), 0xe9))).toEqual(['not-utf8 2:1']);
  });

  it('has a name and words of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(rules.map(({ finds }) => finds)).size).toBe(rules.length);
    for (const { id, finds, because, mend } of rules) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect([id, finds, because]).toEqual([id, expect.stringMatching(/[^.]$/), expect.stringMatching(/\.$/)]);
      expect(mend).not.toBe('');
    }
  });
});

describe('a set-up without a fault', () => {
  const fine = `# mine\n${home}\n${member}s3 =\n    max_concurrent_requests = 20\n\n[profile b] # work\nregion = eu-west-1\n\n[plugins]\ncli_legacy_plugin_path = /opt\n`;

  it('may have profiles that ask aws-sso for the credentials of a session in the keychain', () => {
    const asks = 'awso credential-process --sso-session home --account-id 123412341234 --role-name Dev';
    expect(saidOf(`${home}\n[profile a]\ncredential_process = ${asks}\nregion = eu-west-1\n`)).toEqual([]);
  });

  it('is answered with nothing', () => {
    const quiet: Partial<Facts> = {
      ...credentials(`[keys]\n${keys}`),
      now,
      modes: [
        { path: 'config', mode: 0o600, directory: false },
        { path: '.aws', mode: 0o755, directory: true },
      ],
      latestChange: { path: 'config', at: new Date(now.getTime() + 299_000) },
      caches: [
        { ...token, startUrl: 'https://home.awsapps.com/start/' },
        { path: 'r', state: 'read', kind: 'registration', expiresAt: new Date('2027-01-01') },
      ],
      environment: { AWS_PROFILE: 'b', AWS_REGION: 'eu-west-1' },
      programs: [{ path: '/opt/aws-sso', ours: true }],
      clock: { here: now, there: new Date(now.getTime() - 299_000), host: 'oidc.example' },
    };
    expect(saidOf(fine, quiet)).toEqual([]);
  });

  it('stays so with Windows line ends', () => {
    expect(saidOf(fine.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});

describe('a large file', () => {
  it('is judged without going through it for every line', () => {
    const faulty = Array.from(
      { length: 20_000 },
      (_, at) => `[profile "p${at}"]# c\n  sso_session = home\n  sso_region = eu-west-1\n  Region: x # c\n  # c\n`,
    ).join('');
    const legacy = Array.from(
      { length: 20_000 },
      (_, at) => `[sso-session s${at}]\nsso_start_url = u${at}\n[profile l${at}]\nsso_start_url = u${at}\n  x\n`,
    ).join('');
    const others = `[profile a]\n${'region = x\n [profile b]\n'.repeat(20_000)}[profile ${'] '.repeat(100_000)}x\n`;
    for (const text of [home + faulty, legacy, others]) expect(findingsIn(text).length).toBeGreaterThan(20_000);
  });
});

describe('the findings', () => {
  it('come by severity, file and line', () => {
    const findings = findingsIn('[profile b]\n[profile "a"]\nregion = x # c\n[profile a]# c\noutput = json\n');
    expect(findings.map(({ severity, line }) => [severity, line])).toEqual([
      ['error', 3],
      ['error', 4],
      ['error', 4],
      ['warning', 2],
      ['note', 1],
    ]);
  });

  it('never repeat what may be a secret in the config either', () => {
    const [secret, password] = ['wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', 'hush'];
    const text = `[profile a]
aws_secret_access_key = ${secret}
aws_secret_access_key = ${secret}
aws_session_token = "${secret}" # ${secret}
${secret}=
${secret}: x
credential_process = /bin/creds
  ${secret}
[sso-session home]
sso_start_url = https://kermit:${password}@x.awsapps.com/start
[sso-session home]
sso_start_url = https://kermit:${password}@y.awsapps.com/start
`;
    const said = JSON.stringify(findingsIn(text));
    for (const rule of ['duplicate-key', 'key-colon', 'quoted-value', 'continued-value', 'session-two-portals'])
      expect(said).toContain(rule);
    expect(said.toLowerCase()).not.toContain(secret.toLowerCase().slice(0, 8));
    expect(said).not.toContain(password);
  });

  it('never repeat a value of the credentials file', () => {
    const text = `[a]\n${keys.replaceAll(' = ', ': ')}aws_session_token = "t0ken" # c\n`;
    const said = JSON.stringify(findingsIn('', credentials(text)));
    expect(said).toContain('key-colon');
    expect(said).not.toMatch(/AKIAEXAMPLE|c2VjcmV0|t0ken/);
  });
});
