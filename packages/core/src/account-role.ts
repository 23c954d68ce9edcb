import { invalidInput } from './errors.js';
import { printable } from './text.js';

/** An AWS account as the access portal lists it. `name` and `email` are remote text: show them through `printable`. */
export interface Account {
  /** 12 digits, kept as text: leading zeros count. */
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

/** One account × one role. `roleName` is the portal's word: a permission set as the user sees it. */
export interface AccountRole {
  readonly account: Account;
  readonly roleName: string;
}

export const isAccountId = (text: string): boolean => /^\d{12}$/.test(text);

/** IAM's rule for role names, which the portal's keep too. */
export const isRoleName = (text: string): boolean => /^[\w+=,.@-]{1,64}$/.test(text);

/** @throws AwsSsoError InvalidInput unless the text is 12 digits */
export function parseAccountId(text: string): string {
  if (!isAccountId(text))
    throw invalidInput('account-id', `"${printable(text.slice(0, 40))}" is not an account id (12 digits).`);
  return text;
}

/** @throws AwsSsoError InvalidInput unless the text is a role name: 1–64 letters, digits and `_ + = , . @ -` */
export function parseRoleName(text: string): string {
  if (!isRoleName(text))
    throw invalidInput(
      'role-name',
      `"${printable(text.slice(0, 80))}" is not a role name (1 to 64 letters, digits and _ + = , . @ -).`,
    );
  return text;
}
