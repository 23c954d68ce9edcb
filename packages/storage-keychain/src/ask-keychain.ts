import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { keychainFailure } from './keychain-failure.js';
import { keychainProgram } from './keychain-program.js';

/** One call of the keychain. `password` is handed over on standard input, where no process list shows it. */
export type KeychainRequest = { readonly action: 'get' } | { readonly action: 'set'; readonly password: string };

export interface KeychainCall {
  readonly service: string;
  readonly account: string;
  readonly env: NodeJS.ProcessEnv;
  /** After that the child is killed, in milliseconds. */
  readonly deadlineMs: number;
  /** File or name of the native module; by default the one that is installed beside this package. */
  readonly nativeModule?: string | undefined;
}

interface Answer {
  readonly password?: string | null;
  readonly problem?: 'not-loaded' | 'failed';
  readonly message?: string;
}

/**
 * Asks the OS keychain in a process of its own: a session bus that never answers blocks the native call for ever, and
 * then neither a timer nor a worker thread of ours would get a turn.
 *
 * @returns the password of a `get`; undefined when there is none
 * @throws AwsSsoError StorageUnavailable
 */
export async function askKeychain(request: KeychainRequest, call: KeychainCall): Promise<string | undefined> {
  const answer = await runChild(request, call);
  const { problem, message = 'it gave no answer' } = answer;
  if (problem === 'not-loaded') throw keychainFailure(problem, `its native module cannot be loaded (${message})`);
  if (problem === 'failed') throw keychainFailure(problem, trimmed(message));
  return answer.password ?? undefined;
}

/** Without the full stop that our sentence brings itself. */
const trimmed = (message: string): string => message.replace(/[\s.]+$/, '');

function runChild(request: KeychainRequest, call: KeychainCall): Promise<Answer> {
  const { service, account, env, deadlineMs, nativeModule = installedModule() } = call;
  // What debuggers and CA bundles bring into every Node costs time and is none of the child's business.
  const { NODE_OPTIONS: _options, NODE_EXTRA_CA_CERTS: _certificates, ...rest } = env;
  const child = spawn(
    process.execPath,
    ['--input-type=commonjs', '-e', keychainProgram, '--', nativeModule, service, account, request.action],
    {
      env: rest,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    },
  );
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(keychainFailure('silent', 'it gave no answer in time'));
    }, deadlineMs);
    child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(keychainFailure('failed', `the process that asks it cannot be started (${error.message})`, error));
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(parsed(text));
    });
    // A child that is gone already says so by its answer.
    child.stdin.on('error', () => undefined);
    child.stdin.end(request.action === 'set' ? request.password : '');
  });
}

/** @throws AwsSsoError StorageUnavailable where npm left the optional dependency out */
function installedModule(): string {
  try {
    return createRequire(import.meta.url).resolve('@napi-rs/keyring');
  } catch (error) {
    throw keychainFailure('not-loaded', 'its native module is not installed', error);
  }
}

/** Whatever is no answer of our program, such as a remark of a library in front of it, is none. */
function parsed(text: string): Answer {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null) return answer;
  } catch {
    // It died, or something else wrote there.
  }
  return { problem: 'failed' };
}
