import type { FakeIdentityCenter } from '../fake-identity-center.js';
import type { Scenario } from '../scenario/scenario.js';

/** What somebody has to know to use a running fake. */
export interface Description {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
  readonly proxyEnv: Readonly<Record<string, string>>;
  readonly pages: { readonly device: string };
  readonly control: string;
  readonly organisations: readonly {
    readonly name: string;
    readonly startUrl: string;
    readonly region: string;
    readonly accounts: number;
  }[];
}

export async function describeFake(fake: FakeIdentityCenter, scenario: Scenario): Promise<Description> {
  return {
    url: fake.url,
    env: fake.env(),
    proxyEnv: await fake.proxyEnv(),
    pages: { device: `${fake.url}/device` },
    control: `${fake.url}/_fake`,
    organisations: scenario.organisations.map(({ name, startUrl, region, accounts }) => ({
      name,
      startUrl,
      region,
      accounts: accounts.length,
    })),
  };
}

/** For a POSIX shell: whatever is in the value, it stays one word. */
const quoted = (value: string): string => (/^[\w./:@-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`);

const exports = (env: Readonly<Record<string, string>>): string =>
  Object.entries(env)
    .map(([name, value]) => `  export ${name}=${quoted(value)}\n`)
    .join('');

/** The description as text for a terminal. */
export function formatDescription({ url, env, proxyEnv, pages, control, organisations }: Description): string {
  const list = organisations
    .map(({ name, startUrl, region, accounts }) => `  ${name}: ${startUrl} in ${region}, accounts: ${accounts}\n`)
    .join('');
  return (
    `Fake IAM Identity Center at ${url} (Ctrl-C ends it)\n\n` +
    `Organisations:\n${list}\n` +
    `For AWS SDKs, and the AWS CLI from 2.13 on:\n${exports(env)}\n` +
    `Or, for older AWS CLIs and boto3, as a proxy in front of the real host names:\n${exports(proxyEnv)}\n` +
    `Approve a sign-in with its code: ${pages.device}\n` +
    `Requests so far: ${control}/requests   Violations: ${control}/violations\n`
  );
}
