/**
 * Keeps the traces of `NODE_DEBUG` from standard error. They are Node's, and show headers, bodies and the environments of
 * programs that are started: somebody who debugs a program of their own, with us on the way, would find tokens and keys in
 * the log of a job. Node reads the variable before we run, and its traces cannot be turned off later. Programs that are
 * started from here inherit the variable, and trace as they are asked to.
 *
 * @param errors where Node writes them: one text for each, that begins with the name of its part and our process
 */
export function hushNodeTraces(
  env: NodeJS.ProcessEnv = process.env,
  errors: Pick<NodeJS.WriteStream, 'write'> = process.stderr,
): void {
  if ((env['NODE_DEBUG'] ?? '') === '') return;
  const trace = new RegExp(`^[A-Z][\\w-]* (?:\\u001b\\[\\d+m)?${process.pid}(?:\\u001b\\[\\d+m)?: `);
  const write = errors.write.bind(errors) as (...args: unknown[]) => boolean;
  errors.write = (...args: unknown[]): boolean =>
    typeof args[0] === 'string' && trace.test(args[0]) ? true : write(...args);
}
