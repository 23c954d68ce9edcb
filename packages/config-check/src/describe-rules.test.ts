import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeRules } from './describe-rules.js';

it('is what docs/config-check.md says (if not: node packages/config-check/scripts/document-rules.mjs)', () => {
  const file = join(import.meta.dirname, '..', '..', '..', 'docs', 'config-check.md');
  const [, documented] = /<!-- rules -->\n\n([\s\S]*)\n\n?<!-- \/rules -->/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(documented?.trimEnd()).toBe(describeRules());
});
