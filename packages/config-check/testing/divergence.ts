import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Reading = Readonly<Record<string, unknown>>;

/** A config text, and how four parsers read it. */
export interface DivergenceCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly allAgree: boolean;
  readonly readings: Readonly<Record<'botocore' | 'js' | 'rust' | 'go', Reading>>;
}

interface StoredCase extends Record<'botocore' | 'js' | 'rust' | 'go', Reading> {
  readonly name: string;
  readonly input?: string;
  readonly input_base64?: string;
  readonly all_agree: boolean;
}

/** A file of the other room's tests: data is no export, so that nobody who installs that package downloads it. */
const file = join(import.meta.dirname, '../../aws-config-file/src/fixtures/sdk-divergence.json');

/** The cases that `readAs` of that room is held to; the file says where they are from. */
export const divergenceCases: readonly DivergenceCase[] = (
  JSON.parse(readFileSync(file, 'utf8')) as { cases: StoredCase[] }
).cases.map(({ name, input, input_base64, all_agree: allAgree, botocore, js, rust, go }) => ({
  name,
  bytes: input === undefined ? Buffer.from(input_base64 ?? '', 'base64') : Buffer.from(input, 'utf8'),
  allAgree,
  readings: { botocore, js, rust, go },
}));
