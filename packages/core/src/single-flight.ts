import type { InjectionToken } from 'tsyringe';

/**
 * At most one holder of a key does its work at a time, across processes. Ours, not a storage plugin's duty.
 *
 * Results do not travel between processes: `work` begins by looking into the shared cache, where the holder before it
 * has left what it got.
 */
export interface SingleFlight {
  /** @param key any text; the same text means the same flight. Within a process, callers of a running flight share it. */
  run<T>(key: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

export const SingleFlight: InjectionToken<SingleFlight> = Symbol.for('@aws-sso/core/SingleFlight');
