import { isDeepStrictEqual } from 'node:util';
import { AwsSsoError, type ConfigRepository, counted, isAwsSsoError } from '@aws-sso/core';
import { type JobProfile, type JobRequest, planJob, type TouchedSection } from './plan-job.js';
import type { UndoLog } from './undo-log.js';

/** How often somebody else may get between our looking and our writing. */
const attempts = 5;

/** Brings the sessions and profiles of a workflow into the config: all of them in one write, or none. */
export class ConfigureJob {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly undoLog: UndoLog,
  ) {}

  /** @throws AwsSsoError what `planJob` and the repository throw */
  async execute(request: JobRequest): Promise<readonly JobProfile[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(request);
      } catch (error) {
        if (!isAwsSsoError(error, 'ConfigBusy') || attempt === attempts) throw error;
      }
    }
  }

  /** What is to be undone is on the disk before the config changes, so a job that is killed in between can be undone. */
  async #attempt(request: JobRequest): Promise<readonly JobProfile[]> {
    const plan = planJob((await this.repository.read()).config, request);
    await this.undoLog.record(plan);
    await this.repository.update(
      { command: 'action', summary: `set up ${counted(plan.changes.length, 'section')} for a job` },
      (config, managed) => {
        const { changes, touched } = planJob(config, request);
        checkUnchanged(plan.touched, touched, config.path);
        return { changes, managed };
      },
    );
    return plan.profiles;
  }
}

function checkUnchanged(recorded: readonly TouchedSection[], now: readonly TouchedSection[], path: string): void {
  if (isDeepStrictEqual(recorded, now)) return;
  throw new AwsSsoError('ConfigBusy', `${path} was changed by another program while the job was being set up.`, {
    hint: 'Run the job again, or use config-location: isolated.',
    details: { path },
  });
}
