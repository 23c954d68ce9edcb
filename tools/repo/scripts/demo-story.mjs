// The story that `npm run demo` tells; needs the program and the fake Identity Center to be built.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoScenario, startFakeIdentityCenter } from '@aws-sso/fake-identity-center';
import { root } from './workspace.mjs';

const program = join(root, 'apps', 'cli', 'dist', 'start.cjs');
const person = join(root, 'tools', 'repo', 'scripts', 'press-button.mjs');

const home = await mkdtemp(join(tmpdir(), 'aws-sso-demo-'));
const fake = await startFakeIdentityCenter(demoScenario);
const env = {
  PATH: process.env.PATH,
  HOME: home,
  USERPROFILE: home,
  // A person who opens the page and presses Approve.
  BROWSER: `"${process.execPath}" "${person}"`,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  ...fake.env(),
};

const chapter = (text) => console.log(`\n\u2500\u2500 ${text}\n`);

/** Runs a program with its output going straight to ours. */
const start = (command, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', resolve);
  });

async function awsSso(...args) {
  console.log(`$ aws-sso ${args.join(' ')}`);
  const code = await start(process.execPath, [program, ...args]);
  if (code !== 0) throw new Error(`aws-sso ${args.join(' ')} ended with exit code ${code}`);
  console.log();
}

/** An AWS SDK that knows nothing of us: `fromIni` and GetCallerIdentity, in a process of its own. */
async function askSdk(profile) {
  console.log(
    `$ node who-am-i.mjs ${profile}     # fromIni of @aws-sdk/credential-providers, then STS GetCallerIdentity`,
  );
  const code = await start(process.execPath, [join(root, 'apps', 'cli', 'e2e', 'support', 'who-am-i.mjs'), profile]);
  if (code !== 0) throw new Error(`The AWS SDK could not use the profile ${profile}`);
}

try {
  console.log(`A fake Identity Center answers at ${fake.url}; home is ${home}.`);
  chapter('Two organisations, from an empty ~/.aws');
  await awsSso('session:add', 'homesso', '--start-url', 'https://homesso.awsapps.com/start/', '--region', 'eu-west-1');
  await awsSso('session:add', 'worksso', '--start-url', 'https://worksso.awsapps.com/start/', '--region', 'us-east-1');

  chapter('At home: one account, one role');
  await awsSso('login', 'homesso', '--use-device-code');
  await awsSso('profile:add', 'homesso.muppetuser', '--sso-session', 'homesso');

  chapter('At work: everything that is granted, well named');
  await awsSso('login', 'worksso');
  await awsSso('profile:sync', '--sso-session', 'worksso');
  console.log('Once more changes nothing:\n');
  await awsSso('profile:sync', '--sso-session', 'worksso');
  await awsSso('session:list');

  chapter('The config file');
  console.log(`$ cat ~/.aws/config\n${await readFile(join(home, '.aws', 'config'), 'utf8')}`);

  chapter('The hierarchy');
  await awsSso('profile:tree');

  chapter('An AWS SDK that knows nothing of aws-sso');
  await askSdk('homesso.muppetuser');
  await askSdk('emea.widgets.nonprod.admin');

  chapter('The end of the working day');
  await awsSso('logout', 'worksso');
  await awsSso('session:list');
  if (fake.violations.length > 0)
    throw new Error(`The fake Identity Center objected: ${JSON.stringify(fake.violations)}`);
  console.log('That was the whole tour. Nothing of it is left on this machine.');
} finally {
  await fake.close();
  await rm(home, { recursive: true, force: true });
}
