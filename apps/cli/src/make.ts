import type { InjectionToken } from 'tsyringe';

/** Asks the container for what a token stands for. */
export type Get = <T>(token: InjectionToken<T>) => T;

/** Registers how a thing is made, once, when it is first asked for. */
export type Make = <T>(token: InjectionToken<T>, factory: (get: Get) => T) => void;
