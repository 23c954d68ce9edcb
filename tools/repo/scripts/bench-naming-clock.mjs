/** Does the work, and notes what it took by the clock and of the processor, in ms. */
export function timed(times, step, work) {
  // No step pays for what another has left behind.
  globalThis.gc();
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(cpu);
  times[step] = { wall: performance.now() - started, cpu: (user + system) / 1000 };
  return result;
}
