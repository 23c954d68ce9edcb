/** All projects in one run: `npm test`. A single one: `nx test @aws-sso/core`. */
export default {
  projects: ['<rootDir>/packages/*', '<rootDir>/apps/*', '<rootDir>/tools/*'],
  // Two at a time: many tests start processes of their own.
  maxWorkers: 2,
  workerIdleMemoryLimit: '512MB',
};
