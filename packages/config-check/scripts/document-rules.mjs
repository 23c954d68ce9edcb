// Writes the rules into docs/config-check.md, from the words that stand in the built rules.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeRules } from '../dist/index.js';

const file = join(import.meta.dirname, '..', '..', '..', 'docs', 'config-check.md');
const text = readFileSync(file, 'utf8');
writeFileSync(
  file,
  text.replace(
    /(<!-- rules -->\n)[\s\S]*(\n<!-- \/rules -->)/,
    (_, start, end) => `${start}\n${describeRules()}\n${end}`,
  ),
);
