/**
 * What the child process runs: one call of the keychain, its answer as one line of JSON. It is text and no module, so that
 * it works from sources and from a bundle alike, wherever that lies. Arguments: the native module, then the request.
 *
 * The Secret Service is pinned, because the library's own choice falls back to memory that is lost at the next start.
 */
export const keychainProgram = `
'use strict';
const { readFileSync, writeSync } = require('node:fs');
const [, module_, service, account, action] = process.argv;
const answer = (value) => { writeSync(1, JSON.stringify(value)); process.exit(0); };
let keyring;
try { keyring = require(module_); } catch (error) { answer({ problem: 'not-loaded', message: String(error) }); }
try {
  const entry = new keyring.Entry(service, account, { linux: { store: 'secret-service' } });
  if (action === 'set') entry.setPassword(readFileSync(0, 'utf8'));
  answer({ password: action === 'get' ? entry.getPassword() ?? null : null });
} catch (error) {
  answer({ problem: 'failed', message: String(error && error.message || error) });
}
`;
