import { credentialProcess, parseProgram, usualProgram } from './credential-process.js';
import { defaultStorage, storageName } from './configured-storages.js';
import type { ProfileIdentity } from './managed-profiles.js';
import { type Settings, settingFor } from './settings.js';

/** The keys by which SDKs sign in themselves. */
export const ssoKeys = ['sso_session', 'sso_account_id', 'sso_role_name'] as const;

/**
 * What profiles of a session have to call for credentials; undefined when SDKs read the session's token themselves, which
 * they can in one storage only.
 *
 * @throws AwsSsoError InvalidInput for a program in the settings that cannot stand in a profile
 */
export function credentialProgram(settings: Settings, sessionName: string): string | undefined {
  return storageName(settings, sessionName) === defaultStorage ? undefined : programIn(settings, sessionName);
}

/** @throws AwsSsoError InvalidInput */
export const programIn = (settings: Settings, sessionName: string): string =>
  parseProgram(settingFor(settings, 'program', sessionName) ?? usualProgram);

/**
 * The keys that say who a profile signs in as.
 *
 * @param program see `credentialProgram`
 * @throws AwsSsoError InvalidInput for a name that cannot stand in a `credential_process` line
 */
export const identityValues = (identity: ProfileIdentity, program: string | undefined): Record<string, string> =>
  program === undefined
    ? {
        sso_session: identity.sessionName,
        sso_account_id: identity.accountId,
        sso_role_name: identity.roleName,
      }
    : { credential_process: credentialProcess(program, identity) };
