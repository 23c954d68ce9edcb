import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { journalPathOf, lockPathOf, makerOfTemporary, temporaryPathOf } from './companion-file.js';
import { ownIdentity } from './process-identity.js';

describe('the files beside a file', () => {
  it('are hidden and in the same directory', () => {
    expect(lockPathOf('/a/config')).toBe('/a/.config.awso-lock');
    expect(journalPathOf('/a/config')).toBe('/a/.config.awso-journal');
    expect(path.dirname(temporaryPathOf('/a/config'))).toBe('/a');
  });

  it('tell who made them, if they are temporary', () => {
    expect(ownIdentity()).toMatchObject(makerOfTemporary(temporaryPathOf('/a/config'))!);
    expect(makerOfTemporary('.config.awso-lock')).toBeUndefined();
  });

  it('never have the same temporary name twice', () => {
    expect(temporaryPathOf('/a/config')).not.toBe(temporaryPathOf('/a/config'));
  });

  it('have names that fit, however long the name of the file', () => {
    const long = `/a/${'ü'.repeat(127)}`;
    for (const file of [temporaryPathOf(long), lockPathOf(long)]) {
      expect(Buffer.byteLength(path.basename(file))).toBeLessThanOrEqual(255);
    }
    expect(lockPathOf(long)).not.toBe(lockPathOf(`/a/${'ö'.repeat(127)}`));
  });
});
