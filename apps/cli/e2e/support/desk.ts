import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FakeIdentityCenter, type Scenario, startFakeIdentityCenter } from '@aws-sso/fake-identity-center';
import { Home, type Environment } from './program.js';
import { Running } from './running.js';

const bin = join(import.meta.dirname, '..', '..', 'dist', 'start.cjs');

/** The sso-sessions of a scenario as `session:add` and the AWS CLI write them. */
export const sessionsOf = ({ organisations }: Scenario): string =>
  organisations
    .map(
      ({ name, startUrl, region }) =>
        `[sso-session ${name}]\nsso_start_url = ${startUrl}\nsso_region = ${region}\nsso_registration_scopes = sso:account:access\n`,
    )
    .join('\n');

/** Where somebody works: a home of their own, and the Identity Center organisations that they sign in to. */
export class Desk {
  /** Where the built program lies, for scripts that start it. */
  readonly program = bin;
  readonly #started: Running[] = [];

  private constructor(
    readonly fake: FakeIdentityCenter,
    readonly home: Home,
  ) {}

  /**
   * @param config what `~/.aws/config` says; by default the sso-sessions of the scenario
   * @param extra more of the environment
   */
  static async with(scenario: Scenario, config = sessionsOf(scenario), extra: Environment = {}): Promise<Desk> {
    const fake = await startFakeIdentityCenter(scenario);
    const home = await Home.make({ ...fake.env(), ...extra });
    await writeConfig(home, config);
    return new Desk(fake, home);
  }

  /** What arrives at the fake while something is done, by the name of its operation, in order. */
  async requestsDuring(work: () => Promise<unknown>): Promise<string[]> {
    const before = this.fake.requests.length;
    await work();
    return this.fake.requests.slice(before).map(({ operation }) => operation);
  }

  /** Starts `aws-sso` without waiting for its end. */
  start(args: readonly string[], env: Environment = {}, input = ''): Running {
    const running = new Running(process.execPath, [bin, ...args], { ...this.home.env, ...env }, input);
    this.#started.push(running);
    return running;
  }

  /** Ends what is still running, too: a test that failed may not have waited for it. */
  async clear(): Promise<void> {
    for (const running of this.#started) running.send('SIGKILL');
    await this.home.remove();
    await this.fake.close();
  }
}

export async function writeConfig(home: Home, text: string | Buffer): Promise<void> {
  await mkdir(dirname(home.configFile), { recursive: true, mode: 0o700 });
  await writeFile(home.configFile, text, { mode: 0o600 });
}
