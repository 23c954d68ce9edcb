import { setFailed } from '@actions/core';
import { explainError } from './explain-error.js';

/**
 * Runs a step and ends its process with it. A plugin may throw where nobody waits for it, keep the process alive, or end it
 * before the work is done: each would else hang the job, or let it go on as if all were well.
 */
export function runToItsEnd(step: () => Promise<void>): void {
  let isOver = false;
  const end = (failure?: string): void => {
    if (isOver) return;
    isOver = true;
    if (failure !== undefined) setFailed(failure);
    // What was said before has to be on its way first.
    process.stdout.write('', () => process.exit());
  };
  process.on('uncaughtException', (error: unknown) =>
    end(`The step was broken off by an error that nobody waited for, perhaps of a plugin: ${explainError(error)}`),
  );
  process.on('exit', () => {
    if (!isOver) setFailed('The step was ended before its work was done, perhaps by a plugin.');
  });
  step().then(
    () => end(),
    (error: unknown) => end(explainError(error)),
  );
}
