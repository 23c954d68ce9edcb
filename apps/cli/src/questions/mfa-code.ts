import { type AskMfaCode, printable } from '@aws-sso/core';
import type { BaseCommand } from '../base-command.js';

/** Asks for the code that an MFA device shows; undefined when nobody is there to ask. */
export function askMfaCode(command: BaseCommand): AskMfaCode | undefined {
  const { prompter } = command;
  const problem = (code: string): string | undefined => (/^\d{6}$/.test(code) ? undefined : 'A code is six digits');
  return prompter && ((serial) => prompter.text({ message: `MFA code of ${printable(serial)}`, problem }));
}
