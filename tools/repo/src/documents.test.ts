import { describe, expect, it } from '@jest/globals';
import { tableAfter } from './support/markdown-table.js';
import { projects, readText } from './support/workspace.js';

describe('docs/exit-codes-and-errors.md', () => {
  it('lists every error code of core, in the same order, and then the one that core does not know', () => {
    const source = readText('packages/core/src/errors.ts');
    const [union = ''] = /type ErrorCode =[^;]*;/.exec(source) ?? [];
    const codes = [...union.matchAll(/'(\w+)'/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(10);
    const { rows } = tableAfter(readText('docs/exit-codes-and-errors.md'), '## Error codes');
    expect(rows.map(([code]) => code)).toEqual([...codes, 'Unexpected']);
  });
});

describe('docs/architecture.md', () => {
  it('describes every room and no other, each with its layer', () => {
    const { rows } = tableAfter(readText('docs/architecture.md'), '## The rooms');
    const described = rows.map(([room, layer]) => [room, `layer:${layer ?? ''}`]);
    const tagged = projects.map(({ directory, manifest }) => [directory, ...(manifest.nx?.tags ?? [])]);
    expect(described.sort()).toEqual(tagged.sort());
  });
});

describe('docs/adr', () => {
  it('has an index of all decisions, numbered without gaps', () => {
    const index = readText('docs/adr/README.md');
    const entries = [...index.matchAll(/^(\d+)\. \[.*\]\((\d{4})-[\w-]+\.md\)$/gm)];
    expect(entries.length).toBeGreaterThan(5);
    expect(entries.map(([, position, number]) => [Number(position), Number(number)])).toEqual(
      entries.map((_, at) => [at + 1, at + 1]),
    );
  });
});
