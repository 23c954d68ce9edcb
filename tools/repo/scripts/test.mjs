// npm test: everything that has to hold before a change lands. Needs Node and npm only; tests that want another program
// (python3 with boto3, the AWS CLI) say so when it is missing, and fail for it in CI.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ensureInstalled, nx, root, run } from './workspace.mjs';

ensureInstalled();

const checks = {
  format: () => run(bin('prettier'), ['--check', '--log-level', 'warn', '.']) === 0,
  lint: () => nx('run-many', '-t', 'lint'),
  types: () => nx('run-many', '-t', 'typecheck'),
  build: () => nx('run-many', '-t', 'build', 'bundle'),
};

/** Jest over all projects. @returns {{ passed: number, failed: number, skipped: number }} */
function tests() {
  const report = join(root, 'tmp', 'jest.json');
  mkdirSync(join(root, 'tmp'), { recursive: true });
  const env = {
    ...process.env,
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  const args = [
    '--json',
    `--outputFile=${report}`,
    '--cacheDirectory',
    join(root, 'tmp', 'jest-cache'),
    ...process.argv.slice(2),
  ];
  const code = run(bin('jest'), args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const broken = result.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = result.numFailedTests + broken.length;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests,
  };
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, check] of Object.entries(checks)) {
  console.log(`\n— ${name} —`);
  const ok = check();
  total[ok ? 'passed' : 'failed'] += 1;
  console.log(`${name}: ${ok ? 'ok' : 'FAILED'}`);
}
console.log('\n— tests —');
const { passed, failed, skipped } = tests();
// A test that is skipped where it could run has proved nothing.
const counted = process.env.CI === undefined ? 0 : skipped;
console.log(
  `\n${total.passed + passed} passed, ${total.failed + failed + counted} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exitCode = total.failed + failed + counted > 0 ? 1 : 0;
