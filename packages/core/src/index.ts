// The words
export * from './access-token.js';
export * from './account-role.js';
export * from './aws-config.js';
export * from './aws-hosts.js';
export * from './console-page.js';
export * from './credentials-key.js';
export * from './credentials-life.js';
export * from './credential-process.js';
export * from './errors.js';
export * from './managed-profiles.js';
export * from './near-matches.js';
export * from './portable-name.js';
export * from './region.js';
export * from './shell-word.js';
export * from './shown-value.js';
export * from './sso-session.js';
export * from './start-url.js';
export * from './text.js';

// The ports
export * from './account-directory.js';
export * from './account-notes.js';
export * from './assumed-role-provider.js';
export * from './auth-provider.js';
export * from './clock.js';
export * from './config-backup.js';
export * from './config-formatter.js';
export * from './config-history.js';
export * from './config-repository.js';
export * from './listing-store.js';
export * from './credential-index.js';
export * from './role-credentials-provider.js';
export * from './security-token-service.js';
export * from './settings.js';
export * from './single-flight.js';

// The plugin contract
export * from './naming-options.js';
export * from './naming-strategy.js';
export * from './plugin.js';
export * from './storage.js';

// Naming
export * from './clean-level.js';
export * from './collision-policy.js';
export { type NamedStrategy, type ProposedName, isSeparator, nameProfile, portabilityWarning } from './name-profile.js';
export * from './naming-registry.js';

// Plans and views: pure functions over the config
export * from './assume-role.js';
export * from './apply-profile-plan.js';
export * from './config-views.js';
export * from './history-record.js';
export * from './lost-secrets.js';
export * from './may-be-secret.js';
export * from './revert-managed.js';
export { ConfiguredStorages, defaultStorage, migrateHint } from './configured-storages.js';
export { credentialSourceProblem, isOtherSourceKey } from './credential-sources.js';
export { type SessionToPlan, excerpt } from './named-roles.js';
export * from './plan-profiles.js';
export * from './profile-plan.js';
export * from './profile-tree.js';

// Use cases
export * from './add-profile.js';
export * from './add-sso-session.js';
export * from './choose-storage.js';
export * from './get-console-link.js';
export * from './get-profile-credentials.js';
export * from './list-profiles.js';
export * from './show-profile-tree.js';
export * from './list-session.js';
export * from './list-settings.js';
export * from './list-sso-sessions.js';
export * from './migrate-storage.js';
export * from './preview-names.js';
export { type NamingOverrides } from './prepare-naming.js';
export type { ProfileMoves, ProfileToMove } from './move-profiles.js';
export type { SecretsFound } from './session-secrets.js';
export * from './remove-profiles.js';
export * from './remove-sso-session.js';
export * from './restore-config.js';
export * from './session-selection.js';
export * from './sign-in.js';
export * from './sign-out.js';
export * from './sync-outcome.js';
export * from './sync-profiles.js';
export * from './undo-update.js';
export * from './who-am-i.js';
export * from './change-setting.js';
