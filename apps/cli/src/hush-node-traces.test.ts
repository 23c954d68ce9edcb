import { describe, expect, it } from '@jest/globals';
import { hushNodeTraces } from './hush-node-traces.js';

/** What arrives on standard error of what is written there. */
function arriving(env: NodeJS.ProcessEnv, ...texts: string[]): string[] {
  const arrived: string[] = [];
  const errors = {
    write: (text: string | Uint8Array) => {
      arrived.push(String(text));
      return true;
    },
  };
  hushNodeTraces(env, errors);
  for (const text of texts) errors.write(text);
  return arrived;
}

const traces = [`HTTP ${process.pid}: headers\n`, `CHILD_PROCESS \u001b[33m${process.pid}\u001b[39m: { env }\n`];

describe('hushNodeTraces', () => {
  it('keeps the traces of Node back, and nothing else', () => {
    const ours = ['Error: HTTP 500\n', `(node:${process.pid}) Warning: x\n`, 'HTTP 1: of somebody else\n'];
    expect(arriving({ NODE_DEBUG: 'http' }, ...traces, ...ours)).toEqual(ours);
  });

  it('does nothing where nobody asked for traces', () => {
    expect(arriving({}, ...traces)).toEqual(traces);
  });
});
