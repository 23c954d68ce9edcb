// npm test: everything that has to hold before a change lands. Needs Node and npm only; tests that want another program
// (python3 with boto3, the AWS CLI) say so when it is missing, and fail for it in CI.
import { existsSync, readFileSync, rmSync } from 'node:fs';
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
  const counts = join(root, 'tmp', 'counts.json');
  rmSync(counts, { force: true });
  const env = {
    ...process.env,
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWSO_TEST_COUNTS: counts,
  };
  const reporters = [
    '--reporters=default',
    `--reporters=${join(root, 'tools', 'repo', 'scripts', 'count-reporter.mjs')}`,
  ];
  const cache = ['--cacheDirectory', join(root, 'tmp', 'jest-cache')];
  const code = run(bin('jest'), [...reporters, ...cache, ...process.argv.slice(2)], { env });
  if (!existsSync(counts)) return { passed: 0, failed: 1, skipped: 0 };
  const { passed, failed, skipped } = JSON.parse(readFileSync(counts, 'utf8'));
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
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
