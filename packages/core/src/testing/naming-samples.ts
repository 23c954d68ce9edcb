import type { NamingInput } from '../naming-strategy.js';

/** Text as it may come from a portal, where people type account names. */
const hostile = [
  'emea-widgets-prod',
  '',
  '   ',
  '...',
  'Zürich / Söhne',
  '🦄',
  'x]\n[profile default',
  '\u001b[2J::add-mask::',
  '__proto__',
  'constructor',
  'default',
  '\u202egnp.exe',
  '$(reboot) %s ${x}',
  'a'.repeat(10_000),
  '\ud800',
];

const pieces = [
  ...Array.from('abXZ09-_./ :%@+\\\'"[]{}()$#;\n\t\u0000\u00e9\u0301\u4e2d\u0627\u200d'),
  '🦄',
  '{{',
  '%}',
  'prod',
  'Admin',
];

/** Chance that is the same in every run, so that a failure can be seen again (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function generated(count: number): readonly string[] {
  const next = chance(1);
  const piece = (): string => pieces[Math.floor(next() * pieces.length)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: Math.floor(next() * 40) }, piece).join(''));
}

const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };

const inputsOf = (names: readonly string[], roles: readonly string[]): readonly NamingInput[] =>
  names.flatMap((name, index) =>
    roles.map((roleName) => ({
      session: index % 2 === 0 ? session : { ...session, name: 'a.b' },
      account: { id: String(100_000_000_000 + index), name },
      roleName,
      accountsInSession: index % 5 === 0 ? 1 : names.length,
      // Settings hold anything, too; most accounts have none of it.
      ...(index % 3 === 0 ? { alias: names.at(-1 - index) ?? '' } : {}),
      ...(index % 4 === 0 ? { tags: new Map([[name, names.at(-1 - index) ?? '']]) } : {}),
    })),
  );

/** Hundreds of account roles of which anything may be. */
export const hostileInputs = inputsOf([...hostile, ...generated(300)], ['Admin', 'a+b=c,d.e@f-g_h']);

/** Account roles of a well-kept organisation: all different, and nothing to be cleaned away. */
export const plainInputs = inputsOf(
  ['widgets', 'gadgets', 'sandbox', 'billing', 'audit'],
  ['admin', 'readonly', 'deploy'],
).map(({ account, roleName }) => ({ session, account, roleName, accountsInSession: 5 }));
