import type { Interfaces } from '@oclif/core';

const nothing = (): void => undefined;

/** For oclif while nobody asks for its notes with `DEBUG`: the library that would write them looks at both streams first. */
export const quietLogger: Interfaces.Logger = {
  ...{ debug: nothing, error: nothing, info: nothing, trace: nothing, warn: nothing },
  namespace: 'oclif',
  child: () => quietLogger,
};
