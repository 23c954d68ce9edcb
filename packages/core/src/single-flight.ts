import type { InjectionToken } from 'tsyringe';
import type { SsoSession } from './sso-session.js';

/**
 * Whatever reads the cached token of a session and then writes or deletes it does so under this key. Nobody waits for
 * humans here.
 */
export const tokenKey = ({ name }: Pick<SsoSession, 'name'>): string => `token ${name}`;

/** Who does the work that another one waits for. */
export interface FlightHolder {
  readonly pid: number;
  /** Name of the machine. */
  readonly host: string;
}

export interface FlightOptions {
  /** Lets this caller go while it waits. Work that has begun ends by itself. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait for other processes, in milliseconds. Default: as long as a slow network call may take. */
  readonly patienceMs?: number;
  /** Called once, when somebody else is at work; without a holder when it cannot be told who. */
  readonly waiting?: ((holder: FlightHolder | undefined) => void) | undefined;
}

/**
 * At most one holder of a key does its work at a time, across processes. Ours, not a storage plugin's duty.
 *
 * Results do not travel between processes: `work` begins by looking into the shared cache, where the holder before it
 * has left what it got.
 */
export interface SingleFlight {
  /** @param key any text; the same text means the same flight. Within a process, callers of a running flight share it. */
  run<T>(key: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /**
   * For different works on one thing: they take turns with each other, and with what `run` does under the same key, in
   * this process too. Every caller's own work is done.
   *
   * @example
   * await flights.exclusive('token work', async () => {
   *   if ((await tokens.get(session))?.refreshToken === mine) await tokens.put(session, fresh);
   * });
   */
  exclusive<T>(key: string, work: () => Promise<T>, options?: FlightOptions): Promise<T>;
}

export const SingleFlight: InjectionToken<SingleFlight> = Symbol.for('@aws-sso/core/SingleFlight');
