import { describe, expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import type { ConfigChange } from '@aws-sso/core';
import { credentialsFileName } from './cache-file-names.js';
import { fileStorage } from './file-storage.js';
import { firstThatRuns, outputOf } from './testing/child.js';
import { cause, ConfigPlace, session } from './testing/config-place.js';

const homesso = { name: 'homesso', startUrl: 'https://homesso.awsapps.com/start#/', region: 'eu-west-1' };
const identity = { sessionName: 'homesso', accountId: '111122223333', roleName: 'Admin' };

const names = Array.from({ length: 1000 }, (_, index) => `home.account-${index}.admin`);

/** A home with a session, a thousand profiles, a token and role credentials, all written by us. */
async function furnishedHome(): Promise<string> {
  const place = await ConfigPlace.make();
  const changes: ConfigChange[] = [
    session('homesso', { sso_start_url: homesso.startUrl, sso_region: homesso.region }),
    ...names.map((name, index): ConfigChange => {
      const values = { sso_session: 'homesso', sso_account_id: String(100_000_000_000 + index), region: 'us-east-1' };
      return { kind: 'put', section: { type: 'profile', name }, values };
    }),
  ];
  let decisions = 0;
  await place.repository.update(cause, (_config, managed) => {
    decisions++;
    return { changes, managed };
  });
  expect([decisions, (await place.historyEntries()).length]).toEqual([1, 1]);

  const storage = fileStorage({ homeDirectory: place.home });
  const expiresAt = new Date('2090-01-02T03:04:05Z');
  await storage.tokens.put(homesso, { ...homesso, accessToken: 'tökén', expiresAt });
  await storage.credentials.put(identity, {
    ...{ accessKeyId: 'A', secretAccessKey: 'S', sessionToken: 'T', accountId: identity.accountId },
    expiration: expiresAt,
  });
  return place.home;
}

const javaScript = `
  import { getSSOTokenFromFile, loadSharedConfigFiles, loadSsoSessionData } from '@smithy/shared-ini-file-loader';
  const { configFile } = await loadSharedConfigFiles();
  const sessions = await loadSsoSessionData();
  const token = await getSSOTokenFromFile('homesso');
  const profiles = Object.entries(configFile).filter(([name]) => !name.startsWith('sso-session.'));
  console.log(JSON.stringify({ profiles: Object.fromEntries(profiles), sessions, token }));
`;

const python = `
import json, os, botocore.session
from botocore.credentials import SSOCredentialFetcher
from botocore.utils import JSONFileCache, SSOTokenLoader
session = botocore.session.Session()
home = os.path.expanduser('~/.aws/')
token = SSOTokenLoader(cache=JSONFileCache(home + 'sso/cache'))('unused', session_name='homesso')
fetcher = SSOCredentialFetcher('unused', 'eu-west-1', 'Admin', '111122223333', None, sso_session_name='homesso')
key = fetcher._create_cache_key()
credentials = JSONFileCache(home + 'cli/cache')[key]
config = session.full_config
print(json.dumps({'profiles': config['profiles'], 'sessions': config['sso_sessions'], 'token': token,
                  'key': key, 'credentials': credentials}))
`;

const pythonProgram = firstThatRuns(tmpdir(), ['/usr/bin/python3', 'python3'], ['-c', 'import botocore']);
const awsProgram = firstThatRuns(tmpdir(), ['/usr/bin/aws', 'aws'], ['--version']);

/** Off CI a machine may lack the tool; there the test shows up as skipped. */
const itWith = (program: string | undefined) => (program === undefined && process.env['CI'] !== 'true' ? it.skip : it);

interface Seen {
  readonly profiles: Record<string, Record<string, string>>;
  readonly sessions: Record<string, Record<string, string>>;
  readonly token: Record<string, string>;
}

/** Every tool must see what we wrote. */
function expectToSee({ profiles, sessions, token }: Seen): void {
  expect(Object.keys(profiles)).toEqual(names);
  expect(profiles[names[7] ?? '']).toMatchObject({ sso_account_id: '100000000007', region: 'us-east-1' });
  expect(sessions).toEqual({ homesso: { sso_start_url: homesso.startUrl, sso_region: 'eu-west-1' } });
  expect(token).toMatchObject({ accessToken: 'tökén', expiresAt: '2090-01-02T03:04:05Z' });
}

describe('what we write', () => {
  it('is read by the AWS SDK for JavaScript', async () => {
    const home = await furnishedHome();
    const output = await outputOf(home, process.execPath, ['--input-type=module', '--eval', javaScript]);
    expectToSee(JSON.parse(output) as Seen);
  });

  itWith(pythonProgram)('is read by botocore', async () => {
    const home = await furnishedHome();
    const output = await outputOf(home, pythonProgram ?? 'python3', ['-c', python]);
    const seen = JSON.parse(output) as Seen & { key: string; credentials: unknown };
    expectToSee(seen);
    expect(`${seen.key}.json`).toBe(credentialsFileName(identity));
    expect(seen.credentials).toMatchObject({
      ProviderType: 'sso',
      Credentials: { AccessKeyId: 'A', Expiration: '2090-01-02T03:04:05Z' },
    });
  });

  itWith(awsProgram)('is read by the AWS CLI', async () => {
    const home = await furnishedHome();
    const output = await outputOf(home, awsProgram ?? 'aws', ['configure', 'list-profiles']);
    expect(output.trimEnd().split('\n')).toEqual(names);
  });
});
