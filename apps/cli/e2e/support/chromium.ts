import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { isInstalled, itNeeds } from './needs.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const program = names.find((name) => isInstalled(name)) ?? 'chromium';

/** `it` for tests in a real browser. */
export const itInChromium = itNeeds('Chromium', isInstalled(program));

/** As root, as in most containers, Chromium starts without its sandbox only. It sees nothing but the fake. */
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];

const patienceMs = 15_000;

async function appears(file: string): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!existsSync(file)) {
    if (Date.now() > end) throw new Error(`There is still no ${file}`);
    await wait(20);
  }
}

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** A headless Chromium with one page, told what to do over its debugging pipe. */
export class Chromium {
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #child: ChildProcess;
  readonly #commands: Writable;
  #asked = 0;
  #session: string | undefined;

  /**
   * A program for `BROWSER` that loads one page, runs what is on it, and ends. `ended` resolves after its last write
   * into the directory, which must not be removed before.
   */
  static async program(directory: string): Promise<{ readonly path: string; ended(): Promise<void> }> {
    const path = join(directory, 'browser');
    const mark = `${path}.ended`;
    const run = [program, ...flags, `--user-data-dir='${path}.data'`, '--dump-dom', '"$1"'].join(' ');
    // Chromium's own children outlive it by a moment; they hold the pipe open for as long as they live.
    await writeFile(path, `#!/bin/sh\n${run} | cat >/dev/null\n: >'${mark}'\n`, { mode: 0o755 });
    return { path, ended: () => appears(mark) };
  }

  static async open(): Promise<Chromium> {
    const browser = new Chromium(await mkdtemp(join(tmpdir(), 'awso-chromium-')));
    const { targetId } = await browser.#ask('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await browser.#ask('Target.attachToTarget', { targetId, flatten: true });
    browser.#session = String(sessionId);
    return browser;
  }

  private constructor(private readonly profile: string) {
    const env = { PATH: process.env['PATH'], HOME: profile };
    this.#child = spawn(program, [...flags, '--remote-debugging-pipe', `--user-data-dir=${profile}`], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#commands = this.#child.stdio[3] as Writable;
    this.#commands.on('error', () => undefined);
    let rest = '';
    (this.#child.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#take(JSON.parse(message) as Answer);
    });
  }

  async visit(url: string): Promise<void> {
    await this.#ask('Page.navigate', { url });
  }

  /** The value of an expression on the page, which has to be a text. */
  async read(expression: string): Promise<string> {
    const { result } = await this.#ask('Runtime.evaluate', { expression });
    return String((result as { readonly value?: unknown } | undefined)?.value);
  }

  /** Waits until the page says something like that. */
  async says(pattern: RegExp): Promise<string> {
    const end = Date.now() + patienceMs;
    for (;;) {
      const text = await this.read('document.readyState === "complete" ? document.body.innerText : ""');
      if (pattern.test(text)) return text;
      if (Date.now() > end) throw new Error(`The page did not say ${String(pattern)}, but:\n${text}`);
      await wait(20);
    }
  }

  /** Presses the button with that label, as a person does. */
  async press(label: string): Promise<void> {
    const button = `[...document.querySelectorAll('button')].find((one) => one.innerText === ${JSON.stringify(label)})`;
    const place = await this.read(
      `(({ x, y, width, height }) => JSON.stringify({ x: x + width / 2, y: y + height / 2 }))(${button}.getBoundingClientRect())`,
    );
    const mouse = { ...(JSON.parse(place) as object), button: 'left', clickCount: 1 };
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#ask('Input.dispatchMouseEvent', { type, ...mouse });
  }

  async close(): Promise<void> {
    const closed = once(this.#child, 'close');
    this.#child.kill('SIGKILL');
    await closed;
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10 });
  }

  async #ask(method: string, params: object): Promise<Readonly<Record<string, unknown>>> {
    const id = (this.#asked += 1);
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    const sessionId = this.#session;
    this.#commands.write(
      `${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`,
    );
    const { result, error } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  #take(answer: Answer): void {
    if (answer.id === undefined) return;
    this.#waiting.get(answer.id)?.(answer);
    this.#waiting.delete(answer.id);
  }
}
