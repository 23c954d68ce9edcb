import { createRequire } from 'node:module';

/** Loads a module of a third party and gives what it exports. */
export type LoadModule = (file: string) => unknown;

/**
 * The one place where code of third parties enters. ES modules and CommonJS alike; through `require`, which Node lets have
 * both, because that can be stopped when a module never ends, and works in whatever a program was bundled into.
 *
 * @throws whatever the module throws; Node's ERR_REQUIRE_ASYNC_MODULE for `await` at the top level of a module
 */
export const loadModule: LoadModule = (file) => createRequire(file)(file);
