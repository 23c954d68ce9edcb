import { spawn, type ChildProcess } from 'node:child_process';
import { invalidInput, urlProblem } from '@aws-sso/core';
import { splitWords } from './split-words.js';

/**
 * Opens a page for the user. With a command (a setting, or the first one in `BROWSER`), that is run without a shell and
 * with the address as one argument, where `%s` stands or at the end; else the system's browser.
 *
 * Nothing is waited for: a browser that stays in the foreground must not keep the sign-in from going on. A browser that
 * cannot be opened is no error, because the address is printed as well; it is told through `failed`.
 *
 * @throws AwsSsoError InvalidInput unless the address is https, or http to this machine
 */
export async function openBrowser(
  url: string,
  command: string | undefined,
  failed: (reason: string) => void,
): Promise<void> {
  const problem = urlProblem(url);
  if (problem !== undefined) throw invalidInput('url', `The sign-in page's address ${problem}; it is not opened.`);
  if (command === undefined) return openWithSystem(url, failed);
  const [program, ...args] = withUrl(splitWords(command), url);
  if (program === undefined) {
    failed('the browser command is empty');
    return;
  }
  try {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    watch(child, failed);
    child.unref();
  } catch (error) {
    // What cannot be a program at all, such as an empty name, is thrown at once.
    failed(messageOf(error));
  }
}

async function openWithSystem(url: string, failed: (reason: string) => void): Promise<void> {
  try {
    const { default: open } = await import('open');
    watch(await open(url), failed);
  } catch (error) {
    failed(messageOf(error));
  }
}

/** Browsers, and what starts them, end with another code than 0 when they open nothing: no such profile, no display. */
function watch(child: ChildProcess, failed: (reason: string) => void): void {
  child.once('error', (error) => failed(error.message));
  child.once('exit', (code) => {
    if (code !== null && code !== 0) failed(`it ended with code ${code}`);
  });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function withUrl(words: readonly string[], url: string): string[] {
  const placed = words.map((word) => word.replaceAll('%s', url));
  return placed.some((word, index) => word !== words[index]) ? placed : [...placed, url];
}

/**
 * The first command of a `BROWSER` variable, as Python's webbrowser module reads it: several are separated by colons, a
 * trailing `&` means "in the background", which all are here.
 */
export function browserFromEnv(value: string | undefined): string | undefined {
  const [first = ''] = (value ?? '').split(':');
  const command = first.trim().replace(/\s*&$/, '');
  return command === '' ? undefined : command;
}
