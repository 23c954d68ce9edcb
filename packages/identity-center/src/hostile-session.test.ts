import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { session, TestWorld } from './testing/test-world.js';

let world: TestWorld;

beforeAll(async () => {
  world = await TestWorld.start({ accounts: [{ accountId: '000000000042', roles: ['Admin'] }] });
  await world.signIn();
});

afterAll(() => world.close());

const hostile = [
  { region: 'evil.example/#' },
  { region: 'eu-west-1.evil.example' },
  { region: '' },
  { startUrl: 'http://work.awsapps.com/start' },
  { startUrl: 'https://user:secret@work.awsapps.com/start' },
  { startUrl: 'javascript:alert(1)' },
];

describe.each(hostile)('a session with %j', (change) => {
  const changed = { ...session, ...change };
  const attempts = {
    accessToken: () => world.auth.accessToken(changed),
    'browser sign-in': () => world.auth.signIn(changed, { method: 'browser', force: true, show: world.show }),
    'device code sign-in': () => world.auth.signIn(changed, { method: 'device-code', force: true, show: world.show }),
    signOut: () => world.auth.signOut(changed),
    accounts: () => world.directory.accounts(changed),
    roles: () => world.directory.roles(changed, '000000000042'),
    list: () => world.directory.list(changed)[Symbol.asyncIterator]().next(),
    roleCredentials: () => world.credentials.roleCredentials(changed, '000000000042', 'Admin'),
  };

  it.each(Object.entries(attempts))('is refused by %s before any request', async (_name, attempt) => {
    // A token that would fit is there: only the check stands between it and the host.
    const token = (await world.storage.tokens.get(session))!;
    await world.storage.tokens.put(changed, { ...token, startUrl: changed.startUrl, region: changed.region });
    const before = world.operations().length;
    await expect(attempt()).rejects.toMatchObject({ code: 'InvalidInput' });
    expect(world.operations()).toHaveLength(before);
    await world.storage.tokens.put(session, token);
  });
});
