import { afterEach, beforeEach, describe, expect, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Chromium, itInChromium } from './support/chromium.js';
import { Desk } from './support/desk.js';

jest.setTimeout(60_000);

describe('signing in with a real browser', () => {
  let desk: Desk;
  let chromium: Chromium | undefined;
  beforeEach(async () => {
    desk = await Desk.with(demoScenario);
  });
  afterEach(async () => {
    await chromium?.close();
    chromium = undefined;
    expect(desk.fake.violations).toEqual([]);
    await desk.clear();
  });

  /** A login that waits, with its page open in the browser. */
  async function waiting() {
    const login = desk.start(['login', 'homesso', '--no-browser']);
    await login.says(/\/authorize\?\S+\n/);
    chromium = await Chromium.open();
    await chromium.visit(/https?:\/\/\S+\/authorize\?\S+/.exec(login.output)?.[0] ?? '');
    await chromium.says(/Allow aws-sso-homesso to use homesso\?/);
    return { login, page: chromium };
  }

  itInChromium('ends on a page of ours that says so, and with a token', async () => {
    const { login, page } = await waiting();
    await page.press('Approve');
    expect(await page.says(/terminal/)).toBe(
      'You are signed in\n\nYou can close this page and go back to your terminal.',
    );
    expect(await page.read('document.title')).toBe('You are signed in - aws-sso');
    expect(await page.read('location.origin + location.pathname')).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/oauth\/callback$/,
    );
    // The style of the page is not blocked by its own policy.
    expect(await page.read('getComputedStyle(document.body).maxWidth')).not.toBe('none');
    expect((await login.ended).code).toBe(0);
    expect((await desk.home.awsSso(['status', 'homesso'])).code).toBe(0);
  });

  itInChromium('that is denied ends on a page that says so, and without a token', async () => {
    const { login, page } = await waiting();
    await page.press('Deny');
    expect(await page.says(/terminal/)).toBe(
      'You are not signed in\n\nNothing was changed. Your terminal says why; you can close this page.',
    );
    const { code, stderr } = await login.ended;
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('The sign-in to the sso-session "homesso" was denied.'),
    ]);
    expect((await desk.home.awsSso(['status', 'homesso'])).code).toBe(4);
  });

  itInChromium('that is refused later says so on the page, too', async () => {
    const { login, page } = await waiting();
    desk.fake.switches.failNext('CreateToken', { error: 'InvalidGrantException' });
    await page.press('Approve');
    await page.says(/^You are not signed in/);
    expect((await login.ended).code).toBe(1);
  });

  itInChromium('takes one answer only, and none that is not for it', async () => {
    const { login, page } = await waiting();
    const callback = new URL(new URL(await page.read('location.href')).searchParams.get('redirect_uri') ?? '');
    const stranger = await Chromium.open();
    try {
      await stranger.visit(`${callback.href}?code=stolen&state=guessed`);
      expect(await stranger.says(/terminal/)).toContain('This does not belong to the sign-in that is waiting');
    } finally {
      await stranger.close();
    }
    await page.press('Approve');
    await page.says(/^You are signed in/);
    expect((await login.ended).code).toBe(0);
  });

  itInChromium('is started by us, and comes back by itself', async () => {
    desk.fake.switches.approval('immediately');
    const browser = await Chromium.program(desk.home.path);
    const login = desk.start(['login', 'homesso'], { BROWSER: browser.path });
    expect((await login.ended).code).toBe(0);
    await browser.ended();
    expect(desk.fake.requests.find(({ operation }) => operation === 'AuthorizePage')?.headers['user-agent']).toContain(
      'Chrome',
    );
  });
});
