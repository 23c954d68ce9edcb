import type { Clock } from '../clock.js';
import type { CredentialIndex } from '../credential-index.js';
import { type AssumedRole, type CredentialsKey, credentialsKeyText } from '../credentials-key.js';
import { assertEqual, type ContractCase, failureOf } from './contract.js';

const admin = { sessionName: 'work', accountId: '111122223333', roleName: 'Admin' };
const dev = { ...admin, roleName: 'Dev' };
const elsewhere = { ...admin, sessionName: 'home "and" müßig' };
const deploy: AssumedRole = { sessionName: 'work', roleArn: 'arn:aws:iam::999988887777:role/Deploy' };
const guarded: AssumedRole = {
  ...deploy,
  roleSessionName: 'me@x',
  externalId: 'x-1',
  durationSeconds: 900,
  mfaSerial: 'arn:aws:iam::111122223333:mfa/me',
};

const texts = (keys: readonly CredentialsKey[]): string[] => keys.map(credentialsKeyText).sort();

/**
 * What every CredentialIndex promises. `make` gives an empty one each time, which tells the time by this clock.
 *
 * @example for (const { name, run } of credentialIndexContract((clock) => new MemoryCredentialIndex(clock))) it(name, run)
 */
export function credentialIndexContract(
  make: (clock: Clock) => CredentialIndex | Promise<CredentialIndex>,
): readonly ContractCase[] {
  const noon = Date.UTC(2030, 0, 1, 12);
  const at = (minutes: number): Date => new Date(noon + minutes * 60_000);
  const promise = (
    name: string,
    check: (index: CredentialIndex, setTime: (minutes: number) => void) => Promise<void>,
  ): ContractCase => ({
    name,
    run: async () => {
      let now = at(0);
      await check(await make(() => now), (minutes) => (now = at(minutes)));
    },
  });
  const assertKeys = async (index: CredentialIndex, sessionName: string, keys: readonly CredentialsKey[]) =>
    assertEqual(texts(await index.keysOf(sessionName)), texts(keys), `keys of ${sessionName}`);

  return [
    promise('knows nothing at first', async (index) => {
      await assertKeys(index, 'work', []);
      await index.drain('work', () => Promise.reject(new Error('nothing to forget')));
    }),
    promise('gives back each key of a session once, with every field, and those of no other', async (index) => {
      for (const key of [admin, dev, deploy, guarded, elsewhere, admin]) await index.add(key, at(60));
      await assertKeys(index, 'work', [admin, dev, deploy, guarded]);
      await assertKeys(index, elsewhere.sessionName, [elsewhere]);
    }),
    promise('forgets what has ended, and not what was renewed', async (index, setTime) => {
      for (const key of [admin, deploy]) await index.add(key, at(60));
      setTime(50);
      await index.add(admin, at(120));
      setTime(61);
      await assertKeys(index, 'work', [admin]);
      await index.add(dev, at(120));
      await assertKeys(index, 'work', [admin, dev]);
    }),
    promise(
      'drains a session: each key goes once it is forgotten, and a second time there is nothing',
      async (index) => {
        for (const key of [admin, deploy, elsewhere]) await index.add(key, at(60));
        const forgotten: CredentialsKey[] = [];
        await index.drain('work', (key) => Promise.resolve(void forgotten.push(key)));
        assertEqual(texts(forgotten), texts([admin, deploy]), 'forgotten');
        await assertKeys(index, 'work', []);
        await assertKeys(index, elsewhere.sessionName, [elsewhere]);
      },
    ),
    promise('keeps what could not be forgotten, and what others add meanwhile', async (index) => {
      await index.add(admin, at(60));
      await failureOf(() => index.drain('work', () => Promise.reject(new Error('no'))), 'draining');
      await assertKeys(index, 'work', [admin]);
      await index.drain('work', () => index.add(admin, at(120)));
      await assertKeys(index, 'work', [admin]);
    }),
    promise('loses no entry to others who write at the same time', async (index, setTime) => {
      await index.add(dev, at(1));
      setTime(2);
      const keys = Array.from({ length: 20 }, (_, number) => ({ ...admin, roleName: `Role${number}` }));
      await Promise.all(keys.map((key) => index.add(key, at(60))));
      await assertKeys(index, 'work', keys);
    }),
  ];
}
