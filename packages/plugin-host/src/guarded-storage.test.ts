import { describe, expect, it } from '@jest/globals';
import { AwsSsoError, type Storage, type StorageDefinition } from '@aws-sso/core';
import { MemoryStorage } from '@aws-sso/core/testing';
import { guardedStorage } from './guarded-storage.js';
import { type Blame, pluginFailed } from './plugin-failed.js';

const limits = { busyMs: 200, waitingMs: 200, askingMs: 1_500 };
const hint = 'Do without it.';
const blame: Blame = (reason, cause) => pluginFailed('my-vault', reason, () => hint, cause);
const places = { homeDirectory: '/home/you', dataDirectory: '/home/you/data' };

/** The storage that a plugin makes, whatever that is. */
function made(create: () => unknown): Storage {
  const definition = { name: 'vault', description: 'A vault', create } as StorageDefinition;
  return guardedStorage(definition, blame, limits).create(places);
}

/** A storage that does as it should, apart from some parts. */
function storageWith(parts: object): Storage {
  const memory = new MemoryStorage();
  const { tokens, registrations, credentials } = memory;
  return made(() => ({ tokens, registrations, credentials, probe: () => memory.probe(), ...parts }));
}

const answering = (value: unknown) => ({ get: () => value, put: () => undefined, delete: () => undefined });
const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };
const role = { sessionName: 'work', accountId: '111122223333', roleName: 'Admin' };
const date = new Date('2030-01-01T12:00:00Z');

const blamed = (reason: string) => ({ code: 'PluginRejected', hint, details: { package: 'my-vault', reason } });
const failed = (reason: string) => ({
  code: 'StorageUnavailable',
  hint,
  details: { package: 'my-vault', storage: 'vault', reason },
});

describe('what makes a storage of a plugin', () => {
  it.each<readonly [what: string, error: object, create: () => unknown]>([
    [
      'never returns',
      blamed('its storage "vault" did not return within 0.2 s when asked to be made'),
      () => {
        for (;;);
      },
    ],
    [
      'throws',
      failed('it failed to be made: no moon tonight'),
      () => {
        throw new Error('no moon tonight');
      },
    ],
    ['ends the program', failed('it failed to be made: it tried to end the program'), () => process.exit(0)],
  ])('is blamed when it %s', (_what, error, create) => {
    expect(() => made(create)).toThrow(expect.objectContaining(error));
  });

  it.each<readonly [what: string, parts: object]>([
    ['tokens', { tokens: undefined }],
    ['registrations', { registrations: null }],
    ['credentials', { credentials: { get: () => undefined, put: () => undefined } }],
    ['probe', { probe: true }],
  ])('has to make one with %s', (_what, parts) => {
    expect(() => storageWith(parts)).toThrow(
      expect.objectContaining(
        blamed('its storage "vault" is none: it lacks tokens, registrations, credentials or probe'),
      ),
    );
  });
});

describe('what a storage of a plugin gives', () => {
  const token = { startUrl: session.startUrl, region: 'eu-west-1', accessToken: 'a', expiresAt: date };
  const registration = { clientId: 'a', clientSecret: 'b', expiresAt: date };
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c', expiration: date, accountId: '1' };

  const asked = {
    token: (value: unknown) => storageWith({ tokens: answering(value) }).tokens.get(session),
    'client registration': (value: unknown) =>
      storageWith({ registrations: answering(value) }).registrations.get(session),
    'set of role credentials': (value: unknown) => storageWith({ credentials: answering(value) }).credentials.get(role),
  };
  type Kind = keyof typeof asked;

  it.each<readonly [Kind, object]>([
    ['token', token],
    ['token', { ...token, refreshToken: 'r', clientId: 'c', clientSecret: 's', registrationExpiresAt: date }],
    ['token', { ...token, refreshToken: undefined }],
    ['client registration', registration],
    ['set of role credentials', { ...credentials, issuedAt: date }],
  ])('may be a %s: %j', async (kind, value) => {
    expect(await asked[kind](value)).toBe(value);
  });

  it.each<readonly [Kind, unknown]>([
    ['token', 42],
    ['token', { ...token, accessToken: undefined }],
    ['token', { ...token, expiresAt: date.toISOString() }],
    ['token', { ...token, expiresAt: new Date('never') }],
    ['token', { ...token, refreshToken: 42 }],
    ['token', { ...token, registrationExpiresAt: 'tomorrow' }],
    ['client registration', { ...registration, clientSecret: 1 }],
    ['set of role credentials', { ...credentials, sessionToken: undefined }],
    ['set of role credentials', { ...credentials, issuedAt: 1 }],
  ])('is no %s: %j', async (kind, value) => {
    await expect(asked[kind](value)).rejects.toMatchObject(
      blamed(`its storage "vault" gave something that is no ${kind}`),
    );
  });
});

describe('a storage of a plugin that cannot be used', () => {
  it('says why itself, where it does in the words that there are for it', async () => {
    const said = new AwsSsoError('StorageUnavailable', 'The vault is locked.', { hint: 'Open it.' });
    await expect(storageWith({ probe: () => Promise.reject(said) }).probe(false)).rejects.toBe(said);
  });

  it('is blamed for anything else that it throws', async () => {
    await expect(storageWith({ probe: () => Promise.reject(new Error('no moon')) }).probe(false)).rejects.toMatchObject(
      failed('it failed to say whether it is ready: no moon'),
    );
  });

  it('has more time when it may ask somebody, and not otherwise', async () => {
    const probe = () => new Promise<void>((resolve) => setTimeout(resolve, 500));
    await storageWith({ probe }).probe(true);
    await expect(storageWith({ probe }).probe(false)).rejects.toMatchObject(
      blamed('its storage "vault" did not answer within 0.2 s when asked to say whether it is ready'),
    );
    await expect(storageWith({ probe: () => new Promise(() => undefined) }).probe(true)).rejects.toMatchObject(
      blamed('its storage "vault" did not answer within 1.5 s when asked to say whether it is ready'),
    );
  });

  it('may be asked without a promise', async () => {
    await expect(storageWith({ probe: () => undefined }).probe(false)).resolves.toBeUndefined();
  });
});
