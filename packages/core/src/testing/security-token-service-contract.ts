import type { SecurityTokenService, SigningKeys } from '../security-token-service.js';
import { assertEqual, assertFailsWith, assertThat, type ContractCase } from './contract.js';

export interface SecurityTokenWorld {
  readonly service: SecurityTokenService;
  /** Keys of somebody in the account 111122223333 who may assume the role below. */
  readonly keys: SigningKeys;
  close?(): Promise<void>;
}

/** What the keys of a world may be turned into. */
export const contractRole = {
  roleArn: 'arn:aws:iam::999988887777:role/Deploy',
  externalId: 'x-1',
} as const;

const region = 'eu-west-1';
const role = { ...contractRole, roleSessionName: 'me@example.com' };

/**
 * What every SecurityTokenService promises.
 *
 * @example for (const promise of securityTokenServiceContract(makeWorld)) it(promise.name, () => promise.run())
 */
export function securityTokenServiceContract(make: () => Promise<SecurityTokenWorld>): readonly ContractCase[] {
  const promise = (name: string, check: (world: SecurityTokenWorld) => Promise<void>): ContractCase => ({
    name,
    run: async () => {
      const world = await make();
      try {
        await check(world);
      } finally {
        await world.close?.();
      }
    },
  });
  return [
    promise('says who keys are', async ({ service, keys }) => {
      const { accountId, arn, userId } = await service.callerIdentity(keys, region);
      assertEqual(accountId, '111122223333', 'account');
      assertThat(arn.startsWith('arn:') && userId !== '', 'there is an ARN and an id');
    }),
    promise('knows nothing of keys that nobody handed out', async ({ service }) => {
      const keys = { accessKeyId: 'ASIANOBODY', secretAccessKey: 'x', sessionToken: 'x' };
      await assertFailsWith('AccessDenied', () => service.callerIdentity(keys, region), 'identity');
      await assertFailsWith('AccessDenied', () => service.assumeRole(keys, region, role), 'role');
    }),
    promise(
      'gives keys of another role, which say whose they are and how long they last',
      async ({ service, keys }) => {
        const assumed = await service.assumeRole(keys, region, { ...role, durationSeconds: 900 });
        assertEqual(assumed.accountId, '999988887777', 'account');
        const { accountId, arn } = await service.callerIdentity(assumed, region);
        assertEqual(
          [accountId, arn.split(':').at(-1)],
          ['999988887777', 'assumed-role/Deploy/me@example.com'],
          'identity',
        );
        const seconds = (assumed.expiration.getTime() - (assumed.issuedAt?.getTime() ?? 0)) / 1000;
        assertThat(seconds > 800 && seconds <= 901, `they last for 900 seconds, not ${seconds}`);
      },
    ),
    promise('does not give them to who does not say the right thing', async ({ service, keys }) => {
      for (const wrong of [{ externalId: 'x-2' }, { externalId: undefined }, { roleArn: `${role.roleArn}s` }])
        await assertFailsWith('AccessDenied', () => service.assumeRole(keys, region, { ...role, ...wrong }), 'role');
    }),
    promise('does nothing for a caller who has given up', async ({ service, keys }) => {
      await assertFailsWith('Cancelled', () => service.callerIdentity(keys, region, AbortSignal.abort()), 'identity');
      await assertFailsWith('Cancelled', () => service.assumeRole(keys, region, role, AbortSignal.abort()), 'role');
    }),
  ];
}
