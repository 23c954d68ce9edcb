import { describe, expect, it } from '@jest/globals';
import { NamingRegistry } from '@aws-sso/core';
import { awsConfig, MemoryConfigRepository } from '@aws-sso/core/testing';
import { ConfigureJob } from './configure-job.js';
import type { JobRequest } from './job-request.js';
import type { JobPlan } from './plan-job.js';
import { noUndoLog } from './undo-log.js';

const place = { input: 'profiles', line: 1, column: 1 } as const;
const profile = (name: string, values: Record<string, string>) => ({
  section: { type: 'profile', name } as const,
  values,
  place,
});
const request: JobRequest = {
  ssoSessions: [],
  profiles: [profile('a', { region: 'eu-west-1' }), profile('b', { output: 'json' })],
  accountRoles: [],
  naming: { strategy: undefined, options: {}, collisions: 'error' },
  defaultProfile: undefined,
  takesOnlyProfile: true,
};
const namings = new NamingRegistry([]);

describe('configuring a job', () => {
  it('writes everything at once', async () => {
    const repository = new MemoryConfigRepository(awsConfig({ profiles: { b: { region: 'us-east-1' } } }));
    const { profiles } = await new ConfigureJob(repository, noUndoLog, namings).execute(request);
    expect(repository.updates).toMatchObject([
      { cause: { command: 'action', summary: 'set up 2 sections for a job' } },
    ]);
    expect(profiles).toEqual([
      { name: 'a', values: { region: 'eu-west-1' } },
      { name: 'b', values: { region: 'us-east-1', output: 'json' } },
    ]);
  });

  it('records what it will touch before it does', async () => {
    const repository = new MemoryConfigRepository(awsConfig({ profiles: { b: { output: 'text', region: 'x' } } }));
    const recorded: JobPlan['touched'][] = [];
    const record = ({ touched }: JobPlan) => {
      expect(repository.updates).toEqual([]);
      recorded.push(touched);
      return Promise.resolve();
    };
    await new ConfigureJob(repository, { record }, namings).execute(request);
    expect(recorded).toEqual([
      [
        { section: { type: 'profile', name: 'a' }, after: { region: 'eu-west-1' } },
        { section: { type: 'profile', name: 'b' }, before: { output: 'text' }, after: { output: 'json' } },
      ],
    ]);
  });

  /** Somebody else adds one of our sections between the record and the write, for so many times. */
  const interrupted = async (times: number) => {
    const repository = new MemoryConfigRepository();
    let records = 0;
    const record = () => {
      records++;
      if (records <= times) repository.config = awsConfig({ profiles: { a: { region: `r${records}` } } });
      return Promise.resolve();
    };
    const outcome = await new ConfigureJob(repository, { record }, namings)
      .execute(request)
      .catch((error: unknown) => error);
    return { repository, records, outcome };
  };

  it('records anew when somebody got in between', async () => {
    const { repository, records } = await interrupted(2);
    expect(records).toBe(3);
    expect(repository.updates).toHaveLength(1);
  });

  it('gives up without writing when that does not end', async () => {
    const { repository, outcome } = await interrupted(Infinity);
    expect(outcome).toMatchObject({ code: 'ConfigBusy' });
    expect(repository.updates).toEqual([]);
  });
});
