import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import plugin from './index.js';
import { nameFor, refusalOf } from './testing/name-for.js';

const text = readFileSync(path.join(import.meta.dirname, '..', '..', '..', 'docs', 'naming.md'), 'utf8');

/** The texts in backticks of a cell; in a table of Markdown a bar within them is escaped. */
const codes = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replaceAll('\\|', '|'));

interface Example {
  readonly options: readonly string[];
  readonly session: string;
  readonly account: string;
  readonly isOnly: boolean;
  readonly role: string;
  readonly name: string;
}

/** The examples below a heading such as "### `flat`": rows of the table that ends in "name". */
function examplesOf(strategy: string): Example[] {
  const [, after = ''] = text.split(new RegExp(`^#{3,4} \`${strategy}\`$`, 'm'));
  const [section = ''] = after.split(/^#{2,4} /m);
  const [, table = ''] = section.split(/^\| options .*\| name +\|$/m);
  return table
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| --'))
    .map((line) => {
      const [, options = '', session = '', account = '', role = '', name = ''] = line.split(/(?<!\\)\|/);
      return {
        options: codes(options),
        session: codes(session)[0]!,
        account: codes(account)[0]!,
        isOnly: account.includes('the only one'),
        role: codes(role)[0]!,
        name: codes(name)[0]!,
      };
    });
}

describe('docs/naming.md', () => {
  it('describes every strategy, and each option', () => {
    for (const { name, options } of plugin.namingStrategies ?? []) {
      const [, section = ''] = text.split(`\`${name}\`\n`);
      expect([name, examplesOf(name).length > 0]).toEqual([name, true]);
      for (const option of Object.keys(options)) expect(`${name}: ${section}`).toContain(option);
    }
  });

  it('names only filters that there are', async () => {
    const [, after = ''] = text.split('Filters are those of Liquid for text, ');
    const filters = codes(after.split(', the last')[0] ?? '');
    expect(filters.length).toBeGreaterThan(40);
    for (const filter of filters) {
      const problem = String(await refusalOf('template', { template: `{{ role | ${filter}: "1" }}` }));
      expect([filter, problem]).toEqual([filter, expect.not.stringContaining('undefined filter')]);
    }
  });

  for (const { name: strategy } of plugin.namingStrategies ?? [])
    it.each(examplesOf(strategy))(
      `${strategy} with $options names $account and $role $name`,
      async (example: Example) => {
        const options: Record<string, string> = Object.fromEntries(
          example.options.map((option) => [
            option.slice(0, option.indexOf('=')),
            option.slice(option.indexOf('=') + 1),
          ]),
        );
        const { session, account, role, isOnly } = example;
        const input = { session, account, role, accountsInSession: isOnly ? 1 : 2 };
        expect(await nameFor(strategy, options, input)).toEqual({ name: example.name });
      },
    );
});
