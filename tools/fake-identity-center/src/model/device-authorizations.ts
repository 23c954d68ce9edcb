import { randomInt } from 'node:crypto';
import type { ClientRegistration } from './client-registrations.js';
import type { Organisation } from './organisations.js';
import type { Secrets } from './secrets.js';

/** A device code on its way from "please approve me" to an access token. Times in epoch milliseconds. */
export interface DeviceAuthorization {
  readonly deviceCode: string;
  readonly userCode: string;
  readonly client: ClientRegistration;
  readonly organisation: Organisation;
  expiresAt: number;
  state: 'pending' | 'approved' | 'denied' | 'used';
  /** Grows by five with every slow_down, as RFC 8628 asks of the client. */
  intervalSeconds: number;
  polls: number;
  lastPollAt: number;
}

// No vowels (no words) and nothing that looks like something else on a phone.
const letters = 'BCDFGHJKLMNPQRSTVWXZ';

const fourLetters = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');

/** `bcdf ghjk`, `BCDFGHJK` and `BCDF-GHJK` are one user code: people type them from another screen. */
const bare = (userCode: string): string => userCode.toUpperCase().replace(/[^A-Z]/g, '');

/** The device codes that were handed out. */
export class DeviceAuthorizations {
  readonly #byDeviceCode = new Map<string, DeviceAuthorization>();
  readonly #byUserCode = new Map<string, DeviceAuthorization>();

  constructor(private readonly secrets: Secrets) {}

  start(client: ClientRegistration, organisation: Organisation, now: number): DeviceAuthorization {
    const authorization: DeviceAuthorization = {
      deviceCode: this.secrets.mint('deviceCode', 'dev-'),
      userCode: `${fourLetters()}-${fourLetters()}`,
      client,
      organisation,
      expiresAt: now + organisation.deviceCodeLifetimeSeconds * 1000,
      state: 'pending',
      intervalSeconds: organisation.pollingIntervalSeconds,
      polls: 0,
      lastPollAt: now,
    };
    this.#byDeviceCode.set(authorization.deviceCode, authorization);
    this.#byUserCode.set(bare(authorization.userCode), authorization);
    return authorization;
  }

  byDeviceCode(deviceCode: string): DeviceAuthorization | undefined {
    return this.#byDeviceCode.get(deviceCode);
  }

  byUserCode(userCode: string): DeviceAuthorization | undefined {
    return this.#byUserCode.get(bare(userCode));
  }

  expireAll(now: number): void {
    for (const authorization of this.#byDeviceCode.values()) authorization.expiresAt = now;
  }
}
