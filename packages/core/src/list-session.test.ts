import { describe, expect, it } from '@jest/globals';
import type { AccountDirectory, ListedAccount, ListingProgress } from './account-directory.js';
import { listSession } from './list-session.js';
import { FakeAccountDirectory } from './testing/index.js';
import { work } from './testing/work-config.js';

/** A directory that sends exactly this. */
class Portal extends FakeAccountDirectory implements AccountDirectory {
  constructor(readonly sent: readonly ListedAccount[]) {
    super({ accounts: [] });
  }

  override async *list(): AsyncGenerator<ListedAccount, void, undefined> {
    for (const item of this.sent) yield await Promise.resolve(item);
  }
}

const widgets = { id: '111122223333', name: 'widgets' };

describe('listing a session', () => {
  it('collects accounts and roles, and those without an answer', async () => {
    const accounts = [
      { ...widgets, roles: ['Admin', 'Dev'] },
      { id: '999988887777', name: 'gadgets', roles: ['Admin'] },
    ];
    const directory = new FakeAccountDirectory({ accounts, failing: ['999988887777'] });
    expect(await listSession(directory, work)).toEqual({
      sessionName: 'work',
      accounts: [{ account: widgets, roles: ['Admin', 'Dev'] }],
      refused: [],
      failed: [
        {
          account: { id: '999988887777', name: 'gadgets' },
          error: expect.objectContaining({ code: 'ServiceUnavailable' }),
        },
      ],
    });
  });

  it('sets aside what breaks AWS’s own rules', async () => {
    const portal = new Portal([
      { account: widgets, roles: ['Admin', 'Ad\nmin', 'x'.repeat(65)] },
      { account: { id: '../1', name: 'x' }, roles: ['Admin'] },
      { account: { id: '12', name: 'x' }, error: new Error('no answer') },
    ]);
    const { accounts, refused, failed } = await listSession(portal, work);
    expect(accounts).toEqual([{ account: widgets, roles: ['Admin'] }]);
    expect(failed).toEqual([]);
    expect(refused).toEqual([
      { accountId: '111122223333', roleName: 'Ad\nmin' },
      { accountId: '111122223333', roleName: 'x'.repeat(65) },
      { accountId: '../1' },
      { accountId: '12' },
    ]);
  });

  it('takes one name for an account that is sent with two, whichever comes first', async () => {
    const sent = [
      { account: { ...widgets, name: 'widgets-old' }, roles: ['Ops'] },
      { account: widgets, roles: ['Admin'] },
    ];
    const listed = await Promise.all([sent, sent.toReversed()].map((order) => listSession(new Portal(order), work)));
    expect(listed.map(({ accounts: [first] }) => first?.account)).toEqual([widgets, widgets]);
  });

  it('counts what is sent twice once, and loses nothing of it', async () => {
    const portal = new Portal([
      { account: widgets, roles: ['Ops', 'Ops'] },
      { account: widgets, roles: ['Admin', 'Dev'] },
    ]);
    expect((await listSession(portal, work)).accounts).toEqual([{ account: widgets, roles: ['Ops', 'Admin', 'Dev'] }]);
  });

  it('takes an account that failed once for a gap, whatever else is sent of it', async () => {
    const error = new Error('no answer');
    const orders: readonly (readonly ListedAccount[])[] = [
      [
        { account: widgets, error },
        { account: widgets, roles: ['Admin'] },
      ],
      [
        { account: widgets, roles: ['Admin'] },
        { account: widgets, error },
      ],
    ];
    for (const sent of orders)
      expect((await listSession(new Portal(sent), work)).failed).toEqual([{ account: widgets, error }]);
  });

  it('passes on how it is done, and why it cannot be done at all', async () => {
    const directory = new FakeAccountDirectory({ accounts: [{ ...widgets, roles: ['Admin'] }] });
    const progress: ListingProgress[] = [];
    await listSession(directory, work, { progress: (state) => progress.push(state) });
    expect(progress).toEqual([
      { done: 0, total: 1 },
      { done: 1, total: 1 },
    ]);
    directory.signedIn = false;
    await expect(listSession(directory, work)).rejects.toMatchObject({ code: 'SignInRequired' });
  });
});
