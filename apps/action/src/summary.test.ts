import { describe, expect, it } from '@jest/globals';
import { summaryTable } from './summary.js';

describe('the summary', () => {
  it('has nothing in its cells that a page could take for more than text', () => {
    const table = summaryTable([{ name: '</code><img src="x">\n\n# **a** | b', values: { region: "&'\u001b[2J" } }]);
    expect(table).toContain('<code>&lt;/code&gt;&lt;img src=&quot;x&quot;&gt;\\u{a}\\u{a}# **a** | b</code>');
    expect(table).toContain('<code>&amp;&#39;\\u{1b}[2J</code>');
    expect(table).not.toContain('\n\n');
  });

  it('stays below what the runner takes', () => {
    const profiles = Array.from({ length: 5000 }, (_, at) => ({ name: `${'n'.repeat(120)}${at}`, values: {} }));
    const table = summaryTable(profiles);
    expect(table.length).toBeLessThan(1024 * 1024);
    expect(table).toContain('… and 4000 profiles more.');
  });
});
