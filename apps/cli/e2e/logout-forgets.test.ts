import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk, sessionsOf } from './support/desk.js';
import { SecretService, itNeedsKeychain } from './support/secret-service.js';

jest.setTimeout(60_000);

const muppet = ['--sso-session', 'homesso', '--account-id', '123412341234', '--role-name', 'MuppetAccess'];
const dev = ['--sso-session', 'worksso', '--account-id', '210987654321', '--role-name', 'Dev'];
const readOnly = ['--sso-session', 'worksso', '--account-id', '210987654322', '--role-name', 'ReadOnly'];

let desk: Desk;
let service: SecretService | undefined;
beforeEach(async () => {
  desk = await Desk.with(demoScenario, sessionsOf(demoScenario));
});
afterEach(async () => {
  await desk.clear();
  await service?.stop();
  service = undefined;
});

const ask = (role: readonly string[]) => desk.home.awsSso(['credential-process', ...role]);
const cached = async () =>
  (await readdir(desk.home.file('.aws', 'cli', 'cache'))).filter((name) => name.endsWith('.json')).length;
const noted = () => readdir(desk.home.file('.aws', 'cli', 'cache', '.awso-index'));

describe('the end of a session', () => {
  it('forgets the credentials of account roles that no profile names, and those of no other session', async () => {
    await desk.home.ok('login', '--all');
    await Promise.all([muppet, dev, readOnly].map(ask));
    expect([await cached(), (await noted()).length]).toEqual([3, 3]);
    await desk.home.ok('logout', 'worksso');
    expect([await cached(), (await noted()).length]).toEqual([1, 1]);
    expect((await ask(muppet)).code).toBe(0);
    expect((await ask(dev)).code).toBe(4);
    await desk.home.ok('session:remove', 'homesso', '--yes');
    expect([await cached(), await noted()]).toEqual([0, []]);
  });

  it('is known by what is stored, not by what is read', async () => {
    await desk.home.ok('login', 'homesso');
    await ask(muppet);
    const before = await noted();
    expect(before).toHaveLength(1);
    await ask(muppet);
    expect(await noted()).toEqual(before);
  });

  it('knows the credentials of many programs that got them at the same time, wherever they keep their state', async () => {
    await desk.home.ok('login', '--all');
    const state = { XDG_STATE_HOME: desk.home.file('elsewhere') };
    const roles = [muppet, dev, readOnly].flatMap((role) => [role, role]);
    const ended = await Promise.all(
      roles.map((role, at) => desk.home.awsSso(['credential-process', ...role], at % 2 === 0 ? state : {})),
    );
    expect(ended.map(({ code }) => code)).toEqual(roles.map(() => 0));
    await desk.home.ok('logout', '--all');
    expect([await cached(), await noted()]).toEqual([0, []]);
  });

  itNeedsKeychain('forgets the sealed credentials of account roles that no profile names', async () => {
    service = await SecretService.start();
    await desk.clear();
    desk = await Desk.with(demoScenario, sessionsOf(demoScenario), service.env);
    await desk.home.ok('login', 'homesso');
    await ask(muppet);
    // What no profile names moves along with its session.
    await desk.home.ok('storage:migrate', 'homesso', '--to', 'keychain', '--yes');
    expect(await cached()).toBe(0);
    expect(await desk.requestsDuring(() => ask(muppet))).toEqual([]);
    const sealed = () => readdir(desk.home.file('.local', 'share', 'awso', 'sealed'));
    expect(await sealed()).toHaveLength(3);
    await desk.home.ok('logout', 'homesso');
    expect(await sealed()).toHaveLength(1);
    expect((await ask(muppet)).code).toBe(4);
  });
});
