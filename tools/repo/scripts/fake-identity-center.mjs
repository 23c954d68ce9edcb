// npm run fake-identity-center [-- --scenario FILE --port N]: the fake Identity Center in the foreground.
import { join } from 'node:path';
import { ensureInstalled, nx, root, run } from './workspace.mjs';

ensureInstalled();
if (!nx('run-many', '-t', 'build', '-p', '@aws-sso/fake-identity-center')) process.exit(1);
const fake = join(root, 'tools', 'fake-identity-center');
const given = process.argv.slice(2);
const scenario =
  given.includes('--scenario') || given.includes('--help') ? [] : ['--scenario', join(fake, 'scenarios', 'demo.json')];
// Ctrl-C is the fake's to handle; npm and we wait until it has cleaned up.
process.on('SIGINT', () => undefined);
process.exitCode = run(process.execPath, [join(fake, 'dist', 'main.js'), ...scenario, ...given]);
