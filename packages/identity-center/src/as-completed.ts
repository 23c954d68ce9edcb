/**
 * Works on items, a few at a time, and yields each result as soon as it is there. Stops starting new work when the
 * consumer stops taking results, or when one fails: the failure is passed on.
 */
export async function* asCompleted<Item, Result>(
  items: Iterable<Item>,
  atATime: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const waiting = items[Symbol.iterator]();
  const running = new Map<symbol, Promise<readonly [symbol, Result]>>();
  const start = (): void => {
    const next = waiting.next();
    if (next.done === true) return;
    const key = Symbol('item');
    const result = work(next.value).then((value) => [key, value] as const);
    // Whoever stops listening must not turn a later failure into an unhandled one.
    result.catch(() => undefined);
    running.set(key, result);
  };
  for (let started = 0; started < atATime; started++) start();
  while (running.size > 0) {
    const [key, value] = await Promise.race(running.values());
    running.delete(key);
    start();
    yield value;
  }
}
