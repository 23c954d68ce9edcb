import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const script = join(import.meta.dirname, '..', 'scripts', 'generate.mjs');

describe('what is generated and committed', () => {
  it('is what the built program says: oclif’s manifest and the command table of the README', async () => {
    const { stderr } = await promisify(execFile)(process.execPath, [script, '--check']);
    expect(stderr).toBe('');
  }, 60_000);
});
