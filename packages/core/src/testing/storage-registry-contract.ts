import type { StorageRegistry } from '../storage.js';
import { assertEqual, assertThat, type ContractCase } from './contract.js';

const session = { name: 'work' };
const token = {
  startUrl: 'https://work.awsapps.com/start',
  region: 'eu-west-1',
  accessToken: 'a',
  expiresAt: new Date('2030-01-01T12:00:00Z'),
};

/** What every registry promises. `make` gives one over empty storages, in which every session has a storage. */
export function storageRegistryContract(
  make: () => StorageRegistry | Promise<StorageRegistry>,
): readonly ContractCase[] {
  return [
    {
      name: 'gives a session the same storage each time',
      run: async () => {
        const registry = await make();
        assertThat(
          (await registry.storageFor(session)) === (await registry.storageFor({ ...session })),
          'two storages',
        );
      },
    },
    {
      name: 'has a storage for every name that a session can have',
      run: async () => {
        const registry = await make();
        for (const name of ['a', 'a.b', '__proto__', 'constructor', 'my session', '$(x)']) {
          const storage = await registry.storageFor({ name });
          assertThat(storage.name !== '', `the storage of ${name} has no name`);
        }
      },
    },
    {
      name: 'gives a storage that keeps what is put into it',
      run: async () => {
        const registry = await make();
        const whole = { ...session, startUrl: token.startUrl, region: token.region };
        await (await registry.storageFor(whole)).tokens.put(whole, token);
        assertEqual(await (await registry.storageFor(session)).tokens.get(whole), token, 'the token');
      },
    },
  ];
}
