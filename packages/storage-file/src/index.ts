export { awsPaths, type AwsPaths, type AwsPathsInput } from './aws-paths.js';
export { FileConfigRepository, type FileConfigRepositoryOptions } from './file-config-repository.js';
export type { HistoryLimits } from './history.js';
export { fileStorage, fileStoragePlugin, type FileStorageOptions } from './file-storage.js';
export { IniSettingsRepository, type IniSettingsRepositoryOptions } from './ini-settings-repository.js';
export { tokenSingleFlight } from './token-single-flight.js';
