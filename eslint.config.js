import { builtinModules } from 'node:module';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const sources = ['**/*.ts'];
const tests = ['**/*.test.ts', '**/e2e/**/*.ts', '**/testing/**/*.ts'];

/** Who may import whom. One `layer:*` tag per project; the table is in docs/architecture.md. */
const layers = {
  core: [],
  format: ['format'],
  files: [],
  adapter: ['core', 'format', 'files'],
  plugin: ['core'],
  app: ['core', 'format', 'files', 'adapter', 'plugin'],
  tools: ['tools'],
};

/** Tests of adapters and apps may use the fake Identity Center; nothing that ships may. */
const mayTestWithTools = new Set(['adapter', 'app']);

const depConstraints = (forTests) =>
  Object.entries(layers).map(([layer, targets]) => ({
    sourceTag: `layer:${layer}`,
    onlyDependOnLibsWithTags: [...targets, ...(forTests && mayTestWithTools.has(layer) ? ['tools'] : [])].map(
      (target) => `layer:${target}`,
    ),
  }));

const boundaries = (forTests) => [
  'error',
  {
    allow: [],
    allowCircularSelfDependency: true,
    enforceBuildableLibDependency: false,
    depConstraints: depConstraints(forTests),
  },
];

/** Nx does not look at Node built-ins, so plain ESLint keeps them out of the pure rooms. */
const pure = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: `^(node:|(${builtinModules.join('|')})(/|$))`,
          message: 'Core and format run anywhere: no Node built-ins.',
        },
        {
          regex: '^@(aws-sdk|smithy|oclif|actions)/',
          message: 'Core and format know no SDK, no CLI framework, no runner.',
        },
        {
          regex: '^tsyringe$',
          allowTypeImports: true,
          message: 'Core only types its tokens; containers live in the apps.',
        },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    {
      // Two naming strategies have a library each, which nobody else has to load.
      selector: 'ImportExpression:not([source.value=/^(re2js|liquidjs)$/])',
      message: 'Core and format import nothing at run time.',
    },
  ],
  'no-restricted-globals': ['error', 'process', 'console', 'Buffer', '__dirname', '__filename', 'require'],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '**/tmp/**', '**/fixtures/**'] },
  {
    files: sources,
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(false),
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/unified-signatures': 'off',
      // A typed token and its interface share one name on purpose.
      '@typescript-eslint/no-redeclare': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: tests,
    rules: {
      '@nx/enforce-module-boundaries': boundaries(true),
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: [
      'packages/core/src/**/*.ts',
      'packages/aws-config-file/src/**/*.ts',
      'packages/config-check/src/**/*.ts',
      'packages/naming-strategies/src/**/*.ts',
    ],
    ignores: ['**/*.test.ts'],
    rules: pure,
  },
  prettier,
);
