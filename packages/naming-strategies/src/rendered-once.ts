import { remembering } from './remembering.js';

export type Values = Readonly<Record<string, unknown>>;

/** What a template, or a part of one, makes of an account's variables and a role. Pure. */
export type Render = (account: Values, roleName: string) => string;

/** Variables that change from one role of an account to the next. */
const ofRoles: readonly string[] = ['role', 'roleName'];

/** Whether what a template says with these variables is the same for all roles of an account. */
export const isOfAccount = (names: readonly string[]): boolean => !names.some((name) => ofRoles.includes(name));

const mostTexts = 1000;
const longestText = 1000;

/**
 * Renders once for the same variables. What a template says of an account is the same for all its roles, and what it says
 * of a role the same in all accounts: the texts of many roles are remembered, and of one account.
 *
 * @param names the variables that it uses
 */
export function renderedOnce(names: readonly string[], render: (values: Values) => string): Render {
  if (isOfAccount(names)) return remembering(render);
  const both: Render = (account, roleName) => render({ ...account, role: roleName, roleName });
  if (!names.every((name) => ofRoles.includes(name))) return both;
  const texts = new Map<string, string>();
  return (account, roleName) => {
    const known = texts.get(roleName);
    if (known !== undefined) return known;
    const text = both(account, roleName);
    if (texts.size >= mostTexts) texts.clear();
    if (text.length <= longestText) texts.set(roleName, text);
    return text;
  };
}
