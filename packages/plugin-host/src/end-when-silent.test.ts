import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const source = ts.transpileModule(readFileSync(new URL('end-when-silent.ts', import.meta.url), 'utf8'), {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
}).outputText;

/** Runs a script with `endWhenSilent` in a process of its own, which may be killed. */
function run(script: string): { readonly signal: string | null; readonly stderr: string } {
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', `${source}\n${script}`], {
    encoding: 'utf8',
    env: {},
    timeout: 30_000,
    killSignal: 'SIGTERM',
  });
  return { signal, stderr };
}

/** A while in which the thread has nothing to do, and one in which it has. */
const pause = 'const pause = async (ms) => new Promise((resolve) => setTimeout(resolve, ms));';
const busy = 'const busy = (ms) => { for (const end = Date.now() + ms; Date.now() < end; ); };';

describe('a process in which promises are waited for', () => {
  it('ends with last words when the thread is busy for ever', () => {
    expect(run(`${pause} endWhenSilent(200, 'It was me. '); await pause(10); for (;;);`)).toEqual({
      signal: 'SIGKILL',
      stderr: 'It was me. ',
    });
  });

  it('names all that may be to blame, each once, and none that is done', () => {
    const script = `
      const done = endWhenSilent(200, 'done ');
      endWhenSilent(200, 'first ');
      endWhenSilent(200, 'second ');
      endWhenSilent(200, 'first ');
      const doneToo = endWhenSilent(200, 'done, too ');
      done();
      doneToo();
      await pause(10);
      for (;;);`;
    expect(run(pause + script)).toEqual({ signal: 'SIGKILL', stderr: 'first second ' });
  });

  it('goes on, and ends by itself, when what was waited for is done', () => {
    const script = `
      const first = endWhenSilent(1_000, 'first');
      const second = endWhenSilent(1_000, 'second');
      first();
      await pause(2_300);
      second();
      await pause(10);
      busy(2_300);
    `;
    expect(run(pause + busy + script)).toEqual({ signal: null, stderr: '' });
  });
});
