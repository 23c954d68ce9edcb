import type { InjectionToken } from 'tsyringe';
import type { JobPlan } from './plan-job.js';

/** Where it is kept how to undo what a job does to a config that will outlive it. */
export interface UndoLog {
  /** On the disk when this returns; replaces what was recorded before. Called before anything is written. */
  record(plan: JobPlan): Promise<void>;
}

export const UndoLog: InjectionToken<UndoLog> = Symbol.for('@aws-sso/action/UndoLog');

/** For a config that is removed as a whole. */
export const noUndoLog: UndoLog = { record: () => Promise.resolve() };
