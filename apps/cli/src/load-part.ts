import { join } from 'node:path';

/** The same as `require` in a bundle that lies beside this one, for what is not wanted in most processes. */
export function loadPart(name: string): unknown {
  // Here and not above: a fast answer does without.
  const { createRequire } = process.getBuiltinModule('node:module');
  const file = join(import.meta.dirname, name);
  return createRequire(file)(file);
}
