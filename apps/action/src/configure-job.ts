import { isDeepStrictEqual } from 'node:util';
import {
  AwsSsoError,
  type AwsConfig,
  type ConfigRepository,
  counted,
  isAwsSsoError,
  type NamedStrategy,
  type NamingRegistry,
  portabilityWarning,
} from '@aws-sso/core';
import type { JobRequest } from './job-request.js';
import { nameAccountRoles, type NamedAccountRoles } from './name-account-roles.js';
import { type JobProfile, planJob, sessionsOfJob, type TouchedSection } from './plan-job.js';
import type { UndoLog } from './undo-log.js';

/** How often somebody else may get between our looking and our writing. */
const attempts = 5;

/** What was set up. */
export interface JobOutcome {
  readonly profiles: readonly JobProfile[];
  readonly defaultProfile: string | undefined;
  /** About the names; sentences. */
  readonly warnings: readonly string[];
  /** Account roles that the workflow wants left out rather than share a name; sentences. */
  readonly skipped: readonly string[];
}

/** Brings the sessions and profiles of a workflow into the config: all of them in one write, or none. */
export class ConfigureJob {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly undoLog: UndoLog,
    private readonly namings: Pick<NamingRegistry, 'create'>,
  ) {}

  /** @throws AwsSsoError what `NamingRegistry.create`, `nameAccountRoles`, `planJob` and the repository throw */
  async execute(request: JobRequest): Promise<JobOutcome> {
    const { accountRoles, naming } = request;
    const strategy = accountRoles.length > 0 && (await this.namings.create(naming.strategy, naming.options));
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(request, strategy || undefined);
      } catch (error) {
        if (!isAwsSsoError(error, 'ConfigBusy') || attempt === attempts) throw error;
      }
    }
  }

  /** What is to be undone is on the disk before the config changes, so a job that is killed in between can be undone. */
  async #attempt(request: JobRequest, strategy: NamedStrategy | undefined): Promise<JobOutcome> {
    const { config: found } = await this.repository.read();
    const names = namesFor(found, request, strategy);
    const profiles = [...request.profiles, ...names.profiles];
    // Of what was asked for: an account role that is left out must not make another one the only one.
    const isOnly = request.takesOnlyProfile && request.profiles.length + request.accountRoles.length === 1;
    const defaultProfile = request.defaultProfile ?? (isOnly ? profiles[0]?.section.name : undefined);
    const sections = { ssoSessions: request.ssoSessions, profiles, defaultProfile };
    const plan = planJob(found, sections);
    await this.undoLog.record(plan);
    await this.repository.update(
      { command: 'action', summary: `set up ${counted(plan.changes.length, 'section')} for a job` },
      (config, managed) => {
        const { changes, touched } = planJob(config, sections);
        checkUnchanged(plan.touched, touched, config.path);
        return { changes, managed };
      },
    );
    const warning = strategy && portabilityWarning(strategy);
    return {
      profiles: plan.profiles,
      defaultProfile,
      warnings: warning === undefined ? [] : [warning],
      skipped: names.skipped,
    };
  }
}

function namesFor(
  config: AwsConfig,
  { ssoSessions, accountRoles, naming }: JobRequest,
  strategy: NamedStrategy | undefined,
): NamedAccountRoles {
  if (strategy === undefined) return { profiles: [], skipped: [] };
  const withSessions = { ...config, ssoSessions: sessionsOfJob(config, ssoSessions) };
  return nameAccountRoles(withSessions, accountRoles, strategy, naming.collisions);
}

function checkUnchanged(recorded: readonly TouchedSection[], now: readonly TouchedSection[], path: string): void {
  if (isDeepStrictEqual(recorded, now)) return;
  throw new AwsSsoError('ConfigBusy', `${path} was changed by another program while the job was being set up.`, {
    hint: 'Run the job again, or use config-location: isolated.',
    details: { path },
  });
}
