export { awsPaths, type AwsPaths, type AwsPathsInput } from './aws-paths.js';
export { FileConfigRepository, type FileConfigRepositoryOptions } from './file-config-repository.js';
