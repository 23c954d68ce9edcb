import {
  type SessionSelection,
  type Settings,
  SettingsRepository,
  SignIn,
  type SignInResult,
  type SsoSession,
  type Verification,
  printable,
  settingFor,
} from '@aws-sso/core';
import type { BaseCommand } from './base-command.js';
import { browserFromEnv, openBrowser } from './open-browser.js';
import { verificationText, verificationWarning } from './show-verification.js';
import { browserSurroundings, whyNoBrowser } from './sign-in-method.js';

export interface SignInFlags {
  readonly useDeviceCode: boolean;
  readonly noBrowser: boolean;
  readonly force: boolean;
}

const whenNeeded: SignInFlags = { useDeviceCode: false, noBrowser: false, force: false };

/** How a sign-in to one session goes, and why not with the browser where that is so. */
interface Way {
  readonly method: 'browser' | 'device-code';
  readonly reason?: string;
  readonly opens: boolean;
  readonly browser: string | undefined;
}

function wayTo(session: SsoSession, settings: Settings, { useDeviceCode, noBrowser }: SignInFlags): Way {
  const configured = settingFor(settings, 'browser', session.name);
  const inherited = browserFromEnv(process.env['BROWSER']);
  const browser = configured ?? inherited;
  const from = configured === undefined ? 'environment' : 'settings';
  const missing = whyNoBrowser(browserSurroundings(process.env), browser === undefined ? undefined : { from });
  const opens = !noBrowser && missing?.canOpen !== false;
  if (useDeviceCode) return { method: 'device-code', opens, browser };
  if (missing === undefined) return { method: 'browser', opens, browser };
  return { method: 'device-code', reason: missing.reason, opens, browser };
}

/**
 * Signs in with a person at the other end: prints what to open, opens it, and waits.
 *
 * @returns what came of it for each session; of one alone, a failure is thrown
 */
export async function signInWithPerson(
  command: BaseCommand,
  selection: SessionSelection,
  flags: SignInFlags = whenNeeded,
): Promise<SignInResult[]> {
  const settings = await command.resolve(SettingsRepository).read();
  const startUrls = new Map<string, string>();
  const show = (session: SsoSession, verification: Verification): void => {
    const { reason, opens, browser } = wayTo(session, settings, flags);
    startUrls.set(session.name, session.startUrl);
    command.note(`Signing in to ${session.name} (${printable(session.startUrl)}).`);
    if (reason !== undefined) command.note(`With a code, because ${reason}.`);
    const warning = verificationWarning(verification);
    if (warning !== undefined) command.note(warning);
    command.note(verificationText(verification, opens));
    if (!opens) return;
    const page = verification.method === 'browser' ? verification.url : verification.completeUrl;
    const failed = (why: unknown): void =>
      command.note(
        `The browser could not be opened: ${why instanceof Error ? why.message : String(why)}\nOpen the URL above yourself; the sign-in waits for it.`,
      );
    openBrowser(page, browser, failed).catch(failed);
  };
  const results = await command.resolve(SignIn).execute({
    ...selection,
    method: (session) => wayTo(session, settings, flags).method,
    force: flags.force,
    show,
    signal: command.signal,
    waiting: ({ name }, holder) => {
      const who = holder === undefined ? 'Another aws-sso' : `Another aws-sso (process ${holder.pid})`;
      command.note(`${who} is signing in to ${name}; waiting for it.`);
    },
    done: ({ name, outcome }) => {
      const startUrl = startUrls.get(name);
      if (startUrl !== undefined && outcome === 'signed-in')
        command.note(`Successfully logged into Start URL: ${startUrl}\n`);
    },
  });
  const [only] = results;
  if (results.length === 1 && only?.outcome === 'failed') throw only.error;
  return results;
}

/**
 * Sees to it that a command can go on: on a terminal a sign-in that is needed happens now. Off one nothing is done, and
 * the command fails with SignInRequired where it meets the missing token. Of several sessions, one that nobody could
 * sign in to is told, and the command goes on without it.
 */
export async function signInWhenNeeded(command: BaseCommand, selection: SessionSelection): Promise<void> {
  if (!command.terminal.canPrompt) return;
  for (const result of await signInWithPerson(command, selection))
    if (result.outcome === 'failed') command.note(printable(result.error.message));
}
