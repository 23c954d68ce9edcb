// Writes how many tests passed, failed and were skipped to the file that AWSO_TEST_COUNTS names. Jest's own --json carries
// every thrown value along, and writes nothing at all when one of them refers to itself.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export default class CountReporter {
  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests, testResults }) {
    // A file that could not be run has no test to fail.
    const broken = testResults.filter(({ testExecError, numFailingTests }) => testExecError && numFailingTests === 0);
    for (const { testResults: tests } of testResults)
      for (const { status, fullName } of tests)
        if (status === 'pending') console.log(`skipped, because this machine lacks what it needs: ${fullName}`);
    const counts = { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests };
    mkdirSync(dirname(process.env.AWSO_TEST_COUNTS), { recursive: true });
    writeFileSync(process.env.AWSO_TEST_COUNTS, JSON.stringify(counts));
  }
}
