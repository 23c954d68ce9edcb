import { chmod, lchown, mkdir, mkdtemp, realpath, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Distrust, distrustOf } from './trusted-place.js';

const onPosix = process.platform === 'win32' ? describe.skip : describe;

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(await realpath(tmpdir()), 'trusted-place-'));
  let place = home;
  for (const name of ['share', 'awso', 'plugins', 'names', 'node_modules', 'names']) {
    place = path.join(place, name);
    await mkdir(place);
    // Whatever the umask is.
    await chmod(place, 0o755);
  }
});
afterEach(() => rm(home, { recursive: true, force: true }));

const at = (...names: string[]): string => path.join(home, ...names);

// Only root can give files away. For others a user is asked for to whom everything in the home is somebody else's.
const ownId = process.getuid?.() ?? 0;
const [user, stranger] = [12_345, 12_346];
const givenTo = ownId === 0 ? stranger : ownId;
const given = (place: string): string => (ownId === 0 ? place : home);
const giveAway = async (place: string): Promise<void> => {
  if (ownId === 0) await lchown(place, stranger, stranger);
};

const judged = (options: { readonly homeDirectory?: string; readonly userId?: number | undefined } = {}) =>
  distrustOf(at('share', 'awso', 'plugins', 'names', 'node_modules', 'names'), {
    ownDirectory: at('share', 'awso'),
    closedAt: at('share', 'awso', 'plugins', 'names'),
    homeDirectory: home,
    ...options,
  });

const writable = (place: string, command: string): Distrust => ({
  reason: `others may write to ${place}, and could change what it runs`,
  hint: `When you are sure that nobody has: ${command} ${place}`,
});

onPosix('a place that code is run from', () => {
  it('is trusted when it belongs to the user, and nobody else may write to it', () => {
    expect(judged()).toBeUndefined();
  });

  it('is trusted when it belongs to root', () => {
    expect(judged({ userId: ownId === 0 ? user : ownId })).toBeUndefined();
  });

  it('is trusted while there is nothing', async () => {
    await rm(at('share'), { recursive: true });
    expect(judged()).toBeUndefined();
  });

  it.each([
    ['plugins'],
    ['.'],
    ['plugins/names'],
    ['plugins/names/node_modules'],
    ['plugins/names/node_modules/names'],
  ])('is not trusted when group or others may write to %s', async (part) => {
    const place = at('share', 'awso', part);
    for (const mode of [0o775, 0o757, 0o1777]) {
      await chmod(place, mode);
      expect(judged()).toEqual(writable(place, 'chmod -R go-w'));
    }
  });

  it('may be open inside of what is closed, as a umask of 002 leaves it', async () => {
    for (const closed of ['plugins/names', 'plugins']) {
      await chmod(at('share', 'awso', 'plugins/names/node_modules'), 0o777);
      await chmod(at('share', 'awso', closed), 0o700);
      expect(judged()).toBeUndefined();
      for (const ajar of [0o710, 0o701]) {
        await chmod(at('share', 'awso', closed), ajar);
        expect(judged()).toBeDefined();
      }
    }
  });

  it('is closed by root where it is root’s', async () => {
    const place = at('share', 'awso', 'plugins');
    await chmod(place, 0o777);
    const command = ownId === 0 ? 'sudo chmod -R go-w' : 'chmod -R go-w';
    expect(judged({ userId: ownId === 0 ? user : ownId })).toEqual(writable(place, command));
  });

  it('is not trusted because of what is closed far above', async () => {
    await chmod(at('share', 'awso'), 0o700);
    await chmod(at('share', 'awso', 'plugins'), 0o777);
    expect(judged()).toEqual(writable(at('share', 'awso', 'plugins'), 'chmod -R go-w'));
    await chmod(at('share', 'awso', 'plugins'), 0o700);
    await chmod(at('share', 'awso', 'plugins', 'names'), 0o777);
    expect(judged()).toEqual(writable(at('share', 'awso', 'plugins', 'names'), 'chmod -R go-w'));
  });

  it('may lie where a group may write, or everybody may add things, but not where all may exchange it', async () => {
    for (const mode of [0o775, 0o1777]) {
      await chmod(at('share'), mode);
      expect(judged()).toBeUndefined();
    }
    await chmod(at('share'), 0o777);
    expect(judged()).toEqual(writable(at('share'), 'chmod o-w'));
    await chmod(at('share'), 0o755);
    await chmod(home, 0o777);
    expect(judged()).toEqual(writable(home, 'chmod o-w'));
  });

  it('is not asked for what lies above the home directory', async () => {
    await chmod(home, 0o777);
    expect(judged({ homeDirectory: `${at('share')}/` })).toBeUndefined();
    expect(judged({ homeDirectory: path.resolve('/somewhere/else') })).toEqual(writable(home, 'chmod o-w'));
  });

  it('is not trusted where a link leads that others can exchange', async () => {
    await mkdir(at('elsewhere'), { mode: 0o700 });
    await rm(at('share', 'awso'), { recursive: true });
    await mkdir(at('elsewhere', 'awso', 'plugins', 'names', 'node_modules', 'names'), { recursive: true, mode: 0o755 });
    await symlink(at('elsewhere', 'awso'), at('share', 'awso'));
    expect(judged()).toBeUndefined();
    await chmod(at('elsewhere'), 0o777);
    expect(judged()).toEqual(writable(at('elsewhere'), 'chmod o-w'));
    await chmod(at('elsewhere'), 0o700);
    await chmod(at('elsewhere', 'awso'), 0o770);
    expect(judged()).toEqual(writable(at('elsewhere', 'awso'), 'chmod -R go-w'));
  });

  it.each([
    ['share/awso/plugins', '-hR'],
    ['share/awso/plugins/names/node_modules/names', '-hR'],
    ['share', '-h'],
  ])('is not trusted when %s belongs to somebody else', async (part, flags) => {
    await giveAway(at(part));
    expect(judged({ userId: user })).toEqual({
      reason: `${given(at(part))} belongs to the user ${givenTo}, who could change what it runs`,
      hint: `When you trust what is in it: sudo chown ${ownId === 0 ? flags : '-h'} ${user} ${given(at(part))}`,
    });
  });

  it('is left to its user by root', async () => {
    await giveAway(at('share'));
    expect(judged({ userId: 0 })).toEqual({
      reason: `${given(at('share'))} belongs to the user ${givenTo}, who could change what it runs`,
      hint: `Run it as that user: sudo -u '#${givenTo}' aws-sso plugin:list`,
    });
  });

  it('is not trusted behind a link of somebody else', async () => {
    await rename(at('share', 'awso'), at('elsewhere'));
    await symlink(at('elsewhere'), at('share', 'awso'));
    expect(judged()).toBeUndefined();
    await giveAway(at('share', 'awso'));
    expect(judged({ userId: user })?.reason).toContain(`${given(at('share', 'awso'))} belongs to the user ${givenTo},`);
  });

  it('is the user’s alone where files have no such owners', async () => {
    await chmod(at('share'), 0o777);
    const { getuid } = process;
    Reflect.set(process, 'getuid', undefined);
    try {
      expect(judged()).toBeUndefined();
    } finally {
      Reflect.set(process, 'getuid', getuid);
    }
    expect(judged()).toBeDefined();
  });
});
