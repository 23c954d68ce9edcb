import { describe, expect, it } from '@jest/globals';
import type { SectionRef } from '@aws-sso/core';
import { awsConfig } from '@aws-sso/core/testing';
import { planJob } from './plan-job.js';

const work = { sso_start_url: 'https://work.awsapps.com/start', sso_region: 'eu-west-1' };
const admin = { sso_session: 'work', sso_account_id: '111122223333', sso_role_name: 'Admin' };
const wanted = (type: SectionRef['type'], name: string, values: Record<string, string>) => ({
  section: { type, name },
  values,
  place: { input: type === 'profile' ? ('profiles' as const) : ('sso-sessions' as const), line: 1, column: 1 },
});

describe('planning a job', () => {
  it.each([
    ['of the inputs', awsConfig(), [wanted('sso-session', 'work', work)]],
    ['of the config', awsConfig({ sessions: { work } }), []],
  ])('refuses a profile that contradicts its sso-session %s', (_where, config, ssoSessions) => {
    const plan = (values: Record<string, string>) =>
      planJob(config, { ssoSessions, profiles: [wanted('profile', 'a', { ...admin, ...values })] });
    expect(plan(work).profiles).toHaveLength(1);
    expect(() => plan({ sso_region: 'us-east-1' })).toThrow('another sso_region than its sso-session');
    expect(() => plan({ sso_start_url: 'https://x.awsapps.com/start' })).toThrow('another sso_start_url than');
  });
});
