/** What a template, or a part of one, makes of variables. Pure. */
export type Render = (values: Readonly<Record<string, unknown>>) => string;

/** Variables that change from one call to the next; all others stay for the roles of an account. */
const changing: readonly string[] = ['role', 'roleName'];

const mostTexts = 1000;
const longestText = 1000;

/**
 * Renders once for the same variables. What a template says of an account is the same for all its roles, and what it says
 * of a role the same in all accounts: the texts of many roles are remembered, and of one account.
 *
 * @param names the variables that it uses
 */
export function renderedOnce(names: readonly string[], render: Render): Render {
  const key = names.find((name) => changing.includes(name)) ?? '';
  const others = names.filter((name) => name !== key);
  const texts = new Map<unknown, string>();
  let before: Readonly<Record<string, unknown>> = {};
  return (values) => {
    if (texts.size >= mostTexts || others.some((name) => values[name] !== before[name])) texts.clear();
    before = values;
    const known = texts.get(values[key]);
    if (known !== undefined) return known;
    const text = render(values);
    if (text.length <= longestText) texts.set(values[key], text);
    return text;
  };
}
