import type { ListingStore } from '../listing-store.js';
import type { SessionListing } from '../profile-plan.js';
import { type ContractCase, assertEqual } from './contract.js';

const work = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };

const listing: SessionListing = {
  sessionName: 'work',
  accounts: [
    { account: { id: '111122223333', name: 'x]\n[profile default', email: 'x@example.com' }, roles: ['Admin', 'a.b'] },
    { account: { id: '444455556666', name: '' }, roles: [] },
  ],
  refused: [{ accountId: '12\u001b' }, { accountId: '111122223333', roleName: 'no role' }],
  failed: [{ account: { id: '777788889999', name: '__proto__' }, error: new Error('no answer') }],
};

/** Errors are not kept; that there was one is. */
const kept = (found: SessionListing | undefined) =>
  found === undefined ? undefined : { ...found, failed: found.failed.map(({ account }) => account) };

/** What every store of listings promises. `make` gives an empty one each time. */
export function listingStoreContract(make: () => ListingStore | Promise<ListingStore>): readonly ContractCase[] {
  return [
    {
      name: 'has no listing of a session that none was kept of',
      run: async () => assertEqual(await (await make()).read(work), undefined, 'the listing'),
    },
    {
      name: 'gives back what was kept last, whatever accounts are called',
      run: async () => {
        const store = await make();
        await store.write(work, { ...listing, accounts: [] });
        await store.write(work, listing);
        assertEqual(kept(await store.read(work)), kept(listing), 'the listing');
      },
    },
    {
      name: 'keeps sessions apart by name, start URL and region',
      run: async () => {
        const store = await make();
        await store.write(work, listing);
        for (const other of [{ name: 'home' }, { startUrl: 'https://x.awsapps.com/start' }, { region: 'us-east-1' }])
          assertEqual(await store.read({ ...work, ...other }), undefined, JSON.stringify(other));
      },
    },
  ];
}
