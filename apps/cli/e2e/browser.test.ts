import { chmod, readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk } from './support/desk.js';

jest.setTimeout(30_000);

describe('the browser of a sign-in', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.with(demoScenario);
  });
  afterEach(() => desk.clear());

  /** A browser that notes how it was called. */
  async function notingBrowser(): Promise<{ command: string; calls: () => Promise<string[][]> }> {
    const [program, log] = [desk.home.file('browser.mjs'), desk.home.file('calls.jsonl')];
    await writeFile(
      program,
      `import { appendFileSync } from 'node:fs';
       appendFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)) + '\\n');`,
    );
    await writeFile(log, '');
    await chmod(program, 0o600);
    const calls = async () =>
      (await readFile(log, 'utf8'))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as string[]);
    return { command: `"${process.execPath}" "${program}"`, calls };
  }

  const untilCalled = async (calls: () => Promise<string[][]>): Promise<string[]> => {
    for (;;) {
      const [first] = await calls();
      if (first !== undefined) return first;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it('gets the page as one argument, where %s stands or at the end, past any shell', async () => {
    const { command, calls } = await notingBrowser();
    const login = desk.start(['login', 'homesso'], { BROWSER: `${command} --new "a b" %s --last` });
    const [flag, words, url, last] = await untilCalled(calls);
    expect([flag, words, last]).toEqual(['--new', 'a b', '--last']);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/authorize\?response_type=code&/);
    login.send('SIGINT');
    expect((await login.ended).code).toBe(130);
  });

  it('of the settings wins over the one of the environment, for its session only', async () => {
    const { command, calls } = await notingBrowser();
    await desk.home.ok('settings:set', 'browser', `${command} mine`, '--sso-session', 'homesso');
    const login = desk.start(['login', 'homesso', '--use-device-code']);
    expect((await untilCalled(calls))[0]).toBe('mine');
    login.send('SIGINT');
    await login.ended;
    await desk.home.ok('login', 'worksso');
    expect(await calls()).toHaveLength(1);
  });

  it.each(['""', 'no-such-browser', '/', `"${process.execPath}" -e "process.exit(3)"`])(
    'that opens nothing (%s) is told, and the sign-in goes on',
    async (BROWSER) => {
      const login = desk.start(['login', 'homesso', '--use-device-code'], { BROWSER });
      await login.says(/The browser could not be opened: .+\nOpen the URL above yourself/);
      const [, code = ''] = /Then enter the code:\n\n([A-Z-]+)\n/.exec(login.output) ?? [];
      desk.fake.approve(code);
      expect((await login.ended).code).toBe(0);
    },
  );
});
