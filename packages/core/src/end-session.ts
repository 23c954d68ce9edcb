import type { AuthProvider } from './auth-provider.js';
import type { AwsConfig } from './aws-config.js';
import { profileIdentity, profilesOfSession } from './config-views.js';
import { chainedCredentialsOf } from './credential-chain.js';
import type { CredentialIndex } from './credential-index.js';
import { type CredentialsKey, uniqueCredentialsKeys } from './credentials-key.js';
import { isAwsSsoError } from './errors.js';
import { type ManagedProfiles, type ProfileIdentity, identityKey, withoutRepeats } from './managed-profiles.js';
import type { SsoSession } from './sso-session.js';
import type { StorageRegistry } from './storage.js';

/** Where what a sign-in leaves behind is kept. */
export interface SignInTraces {
  readonly auth: AuthProvider;
  readonly storages: StorageRegistry;
  readonly index: CredentialIndex;
}

/**
 * Ends a sign-in: at the portal, then the token, then the credentials that came of it. They work without the token, so
 * they go even when the sign-out fails.
 *
 * @param known what the config says that there may be; the index knows the rest
 * @throws AwsSsoError what AuthProvider.signOut throws; StorageUnavailable
 */
export async function endSession(
  traces: SignInTraces,
  session: SsoSession,
  known: readonly CredentialsKey[],
): Promise<void> {
  try {
    await traces.auth.signOut(session);
  } finally {
    await forgetSession(traces, session.name, known);
  }
}

/**
 * Deletes all credentials of a session, of which the section may be gone or broken.
 *
 * @throws AwsSsoError StorageUnavailable
 */
export async function forgetSession(
  { storages, index }: Omit<SignInTraces, 'auth'>,
  sessionName: string,
  known: readonly CredentialsKey[],
): Promise<void> {
  await forgetCredentials(storages, known);
  await index.drain(sessionName, (key) => forgetCredentials(storages, [key]));
}

/**
 * Deletes credentials, each from the storage of its session.
 *
 * @throws AwsSsoError StorageUnavailable
 */
export async function forgetCredentials(storages: StorageRegistry, keys: readonly CredentialsKey[]): Promise<void> {
  for (const key of keys) {
    const { credentials } = await storages.storageFor({ name: key.sessionName });
    await credentials.delete(key);
  }
}

/**
 * Runs what follows on a change of the config. The change is made and cannot be tried again, so a failure here is an
 * answer and no error.
 *
 * @returns whether it worked
 */
export async function afterwards(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!isAwsSsoError(error)) throw error;
    return false;
  }
}

/**
 * What of a session may have credentials, as far as the config tells: the account roles of its profiles, those we know to
 * have had one, and the roles that profiles assume from them.
 */
export const credentialsOfSession = (
  config: AwsConfig,
  managed: ManagedProfiles,
  sessionName: string,
): readonly CredentialsKey[] =>
  uniqueCredentialsKeys([
    ...profilesOfSession(config, sessionName)
      .map(profileIdentity)
      .filter((found) => found !== undefined),
    ...[...managed.profiles, ...managed.excluded]
      .filter((known) => known.sessionName === sessionName)
      .map(({ accountId, roleName }) => ({ sessionName, accountId, roleName })),
    ...chainedCredentialsOf(config, sessionName),
  ]);

/** The account roles for which no profile is left once the profiles of these names are gone. */
export function identitiesLeftBy(config: AwsConfig, removed: ReadonlySet<string>): readonly ProfileIdentity[] {
  const found = [...config.profiles.values()].flatMap((section) => {
    const identity = profileIdentity(section);
    return identity === undefined ? [] : [{ identity, goes: removed.has(section.name) }];
  });
  const staying = new Set(found.filter(({ goes }) => !goes).map(({ identity }) => identityKey(identity)));
  return withoutRepeats(
    found.filter(({ identity, goes }) => goes && !staying.has(identityKey(identity))).map(({ identity }) => identity),
  );
}
