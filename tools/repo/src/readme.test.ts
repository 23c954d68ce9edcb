import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runProgram } from './support/run-program.js';
import { readText, root } from './support/workspace.js';

/** What differs between two runs, and between the fake Identity Center and a real one. */
const usual = (line: string): string =>
  line
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d \(in [^)]+\)/, '<time>')
    .replace(/^[A-Z]{4}-[A-Z]{4}$/, '<code>')
    .replace(/^https?:\/\/\S+device$/, '<page>')
    .replace(/\S+\/\.aws\/config/, '<config>')
    .replace(/\s+/g, ' ')
    .trim();

describe('the tour of the README', () => {
  it('shows what the program really prints', async () => {
    const story = path.join(root, 'tools', 'repo', 'scripts', 'demo-story.mjs');
    const { code, stdout, stderr } = await runProgram(process.execPath, [story]);
    expect(code).toBe(0);
    const printed = new Set((stdout + stderr).split('\n').map(usual));
    const [tour = ''] = readText('README.md').split('## Install');
    const shown = [...tour.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
    const output = shown.map(usual).filter((line) => line !== '' && line !== '…' && !line.startsWith('$ '));
    expect(output.length).toBeGreaterThan(30);
    expect(output.filter((line) => !printed.has(line))).toEqual([]);
  }, 60_000);
});
