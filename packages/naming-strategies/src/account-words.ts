import { cleanLevel, type NamingInput } from '@aws-sso/core';

/** What an account is called: by the user, else by the portal. */
export const calledBy = ({ alias, account }: Pick<NamingInput, 'alias' | 'account'>): string => alias ?? account.name;

/** Whether a text leaves anything to write as a level of a name. */
export const isLevel = (text: string, separator: string): boolean =>
  /[A-Za-z0-9]/.test(text) || cleanLevel(text, separator) !== '';

/** What an account is called; its id, should that leave nothing to write (only emoji, say): no level is lost. */
export const accountLevel = (accountId: string, called: string, separator: string): string =>
  isLevel(called, separator) ? called : accountId;
