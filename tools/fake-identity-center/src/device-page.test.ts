import { describe, expect, it } from '@jest/globals';
import { startDeviceFlow } from './testing/clients.js';
import { useFake } from './testing/use-fake.js';

const world = useFake();

const visit = async (userCode: string) => {
  const response = await fetch(`${world.fake.url}/device?${new URLSearchParams({ user_code: userCode }).toString()}`);
  return { status: response.status, markup: await response.text() };
};

const press = async (userCode: string, decision: string) => {
  const body = new URLSearchParams({ user_code: userCode, decision });
  return (await fetch(`${world.fake.url}/device`, { method: 'POST', body })).text();
};

describe('the device page', () => {
  it('asks for the code when it has none', async () => {
    const markup = await (await fetch(`${world.fake.url}/device`)).text();
    expect(markup).toContain('<input id="user_code" name="user_code"');
  });

  it('shows organisation, client, scopes and the code', async () => {
    const { userCode } = await startDeviceFlow(world.fake);
    const { markup } = await visit(userCode);
    for (const text of ['homesso', 'a test', 'sso:account:access', userCode, 'Approve', 'Deny']) {
      expect(markup).toContain(text);
    }
  });

  it('knows a code however it was typed', async () => {
    const { userCode } = await startDeviceFlow(world.fake);
    expect((await visit(` ${userCode.toLowerCase().replace('-', ' ')} `)).markup).toContain('Allow a test');
  });

  it('does not know a code that was never given or has expired', async () => {
    const { userCode } = await startDeviceFlow(world.fake);
    expect((await visit('BBBB-BBBB')).status).toBe(400);
    world.passSeconds(600);
    expect((await visit(userCode)).status).toBe(400);
  });

  it('approves', async () => {
    const { userCode, poll } = await startDeviceFlow(world.fake);
    expect(await press(userCode, 'approve')).toContain('Request approved');
    expect((await poll()).accessToken).toBeDefined();
  });

  it('denies, and stays with it', async () => {
    const { userCode, poll } = await startDeviceFlow(world.fake);
    expect(await press(userCode, 'deny')).toContain('Request denied');
    expect(await press(userCode, 'approve')).toContain('denied before');
    await expect(poll()).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('remembers a form that is not its own', async () => {
    const { userCode } = await startDeviceFlow(world.fake);
    await press(userCode, 'perhaps');
    expect(world.fake.violations).toMatchObject([{ operation: 'DevicePage' }]);
  });
});
