import { describe, expect, it } from '@jest/globals';
import { withinTime } from './within-time.js';

const late = (): string => 'it is late';

describe('code that may never return', () => {
  it('gives what it gives and throws what it throws', () => {
    expect(withinTime(1_000, () => 42, late)).toBe(42);
    expect(() =>
      withinTime(
        1_000,
        () => {
          throw new Error('no moon tonight');
        },
        late,
      ),
    ).toThrow('no moon tonight');
  });

  it('is stopped when its time is up', () => {
    expect(() =>
      withinTime(
        100,
        () => {
          for (;;);
        },
        late,
      ),
    ).toThrow('it is late');
  });

  it('is run without a limit where this is not Node', () => {
    const getBuiltinModule: unknown = Reflect.get(process, 'getBuiltinModule');
    Reflect.set(process, 'getBuiltinModule', undefined);
    try {
      expect(withinTime(1, () => 42, late)).toBe(42);
    } finally {
      Reflect.set(process, 'getBuiltinModule', getBuiltinModule);
    }
  });
});
