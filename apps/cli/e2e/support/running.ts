import { spawn } from 'node:child_process';
import type { Ended, Environment } from './program.js';

/** A program that is running, for tests that talk to it or stop it. */
export class Running {
  readonly ended: Promise<Ended>;
  readonly #child;
  #stdout = '';
  #stderr = '';

  /** @param input what it reads on standard input; without any, that is empty */
  constructor(program: string, args: readonly string[], env: Environment, input = '') {
    this.#child = spawn(program, args, { env: { ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child.stdin.end(input);
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => (this.#stdout += text));
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
    this.ended = new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('close', (code) => resolve({ code: code ?? -1, stdout: this.#stdout, stderr: this.#stderr }));
    });
  }

  /** Waits until it has written something like that to either output. @throws when it ends without */
  async says(pattern: RegExp): Promise<void> {
    const over = this.ended.then(({ code, stdout, stderr }) => {
      if (!pattern.test(stdout + stderr)) throw new Error(`It ended with ${code} instead:\n${stdout}${stderr}`);
    });
    const said = new Promise<void>((resolve) => {
      const look = (): void => {
        if (pattern.test(this.#stdout + this.#stderr)) resolve();
      };
      this.#child.stdout.on('data', look);
      this.#child.stderr.on('data', look);
      look();
    });
    await Promise.race([said, over]);
  }

  /** What it has written so far, standard output first. */
  get output(): string {
    return this.#stdout + this.#stderr;
  }

  send(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}
