import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { blameStray, inPlugin } from './in-plugin.js';
import { type Blame, pluginFailed } from './plugin-failed.js';

const blame: Blame = (reason, cause) => pluginFailed('mine', reason, () => 'Do without it.', cause);

/** What arrived where, in the place of the real ones. */
const arrived: string[] = [];
const { stdout, stderr } = process;
const real = { exit: process.exit.bind(process), out: stdout.write.bind(stdout), error: stderr.write.bind(stderr) };
beforeAll(() => {
  stdout.write = (text: unknown) => arrived.push(`out: ${String(text)}`) > 0;
  stderr.write = (text: unknown) => arrived.push(`error: ${String(text)}`) > 0;
  Reflect.set(process, 'exit', (...code: unknown[]) => arrived.push(`exit: ${JSON.stringify(code)}`));
  inPlugin(blame, () => undefined);
});
afterAll(() => {
  stdout.write = real.out;
  stderr.write = real.error;
  process.exit = real.exit;
});

const arrivedFrom = (work: () => void): readonly string[] => {
  arrived.length = 0;
  work();
  return [...arrived];
};

describe('code of a plugin', () => {
  it('prints to standard error, everybody else where they want to', () => {
    expect(
      arrivedFrom(() => {
        stdout.write('before');
        inPlugin(blame, () => stdout.write('within'));
        inPlugin(blame, () => stderr.write('aside'));
        stdout.write('after');
      }),
    ).toEqual(['out: before', 'error: within', 'error: aside', 'out: after']);
  });

  it('cannot end the program, which others can, with the exit code that they give or none', () => {
    const end = (...code: [] | [number]): void => process.exit(...code);
    expect(() => inPlugin(blame, () => end(0))).toThrow('it tried to end the program');
    expect(
      arrivedFrom(() => {
        end(3);
        end();
      }),
    ).toEqual(['exit: [3]', 'exit: []']);
  });

  it('is the same after it has waited for something', async () => {
    arrived.length = 0;
    await inPlugin(blame, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      stdout.write('later');
    });
    expect(arrived).toEqual(['error: later']);
  });

  it('gives back what it was called for', () => {
    expect(inPlugin(blame, () => 42)).toBe(42);
  });

  it('is blamed for what it throws where nobody waits, and for nothing else', () => {
    const error = new Error('no moon tonight');
    expect(blameStray(error)).toBe(error);
    expect(inPlugin(blame, () => blameStray(error))).toMatchObject({
      code: 'PluginRejected',
      details: { package: 'mine', reason: 'it failed where nobody waits for it: no moon tonight' },
      cause: error,
    });
  });
});
