import {
  type SessionSelection,
  SettingsRepository,
  SignIn,
  type SignedIn,
  type SsoSession,
  type Verification,
  printable,
  settingFor,
} from '@aws-sso/core';
import type { BaseCommand } from './base-command.js';
import { browserFromEnv, openBrowser } from './open-browser.js';
import { verificationText } from './show-verification.js';

export interface SignInFlags {
  readonly useDeviceCode: boolean;
  readonly noBrowser: boolean;
  readonly force: boolean;
}

const whenNeeded: SignInFlags = { useDeviceCode: false, noBrowser: false, force: false };

/** Signs in with a person at the other end: prints what to open, opens it, and waits. */
export async function signInWithPerson(
  command: BaseCommand,
  selection: SessionSelection,
  { useDeviceCode, noBrowser, force }: SignInFlags = whenNeeded,
): Promise<SignedIn[]> {
  const settings = await command.resolve(SettingsRepository).read();
  const asked = new Set<string>();
  const show = (session: SsoSession, verification: Verification): void => {
    asked.add(session.name);
    command.note(`Signing in to ${session.name} (${printable(session.startUrl)}).`);
    command.note(verificationText(verification, !noBrowser));
    if (noBrowser) return;
    const page = verification.method === 'browser' ? verification.url : verification.completeUrl;
    const browser = settingFor(settings, 'browser', session.name) ?? browserFromEnv(process.env['BROWSER']);
    const failed = (reason: unknown): void =>
      command.note(`The browser could not be opened: ${reason instanceof Error ? reason.message : String(reason)}`);
    openBrowser(page, browser, failed).catch(failed);
  };
  return command.resolve(SignIn).execute({
    ...selection,
    method: useDeviceCode ? 'device-code' : 'auto',
    force,
    show,
    signal: command.signal,
    waiting: ({ name }, holder) => {
      const who = holder === undefined ? 'Another aws-sso' : `Another aws-sso (process ${holder.pid})`;
      command.note(`${who} is signing in to ${name}; waiting for it.`);
    },
    done: (session) => {
      if (asked.has(session.name)) command.note(`Successfully logged into Start URL: ${session.startUrl}\n`);
    },
  });
}

/**
 * Sees to it that a command can go on: on a terminal a sign-in that is needed happens now. Off one nothing is done, and
 * the command fails with SignInRequired where it meets the missing token.
 */
export async function signInWhenNeeded(command: BaseCommand, selection: SessionSelection): Promise<void> {
  if (command.terminal.canPrompt) await signInWithPerson(command, selection);
}
