import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { resolveTarget, targetOf } from './resolve-target.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

describe('resolveTarget', () => {
  const at = temporaryDirectory();

  it('leaves a plain file and a missing one where they are', async () => {
    await writeFile(at('config'), '');
    expect(await resolveTarget(at('config'))).toBe(at('config'));
    expect(await resolveTarget(at('missing', 'deep', 'config'))).toBe(at('missing', 'deep', 'config'));
  });

  it('follows a chain of relative and absolute links', async () => {
    await mkdir(at('dotfiles'));
    await writeFile(at('dotfiles', 'real'), '');
    await symlink('real', at('dotfiles', 'second'));
    await symlink(at('dotfiles', 'second'), at('first'));
    expect(await resolveTarget(at('first'))).toBe(at('dotfiles', 'real'));
  });

  it('follows a dangling last link to the place where the file would be', async () => {
    await symlink('nowhere/config', at('config'));
    expect(await resolveTarget(at('config'))).toBe(at('nowhere', 'config'));
  });

  it('follows a dangling link to a directory', async () => {
    await symlink('later', at('.aws'));
    expect(await resolveTarget(at('.aws', 'config'))).toBe(at('later', 'config'));
  });

  it('reads a relative link from the real directory that it lies in', async () => {
    await mkdir(at('dotfiles', 'aws'), { recursive: true });
    await symlink(at('dotfiles', 'aws'), at('.aws'));
    await symlink('../private', at('dotfiles', 'aws', 'config'));
    expect(await resolveTarget(at('.aws', 'config'))).toBe(at('dotfiles', 'private'));
  });

  it('goes up from where a linked directory really is', async () => {
    await mkdir(at('a', 'b'), { recursive: true });
    await symlink(at('a', 'b'), at('link'));
    expect(await resolveTarget(`${at('link')}/../config`)).toBe(at('a', 'config'));
  });

  it('gives up on links that go in a circle', async () => {
    await symlink('two', at('one'));
    await symlink('one', at('two'));
    await expect(resolveTarget(at('one'))).rejects.toMatchObject({ code: 'unreadable', path: at('one') });
  });

  it('follows 40 links and not 41', async () => {
    await writeFile(at('link0'), '');
    for (let link = 1; link <= 41; link++) await symlink(`link${String(link - 1)}`, at(`link${String(link)}`));
    expect(await resolveTarget(at('link40'))).toBe(at('link0'));
    await expect(resolveTarget(at('link41'))).rejects.toMatchObject({ reason: 'there are too many symbolic links' });
  });

  it('tells the same without waiting', async () => {
    await symlink('nowhere/config', at('config'));
    await symlink('circle', at('circle'));
    expect(targetOf(at('config'))).toBe(at('nowhere', 'config'));
    expect(() => targetOf(at('circle'))).toThrow(expect.objectContaining({ code: 'unreadable', path: at('circle') }));
  });
});
