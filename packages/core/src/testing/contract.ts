/**
 * One promise of a port, runnable under any test runner:
 *
 * @example for (const { name, run } of storageContract(make)) it(name, run)
 */
export interface ContractCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

// Not by `instanceof`, which is false for what was made in another context, as by jest.
const isMap = (value: unknown): value is ReadonlyMap<unknown, unknown> => kindOf(value) === '[object Map]';
const isSet = (value: unknown): value is ReadonlySet<unknown> => kindOf(value) === '[object Set]';
const kindOf = (value: unknown): string => Object.prototype.toString.call(value);

const shown = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isMap(inner) ? { map: [...inner] } : isSet(inner) ? { set: [...inner] } : inner,
  );

/** Deep equality by content; Maps and Sets in order, dates by instant, absent and undefined members alike. */
export function assertEqual(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [shown(actual), shown(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

/** Deep equality as `assertEqual` has it. */
export const isSame = (one: unknown, other: unknown): boolean => shown(one) === shown(other);

export function assertThat(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Runs something that must fail, and returns what it threw. */
export async function failureOf(work: () => Promise<unknown>, what: string): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error(`${what}: expected it to fail`);
}

/** Checks that something fails with an AwsSsoError of this code, judged by shape. */
export async function assertFailsWith(code: string, work: () => Promise<unknown>, what: string): Promise<void> {
  const error = await failureOf(work, what);
  const actual = error instanceof Error && 'code' in error ? error.code : error;
  assertEqual(actual, code, what);
}
