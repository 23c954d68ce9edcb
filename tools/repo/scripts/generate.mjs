// npm run generate: writes what is generated but committed: oclif's manifest, the README's command table, the Action's
// bundle. With --check nothing is written; what differs from the committed files is named, and the exit code is 1.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, ensureInstalled, nx, root, run } from './workspace.mjs';

ensureInstalled();
// Only there once everything is installed.
const prettier = await import('prettier');

const check = process.argv.includes('--check');
const cli = join(root, 'apps', 'cli');
const manifestFile = join(cli, 'oclif.manifest.json');
const readmeFile = join(root, 'README.md');

/** oclif's own description of the built commands; with it the program need not load them all to find one. */
function manifest() {
  const copy = mkdtempSync(join(tmpdir(), 'awso-manifest-'));
  try {
    for (const name of ['package.json', 'dist']) cpSync(join(cli, name), join(copy, name), { recursive: true });
    // There, the program is a function that is still to be called; see load-program.ts.
    const program = join(copy, 'dist', 'program.cjs');
    const called = `(${readFileSync(program, 'utf8').trim().replace(/;$/, '')})(exports, require, module, __filename, __dirname);`;
    writeFileSync(program, called);
    const env = {
      ...process.env,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      OCLIF_SKIP_NEW_VERSION_CHECK: 'true',
    };
    if (run(bin('oclif'), ['manifest', copy], { env, stdio: ['ignore', 'ignore', 'inherit'] }) !== 0)
      throw new Error('oclif manifest failed');
    return sorted(readFileSync(join(copy, 'oclif.manifest.json'), 'utf8'));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** oclif lists commands in the order in which the file system has them, which differs from machine to machine. */
function sorted(text) {
  const { commands, ...rest } = JSON.parse(text);
  const inOrder = Object.fromEntries(Object.entries(commands).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ commands: inOrder, ...rest }, null, 2)}\n`;
}

/** The table of commands for the README, from the manifest. */
function commandTable(manifestText) {
  const { commands } = JSON.parse(manifestText);
  const rows = Object.values(commands)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, args, strict, summary }) => {
      const shown = Object.values(args ?? {}).map(({ name, required }) => {
        const word =
          strict === false && name.endsWith('s') ? `${name.slice(0, -1).toUpperCase()}…` : name.toUpperCase();
        return required ? word : `[${word}]`;
      });
      const rest = id === 'exec' ? ['-- COMMAND…'] : [];
      return `| \`${['aws-sso', id, ...shown, ...rest].join(' ')}\` | ${summary} |`;
    });
  return ['| command | what it does |', '| --- | --- |', ...rows].join('\n');
}

const formatted = async (text) =>
  prettier.format(text, { ...(await prettier.resolveConfig(readmeFile)), filepath: readmeFile });

const between = (text, table) =>
  text.replace(/(<!-- commands -->\n)[\s\S]*?(\n<!-- \/commands -->)/, (_, start, end) => `${start}\n${table}\n${end}`);

if (!check && !nx('run-many', '-t', 'bundle')) process.exit(1);
const manifestText = manifest();
const generated = [
  [manifestFile, manifestText],
  [readmeFile, await formatted(between(readFileSync(readmeFile, 'utf8'), commandTable(manifestText)))],
];
for (const [file, text] of generated) {
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file.slice(root.length + 1)} is out of date. Run: npm run generate`);
    process.exitCode = 1;
  }
}
