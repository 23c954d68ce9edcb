import type { ProfileIdentity } from '../managed-profiles.js';
import type { Storage } from '../storage.js';
import { assertEqual, type ContractCase } from './contract.js';
import { credentials, identity, registration, session, token } from './storage-samples.js';

/** Names that a careless way from keys to files, rows or fields would mix up. */
const confusable = [
  'a.b',
  'a/b',
  'a_b',
  'A.b',
  '../a',
  'a b',
  '__proto__',
  'constructor',
  'token',
  'é',
  'e\u0301',
  '🦄',
];

/** What holds between the values of a storage, whatever they are. */
export function isolationCases(make: () => Storage | Promise<Storage>): readonly ContractCase[] {
  return [
    {
      name: 'keeps what is said of one session apart from every other, however they are called',
      run: async () => {
        const { tokens, registrations, credentials: roles } = await make();
        const role = (sessionName: string): ProfileIdentity => ({ ...identity('Admin'), sessionName });
        for (const name of confusable) {
          await tokens.put(session(name), token(name));
          await registrations.put(session(name), registration(name));
          await roles.put(role(name), credentials(name));
        }
        for (const name of confusable) {
          assertEqual((await tokens.get(session(name)))?.accessToken, name, `the token of ${name}`);
          assertEqual((await registrations.get(session(name)))?.clientId, name, `the registration of ${name}`);
          assertEqual((await roles.get(role(name)))?.accessKeyId, name, `the credentials of ${name}`);
        }
      },
    },
    {
      name: 'keeps roles of one name in different accounts and sessions apart',
      run: async () => {
        const cache = (await make()).credentials;
        const base = identity('Admin');
        const all = [base, { ...base, accountId: '444455556666' }, { ...base, sessionName: 'home' }, identity('admin')];
        for (const [index, key] of all.entries()) await cache.put(key, credentials(`AKID${index}`));
        for (const [index, key] of all.entries())
          assertEqual((await cache.get(key))?.accessKeyId, `AKID${index}`, JSON.stringify(key));
      },
    },
    {
      name: 'loses nothing when many write at once',
      run: async () => {
        const { tokens, credentials: roles } = await make();
        const names = Array.from({ length: 8 }, (_, index) => `s${index}`);
        await Promise.all(
          names.flatMap((name) => [
            tokens.put(session(name), token(name)),
            roles.put(identity(name), credentials(name)),
          ]),
        );
        for (const name of names) {
          assertEqual((await tokens.get(session(name)))?.accessToken, name, `the token of ${name}`);
          assertEqual((await roles.get(identity(name)))?.accessKeyId, name, `the credentials of ${name}`);
        }
      },
    },
    {
      name: 'gives out copies: who changes one changes nothing else',
      run: async () => {
        const { tokens } = await make();
        const given = { ...token('kept') };
        await tokens.put(session('work'), given);
        given.accessToken = 'changed by who put it';
        const got: { accessToken: string } | undefined = await tokens.get(session('work'));
        if (got !== undefined) Reflect.set(got, 'accessToken', 'changed by who got it');
        assertEqual((await tokens.get(session('work')))?.accessToken, 'kept', 'the token');
      },
    },
  ];
}
