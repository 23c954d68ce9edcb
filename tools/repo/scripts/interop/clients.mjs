// The unmodified clients that the proof asks: what each is called, where it is found, and how it tells who a profile is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.mjs';
import { goProgram, outputOf, pythonWithClients } from './fetch-clients.mjs';

const identity = ['sts', 'get-caller-identity', '--output', 'json', '--profile'];
const pythonProgram = join(import.meta.dirname, 'who-am-i.py');
const versions = 'import boto3, botocore; print(f"{boto3.__version__} (botocore {botocore.__version__})")';
const cliVersion = (printed) => /^aws-cli\/(\S+)/.exec(printed)?.[1] ?? '';
const packageVersion = (name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', ...name.split('/'), 'package.json'), 'utf8')).version;

/** The SSO provider behind a source_profile has no token provider in a botocore of that age. */
const oldBotocore = {
  chained: { says: /get_frozen_token/, why: 'knows no source_profile with an sso-session' },
};

/** The first that does not throw. @throws {Error} what the last one threw */
function firstOf(candidates, attempt) {
  let reason;
  for (const candidate of candidates) {
    try {
      return attempt(candidate);
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

const awsCli2 = () =>
  firstOf(['/usr/bin/aws', 'aws'], (aws) => {
    const version = cliVersion(outputOf(aws, ['--version']));
    if (!version.startsWith('2.')) throw new Error(`${aws} is version ${version}`);
    const signIn = [aws, 'sso', 'login', '--no-browser', '--sso-session'];
    return { version, ask: [aws, ...identity], signIn, limits: oldBotocore };
  });

const boto3 = (python) => ({
  version: outputOf(python, ['-c', versions]),
  ask: [python, pythonProgram],
  limits: oldBotocore,
});

const javaScript = () => ({
  version: packageVersion('@aws-sdk/credential-providers'),
  ask: [process.execPath, join(root, 'apps', 'cli', 'e2e', 'support', 'who-am-i.mjs')],
  // Knows no HTTPS_PROXY.
  byEndpoints: true,
});

/** A function that does its work when it is first called, and not again. */
function once(work) {
  let done;
  return () => (done ??= work());
}

/**
 * @param {string} directory where clients are put that are not installed
 * @param {string | undefined} givenPython a Python with boto3 and the AWS CLI v1, instead of one that is made
 * @returns by name, functions that find a client or throw an Error which says why not; a client is
 *   `{ version, ask, signIn?, limits?, byEndpoints? }`: `ask` is a command that takes a profile and prints who it is,
 *   `signIn` one that takes a session; `limits` are errors that are the client's own, by kind of profile
 */
export function knownClients(directory, givenPython) {
  const python = once(() => givenPython ?? pythonWithClients(directory));
  return {
    'AWS CLI v2': awsCli2,
    'AWS CLI v1': () => ({
      version: cliVersion(outputOf(python(), ['-m', 'awscli', '--version'])),
      ask: [python(), '-m', 'awscli', ...identity],
    }),
    boto3: () => boto3(python()),
    'boto3 of the system': () => boto3('/usr/bin/python3'),
    'AWS SDK for JavaScript': javaScript,
    'AWS SDK for Go v2': () => ({
      version: /config v(\S+)/.exec(readFileSync(join(import.meta.dirname, 'go', 'go.mod'), 'utf8'))[1],
      ask: [goProgram(directory)],
    }),
  };
}
