import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { whoIs } from './support/aws-tools.js';
import { Desk, sessionsOf } from './support/desk.js';
import { itNeeds } from './support/needs.js';
import { runProgram } from './support/program.js';

jest.setTimeout(30_000);

const muppet = `
[profile muppet]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-west-1
`;
const muppetIdentity = 'MuppetAccess in 123412341234';
const whoAmI = join(import.meta.dirname, 'support', 'who-am-i.mjs');

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.with(demoScenario, sessionsOf(demoScenario) + muppet);
  await desk.home.ok('login', 'homesso');
});
afterAll(() => desk.clear());

/** Who a program of the shell is that ran a script, in which $AWS_SSO is the program and HOME leads nowhere. */
const identityAfter = async (shell: string, script: string): Promise<string> => {
  const env = { ...desk.home.env, NODE: process.execPath, AWS_SSO: desk.program, TOOL: whoAmI, AWS_PROFILE: 'none' };
  return whoIs(await runProgram(shell, ['-c', `${script}\nHOME=/nowhere "$NODE" "$TOOL"`], env));
};

describe('the formats of env', () => {
  itNeeds('bash')('env works in bash', async () => {
    expect(await identityAfter('bash', 'eval "$("$NODE" "$AWS_SSO" env muppet --format env)"')).toBe(muppetIdentity);
  });

  it('env-no-export works after set -a, for who is nobody else already', async () => {
    const script = 'unset AWS_PROFILE; set -a; eval "$("$NODE" "$AWS_SSO" env muppet --format env-no-export)"';
    expect(await identityAfter('sh', script)).toBe(muppetIdentity);
  });

  itNeeds('fish')('fish works in fish', async () => {
    expect(await identityAfter('fish', '"$NODE" "$AWS_SSO" env muppet --format fish | source')).toBe(muppetIdentity);
  });

  it('dotenv works as a file of variables', async () => {
    const file = desk.home.file('muppet.env');
    await writeFile(file, (await desk.home.ok('env', 'muppet', '--format', 'dotenv')).stdout, { mode: 0o600 });
    const args = [`--env-file=${file}`, whoAmI];
    expect(whoIs(await runProgram(process.execPath, args, { ...desk.home.env, HOME: '/nowhere' }))).toBe(
      muppetIdentity,
    );
  });

  it('process is what credential-process prints', async () => {
    const { stdout } = await desk.home.ok('env', 'muppet', '--format', 'process');
    expect(stdout).toBe((await desk.home.ok('credential-process', '--profile', 'muppet')).stdout);
  });

  it.each([
    ['powershell', /^Remove-Item Env:AWS_PROFILE -ErrorAction Ignore$/m, /^\$Env:AWS_ACCESS_KEY_ID="ASIA\w+"$/m],
    ['windows-cmd', /^set AWS_PROFILE=$/m, /^set AWS_ACCESS_KEY_ID=ASIA\w+$/m],
  ])('%s is written as that shell reads it', async (format, unset, set) => {
    const { stdout } = await desk.home.ok('env', 'muppet', '--format', format);
    expect(stdout).toMatch(unset);
    expect(stdout).toMatch(set);
  });

  it('are these, and no other', async () => {
    const { code, stdout, stderr } = await desk.home.awsSso(['env', 'muppet', '--format', 'csh']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('env, env-no-export, powershell, windows-cmd, fish, dotenv, process');
  });
});
