// npm run demo: the whole walk-through on a machine without an AWS account. Starts a fake Identity Center on loopback,
// takes a throw-away home, runs the real program step by step, and lets an unmodified AWS SDK judge what it wrote.
import { join } from 'node:path';
import { ensureInstalled, nx, root, run } from './workspace.mjs';

ensureInstalled();
console.log('Building …');
if (
  !nx(
    'run-many',
    '-t',
    'build',
    'bundle',
    '-p',
    '@aws-sso/cli',
    '@aws-sso/fake-identity-center',
    '--output-style=static',
  )
)
  process.exit(1);
// The story needs what was just installed and built.
process.exitCode = run(process.execPath, [join(root, 'tools', 'repo', 'scripts', 'demo-story.mjs')]);
