import type { Clock } from '../clock.js';
import { AwsSsoError } from '../errors.js';
import type { RoleCredentials } from '../role-credentials-provider.js';
import type { CallerIdentity, RoleToAssume, SecurityTokenService, SigningKeys } from '../security-token-service.js';

export interface FakeSecurityTokenServiceOptions {
  /** Whose keys it knows, by access key id. */
  readonly callers: Readonly<Record<string, CallerIdentity>>;
  /** What has to be said to get a role, by its ARN. */
  readonly roles?: Readonly<Record<string, { readonly externalId?: string; readonly mfaCode?: string }>>;
  /** Default: it is always noon of 1 January 2030. */
  readonly clock?: Clock;
}

/** STS without a service: `ASIAROLE1`, `ASIAROLE2`, … for roles that are assumed. */
export class FakeSecurityTokenService implements SecurityTokenService {
  /** What was asked for, in order. */
  readonly assumed: RoleToAssume[] = [];
  readonly #callers: Map<string, CallerIdentity>;
  readonly #options: FakeSecurityTokenServiceOptions;

  constructor(options: FakeSecurityTokenServiceOptions) {
    this.#options = options;
    this.#callers = new Map(Object.entries(options.callers));
  }

  callerIdentity({ accessKeyId }: SigningKeys, _region: string, signal?: AbortSignal): Promise<CallerIdentity> {
    return asked(signal, () => {
      const caller = this.#callers.get(accessKeyId);
      if (caller === undefined) throw new AwsSsoError('AccessDenied', 'STS does not take these keys.');
      return caller;
    });
  }

  async assumeRole(
    keys: SigningKeys,
    region: string,
    role: RoleToAssume,
    signal?: AbortSignal,
  ): Promise<RoleCredentials> {
    await this.callerIdentity(keys, region, signal);
    const wanted = this.#options.roles?.[role.roleArn];
    const isLetIn = wanted?.externalId === role.externalId && wanted?.mfaCode === role.mfa?.code;
    if (wanted === undefined || !isLetIn) throw new AwsSsoError('AccessDenied', 'STS says no.');
    this.assumed.push(role);
    const accessKeyId = `ASIAROLE${this.assumed.length}`;
    const [, , , , accountId = '', name = ''] = role.roleArn.split(':');
    const arn = `arn:aws:sts::${accountId}:assumed-${name}/${role.roleSessionName}`;
    this.#callers.set(accessKeyId, { accountId, arn, userId: `AROA:${role.roleSessionName}` });
    const issuedAt = (this.#options.clock ?? noon)();
    const expiration = new Date(issuedAt.getTime() + (role.durationSeconds ?? 3600) * 1000);
    return { accessKeyId, secretAccessKey: 'secret', sessionToken: 'session', accountId, issuedAt, expiration };
  }
}

const noon: Clock = () => new Date('2030-01-01T12:00:00Z');

function asked<T>(signal: AbortSignal | undefined, answer: () => T): Promise<T> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) throw new AwsSsoError('Cancelled', 'Cancelled.');
    resolve(answer());
  });
}
