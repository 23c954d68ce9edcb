import { describe, expect, it } from '@jest/globals';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkPlugin, type AccessToken } from '@aws-sso/core';
import { storageContract } from '@aws-sso/core/testing';
import { cliCacheDirectory, ssoCacheDirectory } from './cache-directories.js';
import { fileStorage, fileStoragePlugin } from './file-storage.js';
import { everythingIn, modeOf, temporaryHome } from './testing/temporary-home.js';

const session = {
  name: 'homesso',
  startUrl: 'https://x.awsapps.com/start#/',
  region: 'us-east-1',
  registrationScopes: ['sso:account:access'],
};

const identity = { sessionName: 'homesso', accountId: '111122223333', roleName: 'Admin' };

const tokenFile = '315be7c652c2222e81bf6555240bd6d9fd0e74d1.json';
const credentialsFile = 'b2a6e8de60cdbb8d59eb97299bbbcd311ca2207a.json';

const assumed = { sessionName: 'homesso', roleArn: 'arn:aws:iam::999988887777:role/ci/Deploy' };
const assumedFile = 'd20e717d9ebca56642bb4c1d6f53dad1217b7ce8.json';

const token: AccessToken = {
  startUrl: session.startUrl,
  region: session.region,
  accessToken: 'tökén',
  expiresAt: new Date('2030-01-02T03:04:05.678Z'),
  refreshToken: 'r',
  clientId: 'i',
  clientSecret: 's',
  registrationExpiresAt: new Date('2030-03-04T05:06:07Z'),
};

const tokenText =
  '{"startUrl": "https://x.awsapps.com/start#/", "region": "us-east-1", "accessToken": "t\\u00f6k\\u00e9n", ' +
  '"expiresAt": "2030-01-02T03:04:05Z", "clientId": "i", "clientSecret": "s", ' +
  '"registrationExpiresAt": "2030-03-04T05:06:07Z", "refreshToken": "r"}';

/** Writes a file into the token cache. */
async function writeToken(home: string, text: string): Promise<string> {
  const file = path.join(ssoCacheDirectory(home), tokenFile);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

describe('fileStorage', () => {
  for (const promise of storageContract(async () => fileStorage({ homeDirectory: await temporaryHome() })))
    it(promise.name, () => promise.run());

  it('writes a token as the AWS CLI does, for nobody else to read', async () => {
    const home = await temporaryHome();
    await fileStorage({ homeDirectory: home }).tokens.put(session, token);
    const file = path.join(home, '.aws', 'sso', 'cache', tokenFile);
    expect(await readFile(file, 'utf8')).toBe(tokenText);
    expect(await modeOf(file)).toBe('600');
    for (const directory of ['.aws', '.aws/sso', '.aws/sso/cache'])
      expect(await modeOf(path.join(home, directory))).toBe('700');
    expect(await everythingIn(path.dirname(file))).toEqual([tokenFile]);
  });

  it('writes a registration as the AWS CLI does', async () => {
    const home = await temporaryHome();
    const expiresAt = new Date('2030-01-02T03:04:05Z');
    const { registrations } = fileStorage({ homeDirectory: home });
    await registrations.put(session, {
      ...{ clientId: 'i', clientSecret: 's', expiresAt },
      scopes: ['sso:account:access'],
      grantTypes: ['authorization_code', 'refresh_token'],
    });
    const file = path.join(ssoCacheDirectory(home), 'b13f35664cc8108ba665567281d376f555031f0f.json');
    expect(await readFile(file, 'utf8')).toBe(
      '{"clientId": "i", "clientSecret": "s", "expiresAt": "2030-01-02T03:04:05Z", ' +
        '"scopes": ["sso:account:access"], "grantTypes": ["authorization_code", "refresh_token"]}',
    );
  });

  it('writes role credentials as the AWS CLI does', async () => {
    const home = await temporaryHome();
    await fileStorage({ homeDirectory: home }).credentials.put(identity, {
      ...{ accessKeyId: 'A', secretAccessKey: 'S', sessionToken: 'T', accountId: '111122223333' },
      expiration: new Date('2030-01-02T03:04:05Z'),
    });
    expect(await readFile(path.join(cliCacheDirectory(home), credentialsFile), 'utf8')).toBe(
      '{"ProviderType": "sso", "Credentials": {"AccessKeyId": "A", "SecretAccessKey": "S", "SessionToken": "T", ' +
        '"Expiration": "2030-01-02T03:04:05Z", "AccountId": "111122223333"}}',
    );
  });

  it('writes those of an assumed role as the AWS CLI does, beside which we note when they were issued', async () => {
    const home = await temporaryHome();
    await fileStorage({ homeDirectory: home }).credentials.put(assumed, {
      ...{ accessKeyId: 'A', secretAccessKey: 'S', sessionToken: 'T', accountId: '999988887777' },
      ...{ expiration: new Date('2030-01-02T03:04:05Z'), issuedAt: new Date('2030-01-02T02:04:05Z') },
    });
    expect(await readFile(path.join(cliCacheDirectory(home), assumedFile), 'utf8')).toBe(
      '{"Credentials": {"AccessKeyId": "A", "SecretAccessKey": "S", "SessionToken": "T", ' +
        '"Expiration": "2030-01-02T03:04:05Z", "AccountId": "999988887777"}, "IssuedAt": "2030-01-02T02:04:05Z"}',
    );
  });

  it('takes those of an assumed role from the AWS CLI, whatever else it has written', async () => {
    const home = await temporaryHome();
    await mkdir(cliCacheDirectory(home), { recursive: true });
    const Credentials = { AccessKeyId: 'A', SecretAccessKey: 'S', SessionToken: 'T' };
    const stored = {
      Credentials: { ...Credentials, Expiration: '2030-01-02T03:04:05UTC' },
      AssumedRoleUser: { AssumedRoleId: 'AROA:x', Arn: 'arn:aws:sts::999988887777:assumed-role/Deploy/x' },
      ResponseMetadata: { HTTPStatusCode: 200 },
    };
    await writeFile(path.join(cliCacheDirectory(home), assumedFile), JSON.stringify(stored));
    expect(await fileStorage({ homeDirectory: home }).credentials.get(assumed)).toEqual({
      ...{ accessKeyId: 'A', secretAccessKey: 'S', sessionToken: 'T', accountId: '999988887777' },
      expiration: new Date('2030-01-02T03:04:05Z'),
    });
  });

  it('notes when role credentials were issued beside what the AWS CLI reads', async () => {
    const home = await temporaryHome();
    const storage = fileStorage({ homeDirectory: home });
    const [issuedAt, expiration] = [new Date('2026-11-22T10:16:03Z'), new Date('2026-11-22T10:31:03Z')];
    const credentials = { accessKeyId: 'A', secretAccessKey: 'S', sessionToken: 'T', accountId: '111122223333' };
    await storage.credentials.put(identity, { ...credentials, expiration, issuedAt });
    const text = await readFile(path.join(cliCacheDirectory(home), credentialsFile), 'utf8');
    expect(text).toMatch(/"AccountId": "111122223333"\}, "IssuedAt": "2026-11-22T10:16:03Z"\}$/);
    expect(await storage.credentials.get(identity)).toEqual({ ...credentials, expiration, issuedAt });
    await storage.credentials.put(identity, { ...credentials, expiration });
    expect(await storage.credentials.get(identity)).not.toHaveProperty('issuedAt');
  });

  it('takes role credentials of an older AWS CLI, which names no account', async () => {
    const home = await temporaryHome();
    await mkdir(cliCacheDirectory(home), { recursive: true });
    const credentials = {
      AccessKeyId: 'A',
      SecretAccessKey: 'S',
      SessionToken: 'T',
      Expiration: '2030-01-02T03:04:05UTC',
    };
    const stored = { ProviderType: 'sso', Credentials: credentials };
    await writeFile(path.join(cliCacheDirectory(home), credentialsFile), JSON.stringify(stored));
    expect(await fileStorage({ homeDirectory: home }).credentials.get(identity)).toMatchObject({
      accessKeyId: 'A',
      accountId: '111122223333',
      expiration: new Date('2030-01-02T03:04:05Z'),
    });
  });

  it('keeps keys that it does not know as long as the token is for the same session', async () => {
    const home = await temporaryHome();
    const { tokens } = fileStorage({ homeDirectory: home });
    const file = await writeToken(home, tokenText.replace('{', '{"theirs": [1], '));
    await tokens.put(session, { ...token, accessToken: 'new' });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ theirs: [1], accessToken: 'new' });
    await tokens.put(session, { ...token, region: 'eu-west-1' });
    expect(JSON.parse(await readFile(file, 'utf8'))).not.toHaveProperty('theirs');
  });

  it('reads again what another program is just writing', async () => {
    const home = await temporaryHome();
    const file = await writeToken(home, tokenText.slice(0, 40));
    const naps: number[] = [];
    const sleep = async (milliseconds: number) => {
      naps.push(milliseconds);
      if (naps.length === 3) await writeFile(file, tokenText);
    };
    const { tokens } = fileStorage({ homeDirectory: home, sleep });
    expect((await tokens.get(session))?.accessToken).toBe('tökén');
    expect(naps).toHaveLength(3);
  });

  it('takes a file for absent that is not whole after half a second', async () => {
    const home = await temporaryHome();
    await writeToken(home, '');
    const naps: number[] = [];
    const sleep = (milliseconds: number) => Promise.resolve(naps.push(milliseconds));
    expect(await fileStorage({ homeDirectory: home, sleep }).tokens.get(session)).toBeUndefined();
    expect(naps.reduce((sum, nap) => sum + nap, 0)).toBe(500);
  });

  it.each([
    ['no token', { startUrl: 'u', region: 'r', expiresAt: '2030-01-02T03:04:05Z' }],
    ['a token that is no text', { startUrl: 'u', region: 'r', accessToken: 1, expiresAt: '2030-01-02T03:04:05Z' }],
    ['no date', { startUrl: 'u', region: 'r', accessToken: 't', expiresAt: 'soon' }],
    ['no region', { startUrl: 'u', accessToken: 't', expiresAt: '2030-01-02T03:04:05Z' }],
  ])('takes a file with %s for absent', async (_what, stored) => {
    const home = await temporaryHome();
    await writeToken(home, JSON.stringify(stored));
    expect(await fileStorage({ homeDirectory: home }).tokens.get(session)).toBeUndefined();
  });

  it('says when a cache cannot be used', async () => {
    const home = await temporaryHome();
    const storage = fileStorage({ homeDirectory: home });
    await mkdir(path.join(home, '.aws', 'sso'), { recursive: true });
    await writeFile(ssoCacheDirectory(home), '');
    const failure = { code: 'StorageUnavailable', details: { storage: 'file' } };
    await expect(storage.probe(false)).rejects.toMatchObject(failure);
    await expect(storage.tokens.get(session)).rejects.toMatchObject(failure);
    await expect(storage.tokens.put(session, token)).rejects.toMatchObject(failure);
    await rm(ssoCacheDirectory(home));
    await expect(storage.probe(false)).resolves.toBeUndefined();
  });

  it('creates nothing by looking', async () => {
    const home = await temporaryHome();
    const storage = fileStorage({ homeDirectory: home });
    await storage.probe(false);
    await storage.tokens.get(session);
    await storage.tokens.delete(session);
    expect(await everythingIn(home)).toEqual([]);
  });
});

describe('fileStoragePlugin', () => {
  it('is a plugin whose storage lies in the home directory of its context', async () => {
    const home = await temporaryHome();
    const [definition] = checkPlugin('@aws-sso/storage-file', fileStoragePlugin).storages ?? [];
    const storage = definition?.create({ homeDirectory: home, dataDirectory: path.join(home, 'unused') });
    await storage?.tokens.put(session, token);
    expect(await everythingIn(ssoCacheDirectory(home))).toEqual([tokenFile]);
    expect([definition?.name, storage?.name]).toEqual(['file', 'file']);
  });
});
