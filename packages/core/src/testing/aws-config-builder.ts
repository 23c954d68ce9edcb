import type { AwsConfig, ConfigSection } from '../aws-config.js';

/** Sections by name, keys as they would stand in the file. */
export interface AwsConfigDescription {
  readonly path?: string;
  readonly sessions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly profiles?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly credentialsProfiles?: readonly string[];
}

/**
 * An AwsConfig for tests, as if read from a file with the sessions first.
 *
 * @example awsConfig({
 *   sessions: { work: { sso_start_url: 'https://work.awsapps.com/start', sso_region: 'eu-west-1' } },
 *   profiles: { 'work.admin': { sso_session: 'work', sso_account_id: '111122223333', sso_role_name: 'Admin' } },
 * })
 */
export function awsConfig({
  path = '~/.aws/config',
  sessions = {},
  profiles = {},
  credentialsProfiles = [],
}: AwsConfigDescription = {}): AwsConfig {
  let line = 1;
  const sections = (described: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
    new Map<string, ConfigSection>(
      Object.entries(described).map(([name, values]) => {
        const section = { name, line, values: new Map(Object.entries(values)) };
        line += section.values.size + 2;
        return [name, section];
      }),
    );
  const ssoSessions = sections(sessions);
  return { path, ssoSessions, profiles: sections(profiles), credentialsProfiles: new Set(credentialsProfiles) };
}
