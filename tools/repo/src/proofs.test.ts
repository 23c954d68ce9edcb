import { describe, expect, it, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './support/workspace.js';

jest.setTimeout(180_000);

describe('the proofs', () => {
  it.each([
    ['prove-crash', '--kills', '3'],
    ['prove-concurrency', '--processes', '3', '--updates', '2'],
    ['prove-rewriter', '--rounds', '1'],
    ['prove-refresh', '--processes', '6'],
    ['prove-naming', '--names', '3000'],
    ['prove-interop', '--client', 'AWS SDK for JavaScript', '--profile', 'native', '--profile', 'chained'],
  ])('hold in short: %s %s %s', (script, ...args) => {
    const program = [path.join(root, 'tools', 'repo', 'scripts', `${script}.mjs`), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^PASS: /m);
  });
});
