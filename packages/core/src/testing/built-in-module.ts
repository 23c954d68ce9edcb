/** As far as Node's own modules can be had from it without an import, which what runs elsewhere could not follow. */
interface Surroundings {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
}

/** A module of Node, or undefined where this is not Node. */
export const builtInModule = (name: string, given: unknown = globalThis): unknown =>
  (given as Surroundings).process?.getBuiltinModule?.(name);
