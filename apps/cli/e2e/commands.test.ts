import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Config } from '@oclif/core';

describe('every command', () => {
  let commands: Config['commands'];
  beforeAll(async () => {
    ({ commands } = await Config.load(join(import.meta.dirname, '..')));
  });

  it('has a summary and two worked examples', () => {
    expect(commands.length).toBeGreaterThan(15);
    for (const { id, summary, examples } of commands) {
      expect([id, summary]).toEqual([id, expect.stringMatching(/^[A-Z].*[^.]$/)]);
      expect([id, examples?.length]).toEqual([id, 2]);
      for (const example of examples ?? [])
        expect(example).toEqual({ description: expect.any(String), command: expect.stringContaining('command.id') });
    }
  });

  it('answers in JSON when asked to', () => {
    const without = commands.filter(({ flags }) => flags['json'] === undefined).map(({ id }) => id);
    expect(without).toEqual([]);
  });

  it('takes every flag that has a value from an AWSO_ variable, too', () => {
    const flags = commands.flatMap(({ id, flags: all }) => Object.values(all).map((flag) => ({ id, ...flag })));
    const withValue = flags.filter(({ type }) => type === 'option');
    expect(withValue.length).toBeGreaterThan(10);
    for (const { id, name, env } of withValue)
      expect([id, name, env]).toEqual([id, name, expect.stringMatching(/^AWSO_[A-Z_]+$/)]);
  });

  it('describes every flag and argument', () => {
    for (const { id, flags, args } of commands)
      for (const { name, description } of [...Object.values(flags), ...Object.values(args)])
        expect([id, name, description]).toEqual([id, name, expect.stringMatching(/\w/)]);
  });
});
