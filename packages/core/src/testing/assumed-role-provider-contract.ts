import type { AskMfaCode, AssumedRoleProvider, AssumedRoleWish } from '../assumed-role-provider.js';
import type { AssumedRole } from '../credentials-key.js';
import { AwsSsoError } from '../errors.js';
import type { SigningKeys } from '../security-token-service.js';
import { assertEqual, assertFailsWith, assertThat, type ContractCase } from './contract.js';
import { contractRole } from './security-token-service-contract.js';

/** A role that a world lets those have who say the code of a device. */
export const guardedRole = {
  roleArn: 'arn:aws:iam::999988887777:role/Guarded',
  mfaSerial: 'arn:aws:iam::111122223333:mfa/me',
  mfaCode: '123456',
} as const;

export interface AssumedRoleWorld {
  readonly provider: AssumedRoleProvider;
  /** Of a session that the world knows. */
  readonly sessionName: string;
  /** Keys of somebody who may assume `contractRole` and, with its code, `guardedRole`. */
  readonly keys: SigningKeys;
  close?(): Promise<void>;
}

/**
 * What every AssumedRoleProvider promises.
 *
 * @example for (const { name, run } of assumedRoleProviderContract(makeWorld)) it(name, run)
 */
export function assumedRoleProviderContract(make: () => Promise<AssumedRoleWorld>): readonly ContractCase[] {
  /** What was asked for so far: keys, how often; and codes, of which devices. */
  interface Asked {
    readonly keys: number;
    readonly codes: readonly string[];
  }
  type Ask = (role: Partial<AssumedRole>, wish?: Partial<AssumedRoleWish>) => Promise<string>;
  const promise = (
    name: string,
    check: (ask: Ask, asked: () => Asked, askMfaCode: AskMfaCode) => Promise<void>,
  ): ContractCase => ({
    name,
    run: async () => {
      const world = await make();
      const { provider, sessionName } = world;
      let keys = 0;
      const codes: string[] = [];
      const askMfaCode = (serial: string): Promise<string> => {
        codes.push(serial);
        return Promise.resolve(guardedRole.mfaCode);
      };
      const usual = {
        ...{ profileName: 'deploy', region: 'eu-west-1' },
        keys: () => {
          keys += 1;
          return Promise.resolve(world.keys);
        },
      };
      const ask: Ask = async (role, wish) => {
        const wanted = { sessionName, ...contractRole, ...role };
        return (await provider.assumedRole(wanted, { ...usual, ...wish })).accessKeyId;
      };
      try {
        await check(ask, () => ({ keys, codes }), askMfaCode);
      } finally {
        await world.close?.();
      }
    },
  });
  const guarded = { roleArn: guardedRole.roleArn, mfaSerial: guardedRole.mfaSerial, externalId: undefined };

  return [
    promise('gives the same keys again while they last, and asks nobody for anything', async (ask, asked) => {
      const first = await ask({});
      assertEqual([await ask({}), asked().keys], [first, 1], 'the second time');
    }),
    promise('assumes a role once for all who ask at a time', async (ask) => {
      const all = await Promise.all([1, 2, 3].map(() => ask({})));
      assertEqual(new Set(all).size, 1, 'how many keys');
    }),
    promise('tells roles apart by what is said to get them', async (ask) => {
      const all = [await ask({}), await ask({ roleSessionName: 'me@x' }), await ask({ durationSeconds: 900 })];
      assertEqual(new Set(all).size, 3, 'how many keys');
    }),
    promise('asks a person for a code once while the keys last', async (ask, asked, askMfaCode) => {
      const first = await ask(guarded, { askMfaCode });
      assertEqual([await ask(guarded, { askMfaCode }), await ask(guarded)], [first, first], 'later');
      assertEqual(asked(), { keys: 1, codes: [guardedRole.mfaSerial] }, 'asked for');
    }),
    promise('says so when it needs a code and there is nobody to ask', async (ask, asked) => {
      await assertFailsWith('InvalidInput', () => ask(guarded), 'without anybody');
      assertEqual(asked().codes, [], 'asked for');
    }),
    promise('asks nobody for a code before there are keys to use it with', async (ask, asked, askMfaCode) => {
      const keys = () => Promise.reject(new AwsSsoError('SignInRequired', 'You are not signed in.'));
      await assertFailsWith('SignInRequired', () => ask(guarded, { keys, askMfaCode }), 'without a sign-in');
      assertEqual(asked().codes, [], 'asked for');
    }),
    promise('remembers no refusal', async (ask, _asked, askMfaCode) => {
      await assertFailsWith('AccessDenied', () => ask({ externalId: 'x-2' }), 'the wrong id');
      const wrong = () => Promise.resolve('654321');
      await assertFailsWith('AccessDenied', () => ask(guarded, { askMfaCode: wrong }), 'the wrong code');
      assertThat((await ask(guarded, { askMfaCode })) !== '', 'there are keys with the right one');
    }),
    promise('does nothing for a caller who has given up', async (ask) => {
      await assertFailsWith('Cancelled', () => ask({}, { signal: AbortSignal.abort() }), 'keys');
    }),
  ];
}
