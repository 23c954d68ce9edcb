export { awsPaths, type AwsPaths, type AwsPathsInput } from './aws-paths.js';
export { FileConfigBackup, type FileConfigBackupOptions } from './file-config-backup.js';
export { FileConfigFormatter } from './file-config-formatter.js';
export { FileConfigHistory } from './history/file-config-history.js';
export { hideSecrets, type HiddenLine } from './history/hide-secrets.js';
export { FileConfigMender } from './file-config-mender.js';
export { FileCredentialIndex, type FileCredentialIndexOptions } from './file-credential-index.js';
export { FileConfigRepository, type FileConfigRepositoryOptions } from './file-config-repository.js';
export type { HistoryLimits } from './history/history.js';
export { tokenFileName } from './cache-file-names.js';
export {
  cliCacheDirectory,
  fileStorage,
  fileStoragePlugin,
  ssoCacheDirectory,
  type FileStorageOptions,
} from './file-storage.js';
export { IniSettingsRepository, type IniSettingsRepositoryOptions } from './ini-settings-repository.js';
export { tokenSingleFlight } from './token-single-flight.js';
