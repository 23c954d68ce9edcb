import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { itNeeds } from './needs.js';
import type { Desk } from './desk.js';
import { type Ended, runProgram } from './program.js';

const answers = (program: string, args: readonly string[], wanted: RegExp): boolean => {
  const { error, status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return error === undefined && status === 0 && wanted.test(stdout);
};

/** Version 1 knows no sso-sessions, and may come first in the PATH; a distribution's version 2 stands in /usr/bin. */
const awsCli = ['/usr/bin/aws', 'aws'].find((program) => answers(program, ['--version'], /^aws-cli\/2\./));

const pythonWithBoto3 = ['/usr/bin/python3', 'python3'].find((program) =>
  answers(program, ['-c', 'import boto3'], /^/),
);

/** `it` for tests that compare with what AWS ships: its CLI (version 2) and boto3, both as they were installed. */
export const itNeedsAwsTools = itNeeds(
  'version 2 of the AWS CLI and boto3',
  awsCli !== undefined && pythonWithBoto3 !== undefined,
);

export interface Identity {
  readonly Account: string;
  readonly Arn: string;
}

/** Whom an AWS tool turned out to be; what it said instead when it failed. */
export const whoIs = ({ code, stdout, stderr }: Ended): string => {
  if (code !== 0) return `exit ${code}: ${stderr}`;
  const { Account, Arn } = JSON.parse(stdout) as Identity;
  const [, role = Arn] = /assumed-role\/AWSReservedSSO_(.+)_[0-9a-f]{16}\//.exec(Arn) ?? [];
  return `${role} in ${Account}`;
};

const callerIdentity = `
import json, sys, boto3
identity = boto3.Session(profile_name=sys.argv[1]).client("sts").get_caller_identity()
print(json.dumps({name: identity[name] for name in ("Account", "Arn")}))
`;

/** Unmodified AWS tools on somebody's desk. They talk to the real host names, through the fake's proxy. */
export class AwsTools {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The AWS CLI. */
  async aws(...args: string[]): Promise<Ended> {
    return runProgram(awsCli ?? 'aws', args, await this.#env());
  }

  async cliIdentity(profile: string): Promise<string> {
    return whoIs(await this.aws('sts', 'get-caller-identity', '--output', 'json', '--profile', profile));
  }

  async boto3Identity(profile: string): Promise<string> {
    return whoIs(await this.python(callerIdentity, profile));
  }

  /** The AWS SDK for JavaScript, which the fake's endpoint variables lead to it. */
  async javaScriptIdentity(profile: string): Promise<string> {
    const program = join(import.meta.dirname, 'who-am-i.mjs');
    return whoIs(await runProgram(process.execPath, [program, profile], this.#desk.home.env));
  }

  /** A Python program with boto3 at hand. */
  async python(source: string, ...args: string[]): Promise<Ended> {
    return runProgram(pythonWithBoto3 ?? 'python3', ['-c', source, ...args], await this.#env());
  }

  async #env(): Promise<Record<string, string | undefined>> {
    const { PATH, HOME, LANG, AWS_EC2_METADATA_DISABLED, DBUS_SESSION_BUS_ADDRESS } = this.#desk.home.env;
    const env = { PATH, HOME, LANG, AWS_EC2_METADATA_DISABLED, DBUS_SESSION_BUS_ADDRESS };
    return { ...env, ...(await this.#desk.fake.proxyEnv()) };
  }
}
