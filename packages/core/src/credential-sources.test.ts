import { describe, expect, it } from '@jest/globals';
import { credentialSourceProblem, withoutOtherSources } from './credential-sources.js';

const session = { sso_start_url: 'https://work.awsapps.com/start', sso_region: 'eu-west-1' };
const role = { sso_account_id: '111122223333', sso_role_name: 'Admin' };
const problem = (values: Record<string, string>) =>
  credentialSourceProblem(new Map(Object.entries(values)), new Map(Object.entries(session)));

describe('how a profile gets its credentials', () => {
  it.each([
    [{ sso_session: 'work', ...role, region: 'us-east-1' }],
    [{ sso_session: 'work', ...session, ...role }],
    [{ ...session, ...role }],
    [{ role_arn: 'arn', source_profile: 'a' }],
    [{ aws_access_key_id: 'x', aws_secret_access_key: 'x', aws_session_token: 'x' }],
    [{ region: 'eu-west-1' }],
  ])('%j is all right', (values: Record<string, string>) => {
    expect(problem(values)).toBeUndefined();
  });

  it.each<[Record<string, string>, string]>([
    [{ sso_session: 'work', role_arn: 'x' }, 'from IAM Identity Center and a role;'],
    [{ credential_process: 'x', aws_session_token: 'x', login_session: 'x' }, 'a program, access keys and a console'],
    [{ sso_session: 'work', sso_account_id: '111122223333' }, 'has sso_account_id but no sso_role_name'],
    [{ sso_session: 'work', sso_role_name: 'Admin' }, 'has sso_role_name but no sso_account_id'],
    [role, 'an account role but no sso_session'],
    [{ sso_session: 'work', ...role, sso_start_url: 'https://x.awsapps.com/start' }, 'another sso_start_url than its'],
    [{ sso_session: 'work', ...role, sso_region: 'us-east-1' }, 'another sso_region than its sso-session'],
  ])('%j is not', (values, part) => {
    expect(problem(values)).toContain(part);
  });

  it('is settled by taking away every source but the one that is wanted', () => {
    const values = { sso_session: 'w', ...role, ...session, role_arn: 'x', aws_session_token: 'x', region: 'r' };
    const section = { name: 'a', line: 1, values: new Map(Object.entries(values)) };
    const others = { sso_start_url: null, sso_region: null, role_arn: null, aws_session_token: null };
    expect(withoutOtherSources(section, { sso_session: 'w', ...role, region: 'r' })).toEqual(others);
    const ofSession = { sso_session: null, sso_account_id: null, sso_role_name: null };
    expect(withoutOtherSources(section, { credential_process: 'x' })).toEqual({ ...ofSession, ...others });
  });
});
