import { AsyncLocalStorage } from 'node:async_hooks';
import { type Blame, wordsOf } from './plugin-failed.js';

/** Whom to blame for what is running, also after an `await` and in timers that it started. */
const running = new AsyncLocalStorage<Blame>();

/** What a plugin that calls `process.exit` gets instead: else the program would end as if all were well. */
class EndRefused extends Error {
  override readonly name = 'EndRefused';
}

/** Runs code of a plugin, which may not end the program, and whose output is kept out of what the program answers. */
export function inPlugin<T>(blame: Blame, work: () => T): T {
  watch();
  return running.run(blame, work);
}

/**
 * Names the plugin that an error comes from that was thrown where nobody waits for it. To be called while
 * `uncaughtException` is handled; gives any other error back as it is.
 */
export function blameStray(error: unknown): unknown {
  const blame = running.getStore();
  return blame === undefined ? error : blame(`it failed where nobody waits for it: ${wordsOf(error)}`, error);
}

type Write = (...args: unknown[]) => boolean;

let isWatching = false;

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  const { stdout, stderr } = process;
  const exit = process.exit.bind(process);
  const write = stdout.write.bind(stdout) as Write;
  const writeError = stderr.write.bind(stderr) as Write;
  stdout.write = (...args: unknown[]): boolean =>
    running.getStore() === undefined ? write(...args) : writeError(...args);
  // Node tells `exit()` from `exit(undefined)`, which would forget an exit code that was set.
  process.exit = (...code) => {
    if (running.getStore() === undefined) return exit(...code);
    throw new EndRefused('it tried to end the program');
  };
  // Whoever handles it is in the context of what was thrown, and may end the program.
  process.once('uncaughtExceptionMonitor', () => {
    process.exit = exit;
    stdout.write = write;
  });
}
