import { type AwsSsoError, type ConsoleLink, SettingsRepository, invalidInput, settingFor } from '@aws-sso/core';
import type { BaseCommand } from './base-command.js';
import { browserFromEnv, openBrowser } from './open-browser.js';
import { browserSurroundings, whyNoBrowser } from './sign-in-method.js';

/**
 * Opens a link in the browser of its session, as a sign-in does.
 *
 * @throws AwsSsoError InvalidInput where there is no browser or it cannot be started; the hint says how to get the address
 */
export async function openConsole(command: BaseCommand, { url, sessionName }: ConsoleLink): Promise<void> {
  const configured = settingFor(await command.resolve(SettingsRepository).read(), 'browser', sessionName);
  const browser = configured ?? browserFromEnv(process.env['BROWSER']);
  const from = configured === undefined ? 'environment' : 'settings';
  const missing = whyNoBrowser(browserSurroundings(process.env), browser === undefined ? undefined : { from });
  if (missing?.canOpen === false) throw notOpened(missing.reason);
  const failures: string[] = [];
  await openBrowser(url, browser, (reason) => failures.push(reason));
  // Whether a program could be started is known a moment later.
  await new Promise((resolve) => setImmediate(resolve));
  if (failures[0] !== undefined) throw notOpened(failures[0]);
}

const notOpened = (reason: string): AwsSsoError =>
  invalidInput('browser', `The browser could not be opened: ${reason}.`, 'Have the address printed: add --print');
