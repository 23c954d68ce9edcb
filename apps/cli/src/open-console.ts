import { AwsSsoError, type ConsoleLink, SettingsRepository, invalidInput, settingFor } from '@aws-sso/core';
import type { BaseCommand } from './base-command.js';
import { type HandOver, handOver } from './hand-over.js';
import { browserFromEnv, openBrowser } from './open-browser.js';
import { browserSurroundings, whyNoBrowser } from './sign-in-method.js';

/**
 * Opens a link in the browser of its session, as a sign-in does.
 *
 * @param isSecret whether whoever knows the link is in the console: then the browser has to come for it
 * @throws AwsSsoError InvalidInput where there is no browser or it cannot be started; the hint says how to get the address.
 *   Cancelled
 */
export async function openConsole(
  command: BaseCommand,
  { url, sessionName }: ConsoleLink,
  isSecret: boolean,
): Promise<void> {
  const configured = settingFor(await command.resolve(SettingsRepository).read(), 'browser', sessionName);
  const browser = configured ?? browserFromEnv(process.env['BROWSER']);
  const from = configured === undefined ? 'environment' : 'settings';
  const missing = whyNoBrowser(browserSurroundings(process.env), browser === undefined ? undefined : { from });
  if (missing?.canOpen === false) throw notOpened(missing.reason);
  const handed = isSecret ? await handOver(url) : undefined;
  try {
    const failures: string[] = [];
    await openBrowser(handed?.url ?? url, browser, (reason) => failures.push(reason));
    // Whether a program could be started is known a moment later.
    await new Promise((resolve) => setImmediate(resolve));
    if (failures[0] !== undefined) throw notOpened(failures[0]);
    if (handed !== undefined) await taken(handed, command.signal);
  } finally {
    handed?.close();
  }
}

async function taken(handed: HandOver, signal: AbortSignal): Promise<void> {
  const isTaken = await handed.taken(signal).catch(() => {
    throw new AwsSsoError('Cancelled', 'Cancelled.');
  });
  if (!isTaken) throw notOpened('it did not ask for the page in time');
}

const notOpened = (reason: string): AwsSsoError =>
  invalidInput('browser', `The browser could not be opened: ${reason}.`, 'Have the address printed: add --print');
