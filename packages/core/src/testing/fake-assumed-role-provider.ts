import { assumeRole, nobodyToAsk } from '../assume-role.js';
import type { AssumedRoleProvider, AssumedRoleWish } from '../assumed-role-provider.js';
import type { Clock } from '../clock.js';
import { type AssumedRole, credentialsKeyText } from '../credentials-key.js';
import { AwsSsoError } from '../errors.js';
import type { RoleCredentials } from '../role-credentials-provider.js';
import type { SecurityTokenService } from '../security-token-service.js';

/** Assumed roles that are remembered until they end, by this process. */
export class FakeAssumedRoleProvider implements AssumedRoleProvider {
  readonly #assumed = new Map<string, Promise<RoleCredentials>>();
  readonly #sts: SecurityTokenService;
  readonly #clock: Clock;

  /** @param clock by default it is always noon of 1 January 2030 */
  constructor(sts: SecurityTokenService, clock: Clock = () => new Date('2030-01-01T12:00:00Z')) {
    this.#sts = sts;
    this.#clock = clock;
  }

  async assumedRole(role: AssumedRole, wish: AssumedRoleWish): Promise<RoleCredentials> {
    if (wish.signal?.aborted === true) throw new AwsSsoError('Cancelled', 'Cancelled.');
    const key = credentialsKeyText(role);
    const held = await this.#assumed.get(key);
    if (held !== undefined && held.expiration > this.#clock()) return held;
    if (role.mfaSerial !== undefined && wish.askMfaCode === undefined) throw nobodyToAsk(wish);
    const keys = await wish.keys();
    const assumed = this.#assumed.get(key) ?? assumeRole(this.#sts, role, keys, wish);
    this.#assumed.set(key, assumed);
    return assumed.catch((error: unknown) => {
      this.#assumed.delete(key);
      throw error;
    });
  }
}
