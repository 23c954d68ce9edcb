// A home with one profile of each kind, the organisations that it signs in to, and what can be done there.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../proving.mjs';
import { root } from '../workspace.mjs';

const pressButton = join(root, 'tools', 'repo', 'scripts', 'press-button.mjs');
const roleArn = 'arn:aws:iam::999988887777:role/Deploy';
const role = ['--account-id', '123412341234', '--role-name', 'MuppetAccess'];
const organisation = {
  name: 'homesso',
  startUrl: 'https://homesso.awsapps.com/start/',
  region: 'eu-west-1',
  approval: 'immediately',
  assumableRoles: [{ roleArn }],
  accounts: [{ accountId: '123412341234', accountName: 'muppets', roles: ['MuppetAccess'] }],
};
const muppet = /^arn:aws:sts::123412341234:assumed-role\/AWSReservedSSO_MuppetAccess_/;
const deploy = /^arn:aws:sts::999988887777:assumed-role\/Deploy\//;

/** Kinds of profiles: what each is, and whom a client has to find behind it. */
export const profiles = {
  native: { is: '`sso_session`', arn: muppet },
  process: { is: '`credential_process`, tokens in files', arn: muppet },
  keychain: { is: '`credential_process`, tokens in the keychain', arn: muppet },
  chained: { is: '`role_arn` from `sso_session`', arn: deploy },
  'chained-process': { is: '`role_arn` from `credential_process`', arn: deploy },
};

export class Desk {
  /** @param options `directory`, `program`, `startFakeIdentityCenter`, and the `keychain` of `startKeychain` */
  static async set({ directory, program, startFakeIdentityCenter, keychain }, isInKeychain) {
    const desk = new Desk();
    desk.isInKeychain = isInKeychain;
    desk.fake = await startFakeIdentityCenter({ organisations: [organisation] });
    desk.home = fs.mkdtempSync(join(directory, 'home-'));
    const env = {
      ...{ PATH: process.env.PATH, HOME: desk.home, LANG: 'C.UTF-8', BROWSER: `${process.execPath} ${pressButton}` },
      ...{ AWS_EC2_METADATA_DISABLED: 'true', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
      ...keychain?.env,
    };
    desk.env = { ...env, ...desk.fake.env() };
    desk.proxyEnv = { ...env, ...(await desk.fake.proxyEnv()) };
    desk.program = join(desk.home, 'bin', 'awso');
    fs.mkdirSync(join(desk.home, 'bin'));
    fs.symlinkSync(program, desk.program);
    await desk.#furnish();
    return desk;
  }

  async #furnish() {
    const { startUrl, region } = organisation;
    const storage = this.isInKeychain ? ['--storage', 'keychain'] : [];
    await this.awsSso('settings:set', 'program', this.program);
    await this.awsSso('session:add', 'homesso', '--start-url', startUrl, '--region', region, ...storage);
    await this.awsSso('login', 'homesso');
    const name = this.isInKeychain ? 'keychain' : 'native';
    await this.awsSso('profile:add', name, '--sso-session', 'homesso', ...role);
    const command = [this.program, 'credential-process', '--sso-session', 'homesso', ...role].join(' ');
    const chain = (from) => `role_arn = ${roleArn}\nsource_profile = ${from}\nregion = eu-west-1\n`;
    fs.appendFileSync(
      join(this.home, '.aws', 'config'),
      `\n[profile process]\ncredential_process = ${command}\nregion = eu-west-1\n` +
        `\n[profile chained]\n${chain('native')}\n[profile chained-process]\n${chain('process')}`,
    );
    // What there is of the session itself: the rest are credentials of roles.
    this.kept = new Set(this.#sealed());
  }

  /** Runs `aws-sso`. @throws {Error} with what it said when it fails */
  awsSso(...args) {
    return this.#outputOf([process.execPath, this.program, ...args], this.env);
  }

  /** Whom we find behind a profile. */
  async ourIdentity(profile) {
    return JSON.parse(await this.awsSso('whoami', profile, '--json')).arn;
  }

  /** Whom a client finds behind a profile. @throws {Error} with what it said when it fails */
  async identityOf({ ask, byEndpoints }, profile) {
    const output = await this.#outputOf([...ask, profile], byEndpoints ? this.env : this.proxyEnv);
    return JSON.parse(output).Arn;
  }

  /** A client that can signs in to the session. */
  signInWith({ signIn }) {
    return this.#outputOf([...signIn, 'homesso'], this.proxyEnv);
  }

  /** From now on whoever wants credentials needs a new access token. */
  async expire() {
    if (this.isInKeychain) {
      this.fake.switches.tokenLifetime(1);
      await this.awsSso('login', 'homesso', '--force');
      await wait(1500);
      this.fake.switches.tokenLifetime(3600);
    } else {
      const cache = join(this.home, '.aws', 'sso', 'cache');
      for (const file of fs.readdirSync(cache).map((name) => join(cache, name))) {
        if (!file.endsWith('.json')) continue;
        const content = JSON.parse(fs.readFileSync(file, 'utf8'));
        if ('accessToken' in content)
          fs.writeFileSync(file, JSON.stringify({ ...content, expiresAt: '2020-01-01T00:00:00Z' }));
      }
      this.fake.switches.expireTokens();
    }
    this.forgetCredentials();
  }

  /** Nobody has credentials of a role in a cache. */
  forgetCredentials() {
    fs.rmSync(join(this.home, '.aws', 'cli'), { recursive: true, force: true });
    for (const file of this.#sealed()) if (!this.kept.has(file)) fs.rmSync(file);
  }

  /** Nobody is signed in or known as a client. */
  forgetSignIn() {
    fs.rmSync(join(this.home, '.aws', 'sso'), { recursive: true, force: true });
    this.forgetCredentials();
  }

  /** How often the service was asked for tokens during some work; refusals are told apart. */
  async renewalsDuring(work) {
    const first = this.fake.requests.length;
    await work();
    const asked = this.fake.requests.slice(first).filter(({ operation }) => operation === 'CreateToken');
    return asked.map(({ status }) => status).join(', ');
  }

  async clear() {
    await this.fake.close();
    fs.rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  #sealed() {
    const directory = join(this.home, '.local', 'share', 'awso', 'sealed');
    return this.isInKeychain ? fs.readdirSync(directory).map((name) => join(directory, name)) : [];
  }

  async #outputOf([program, ...args], env) {
    const started = run(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    started.child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    const [code] = await started.closed;
    if (code !== 0) throw new Error([said.trim(), started.output.trim(), `exit code ${code}`].find(Boolean));
    return started.output;
  }
}
