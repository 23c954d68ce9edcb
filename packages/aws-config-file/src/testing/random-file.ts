import { toBytes } from '../byte-text.js';
import type { Random } from './random.js';

const TOKENS = [
  ...[
    '[profile a]',
    '[default]',
    '[profile ',
    '[sso-session s]',
    '[x]',
    '  [profile b]',
    '  [x]',
    '[',
    ']',
    '[]',
    '"',
    "'",
  ],
  ...['=', ' = ', ':', '#', ';', ' # c', ' ', '\t', '\v', '\\', '\0', 'a', 'b', 'region', 'Region', 's3', 'x = 1'],
  ...['\n', '\n', '\n', '\n', '\r\n', '\r', '\n  ', '\n\n', '\xc3\xa9', '\xff', '\xc3', '\xef\xbb\xbf', '\xe2\x80\xa8'],
  ...[
    's3 =\n  a = 1\n  b = 2\n',
    '\n[profile b]\nregion = r\n',
    '# note\n',
    '[profile "a"] # c\n',
    '[profile a] junk\n',
  ],
];
const HEADERS = [
  ...[
    '[profile a]',
    '[profile b]',
    '[profile a.b]',
    '[profile "c"] # c',
    "[profile 'my prof']",
    '[profile caf\xc3\xa9]',
  ],
  ...[
    '[default]',
    '[profile default]',
    '[sso-session a]',
    '[services b]',
    '[other]',
    '[profile\tb]',
    '[profile  a]# c',
  ],
  ...['  [profile b]', '[profile d\\\\e]', '[DEFAULT]', '[profile \xff]', '[profile a', '[profile b] junk', ' [y]'],
];
const KEYS = ['region', 'output', 's3', 'x', 'sso_session'];
const VALUES = ['r', 'eu-west-1', 'https://x/start#/', '', 'caf\xc3\xa9', 'a b', '1 # c', 'v\t; c', '"q"', '\xff'];
const DELIMITERS = [' = ', ' = ', ' = ', '=', ': ', '\t=  '];
const ASIDES = ['', '', '# note', '; note', '  # note', '   ', '\t'];
const MORE = ['  more', '  k = 1', '  region = deep # c', '\tq=2', '  # in between', '', '  [z] = 1'];

/** Any bytes, sometimes; a soup of what configs are made of, or a config with all that people write. */
export function randomFile(random: Random): Uint8Array {
  if (random.oneIn(20)) return Uint8Array.from({ length: random.below(60) }, () => random.below(256));
  return toBytes(random.oneIn(4) ? soup(random) : config(random));
}

function soup(random: Random): string {
  let text = '';
  for (let left = random.below(40); left > 0; left--) text += random.pick(TOKENS);
  return text;
}

function config(random: Random): string {
  const ending = random.oneIn(4) ? random.pick(['\r\n', '\r']) : '\n';
  const mixed = random.oneIn(6);
  const tidy = !random.oneIn(3);
  const lines: string[] = [];
  const headers = new Set<string>();
  for (let left = random.below(5); left > 0; left--) {
    const header = random.pick(HEADERS);
    if (tidy && headers.has(header)) continue;
    headers.add(header);
    while (random.oneIn(3)) lines.push(random.pick(ASIDES));
    lines.push(header);
    body(random, lines, tidy);
  }
  let text = random.oneIn(10) ? '\xef\xbb\xbf' : '';
  for (const line of lines) text += line + (mixed ? random.pick(['\n', '\r\n', '\r']) : ending);
  return random.oneIn(4) ? text.slice(0, -1) : text;
}

function body(random: Random, lines: string[], tidy: boolean): void {
  const indent = random.oneIn(5) ? '  ' : '';
  const keys = new Set<string>();
  for (let left = random.below(5); left > 0; left--) {
    const key = random.pick(KEYS);
    if (tidy && keys.has(key)) continue;
    keys.add(key);
    const nested = random.oneIn(4);
    lines.push(
      `${indent}${random.oneIn(5) ? key.toUpperCase() : key}${random.pick(DELIMITERS)}${nested ? '' : random.pick(VALUES)}`,
    );
    while (random.oneIn(nested ? 2 : 6)) lines.push(indent + random.pick(MORE));
    if (random.oneIn(5)) lines.push(random.pick(ASIDES));
  }
}
