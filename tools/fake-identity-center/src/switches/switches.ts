import type { OperationName } from '../operations/operation.js';
import type { Approval } from '../scenario/scenario.js';
import type { World } from '../world.js';
import type { Fault, Faults } from './faults.js';

/**
 * What can be changed while the fake runs. Where an organisation can be named, leaving it out means all of them, and an
 * unknown name is an error.
 */
export class Switches {
  constructor(
    private readonly world: World,
    private readonly faults: Faults,
    private readonly now: () => number,
  ) {}

  /** Every answer of an operation comes that much later. */
  latency(milliseconds: number): void {
    this.faults.latencyMilliseconds = milliseconds;
  }

  /** More requests than that in a second are answered 429 with `Retry-After: 1`. Nothing lifts the limit. */
  rateLimit(requestsPerSecond: number | undefined): void {
    this.faults.requestsPerSecond = requestsPerSecond;
  }

  /** The next requests of an operation fail: `failNext('ListAccounts', { status: 503 }, 2)`. `*` is any operation. */
  failNext(operation: OperationName | '*', fault: Fault, times = 1): void {
    this.faults.plan(operation, fault, times);
  }

  /** The next polls are told to slow down, whatever their pace. */
  slowDown(times = 1): void {
    this.failNext('CreateToken', { error: 'SlowDownException' }, times);
  }

  /** What happens to sign-ins that nobody decided yet, and to later ones. */
  approval(approval: Approval, organisation?: string): void {
    for (const one of this.world.organisations.named(organisation)) one.approval = approval;
  }

  /** Life of access tokens that are issued from now on. */
  tokenLifetime(seconds: number, organisation?: string): void {
    for (const one of this.world.organisations.named(organisation)) one.tokenLifetimeSeconds = seconds;
  }

  /** Life of role credentials that are issued from now on. */
  credentialsLifetime(seconds: number, organisation?: string): void {
    for (const one of this.world.organisations.named(organisation)) one.credentialsLifetimeSeconds = seconds;
  }

  /** Access tokens end now; refresh tokens go on working. */
  expireTokens(organisation?: string): void {
    this.world.signIns.expireAccessTokens(this.world.organisations.named(organisation), this.now());
  }

  /** Everybody has to sign in again: access tokens and refresh tokens end now. */
  endSessions(organisation?: string): void {
    this.world.signIns.endAll(this.world.organisations.named(organisation), this.now());
  }

  /** Role credentials end now. */
  expireCredentials(organisation?: string): void {
    this.world.credentials.expire(this.world.organisations.named(organisation), this.now());
  }

  /** Life of client registrations that are made from now on. */
  registrationLifetime(seconds: number): void {
    this.world.clients.lifetimeSeconds = seconds;
  }

  /** Client registrations end now. */
  expireRegistrations(): void {
    this.world.clients.expireAll(this.now());
  }

  /** Device codes end now. */
  expireDeviceCodes(): void {
    this.world.devices.expireAll(this.now());
  }

  /** No latency, no rate limit, no faults. Approvals, lifetimes and what has expired stay as they are. */
  calm(): void {
    this.faults.clear();
  }

  /** A person approves. @throws {RangeError} when no sign-in waits under that code */
  approve(userCode: string): void {
    this.#decide(userCode, 'approved');
  }

  /** A person denies. @throws {RangeError} when no sign-in waits under that code */
  deny(userCode: string): void {
    this.#decide(userCode, 'denied');
  }

  #decide(userCode: string, state: 'approved' | 'denied'): void {
    const authorization = this.world.devices.byUserCode(userCode);
    if (authorization?.state !== 'pending' || authorization.expiresAt <= this.now()) {
      throw new RangeError(`No sign-in waits under the code ${JSON.stringify(userCode)}.`);
    }
    authorization.state = state;
  }
}
