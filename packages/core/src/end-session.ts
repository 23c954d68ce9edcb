import type { AuthProvider } from './auth-provider.js';
import type { AwsConfig } from './aws-config.js';
import { profileIdentity, profilesOfSession } from './config-views.js';
import { isAwsSsoError } from './errors.js';
import { type ManagedProfiles, type ProfileIdentity, identityKey, withoutRepeats } from './managed-profiles.js';
import type { SsoSession } from './sso-session.js';
import type { StorageRegistry } from './storage.js';

/** Where what a sign-in leaves behind is kept. */
export interface SignInTraces {
  readonly auth: AuthProvider;
  readonly storages: StorageRegistry;
}

/**
 * Ends a sign-in: at the portal, then the token, then the role credentials of these account roles. The credentials work
 * without the token, so they go even when the sign-out fails.
 *
 * @throws AwsSsoError what AuthProvider.signOut throws; StorageUnavailable
 */
export async function endSession(
  { auth, storages }: SignInTraces,
  session: SsoSession,
  identities: readonly ProfileIdentity[],
): Promise<void> {
  try {
    await auth.signOut(session);
  } finally {
    await forgetCredentials(storages, identities);
  }
}

/**
 * Deletes the role credentials of account roles, each from the storage of its session.
 *
 * @throws AwsSsoError StorageUnavailable
 */
export async function forgetCredentials(
  storages: StorageRegistry,
  identities: readonly ProfileIdentity[],
): Promise<void> {
  for (const identity of identities) {
    const { credentials } = await storages.storageFor({ name: identity.sessionName });
    await credentials.delete(identity);
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

/** All account roles of a session that may have credentials: those of its profiles, and those we know to have had one. */
export const identitiesOfSession = (
  config: AwsConfig,
  managed: ManagedProfiles,
  sessionName: string,
): readonly ProfileIdentity[] =>
  withoutRepeats([
    ...profilesOfSession(config, sessionName)
      .map(profileIdentity)
      .filter((found) => found !== undefined),
    ...[...managed.profiles, ...managed.excluded]
      .filter((known) => known.sessionName === sessionName)
      .map(({ accountId, roleName }) => ({ sessionName, accountId, roleName })),
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
