import { Worker } from 'node:worker_threads';

// Beats of this thread, and the milliseconds for which it may fall silent; 0 while nobody waits.
const state = new Int32Array(new SharedArrayBuffer(8));

// Without `require` and `import`: whether it is a module is for the user's NODE_OPTIONS to say.
const source = `
  const { parentPort, receiveMessageOnPort, workerData: state } = process.getBuiltinModule('node:worker_threads');
  let lastWords = '';
  for (;;) {
    const beat = Atomics.load(state, 0);
    for (let more; (more = receiveMessageOnPort(parentPort)); ) lastWords = more.message;
    const isSilent = () => Atomics.wait(state, 0, beat, Atomics.load(state, 1) || Infinity) === 'timed-out';
    // Twice: a process that was put to sleep has been silent, too, when it wakes up.
    if (!isSilent() || !isSilent()) continue;
    process.getBuiltinModule('node:fs').writeSync(2, lastWords);
    process.kill(process.pid, 'SIGKILL');
  }
`;

let worker: Worker | undefined;
let heart: NodeJS.Timeout | undefined;

/** The last words of everything that is waited for, each as an object of its own. */
const waiting = new Set<{ readonly words: string }>();

/**
 * Ends the process when this thread stays busy although only promises are waited for: a loop without an end behind an
 * `await`. Nothing in the thread itself can notice, and nothing from outside can stop it without breaking Node.
 *
 * @param busyMs half of how long the thread may be busy
 * @param words what another thread says on standard error before; those of all that are waited for, as any of them may loop
 * @returns takes the watch away
 */
export function endWhenSilent(busyMs: number, words: string): () => void {
  worker ??= new Worker(source, { eval: true, workerData: state });
  // It keeps nothing alive.
  worker.unref();
  const watched = { words };
  waiting.add(watched);
  tellLastWords();
  Atomics.store(state, 1, busyMs);
  heart ??= setInterval(beat, busyMs / 10);
  beat();
  return () => {
    waiting.delete(watched);
    tellLastWords();
    if (waiting.size > 0) return;
    clearInterval(heart);
    heart = undefined;
    Atomics.store(state, 1, 0);
    beat();
  };
}

const tellLastWords = (): void => worker?.postMessage([...new Set([...waiting].map(({ words }) => words))].join(''));

function beat(): void {
  Atomics.add(state, 0, 1);
  Atomics.notify(state, 0);
}
