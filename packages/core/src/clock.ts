import type { InjectionToken } from 'tsyringe';

/** The time, as an argument: expiry is half of this domain, and tests own the clock. */
export type Clock = () => Date;

export const Clock: InjectionToken<Clock> = Symbol.for('@aws-sso/core/Clock');
