/**
 * What every project's jest run shares. Tests run from TypeScript sources: the `@aws-sso/source` export condition of
 * our packages points at `src`, so no build is needed before a unit test.
 */
export default {
  testMatch: ['<rootDir>/{src,e2e}/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  // Sources import each other with the extension that Node needs at run time.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  testEnvironmentOptions: { customExportConditions: ['@aws-sso/source', 'node', 'node-addons'] },
};
