// Lints files that do not exist: a list of { file, lines } as JSON on standard input, and for each line the rules that
// object to it, as JSON on standard output. Rules that need types are off, since there is no file to type.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const probes = JSON.parse(readFileSync(0, 'utf8'));

const untyped = tseslint.configs.disableTypeChecked;
const eslint = new ESLint({
  cwd: path.join(import.meta.dirname, '..', '..', '..', '..'),
  ruleFilter: ({ ruleId }) => /^(@nx\/enforce-module-boundaries|no-restricted-(imports|globals|syntax))$/.test(ruleId),
  overrideConfig: {
    ...untyped,
    languageOptions: { parserOptions: { ...untyped.languageOptions.parserOptions, projectService: false } },
  },
});

const results = [];
for (const { file, lines } of probes) {
  const [{ messages }] = await eslint.lintText(lines.join('\n'), { filePath: file });
  const fatal = messages.find((message) => message.fatal || message.ruleId === null);
  if (fatal !== undefined) throw new Error(`${file}:${fatal.line}: ${fatal.message}`);
  results.push(lines.map((_, index) => messages.filter(({ line }) => line === index + 1).map(({ ruleId }) => ruleId)));
}
// The boundary rule writes its warnings to standard output; the answer comes last, on a line of its own.
process.stdout.write(`\n${JSON.stringify(results)}`);
