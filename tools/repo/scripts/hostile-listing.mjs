// What a portal could list to hurt us: accounts and roles with names that somebody chose with care, the same for the same
// seed.
const parts = [
  ...[
    'emea',
    'widgets',
    'prod',
    'Prod',
    'DEFAULT',
    'default',
    '__proto__',
    'constructor',
    'toString',
    'null',
    '0',
    'a',
  ],
  ...['-', '_', '.', '/', ' ', ':', '%', '--', '..', '@', '+', '=', '\\', '|', '#', ';', '"', "'", '`', '$', '$1', '~'],
  ...['\n', '\r\n', '\t', '\0', '\u0007', '\u001b[2J', '\u001b]0;x\u0007', '\u0085', '\u2028', '\u2029', '\ufeff'],
  ...['[', ']', '[default]', ']\n[profile default', 'credential_process = touch /tmp/x', '::error::', '::add-mask::'],
  ...['{{', '}}', '{{ 7 | times: 7 }}', '{% raw %}', '{% for', '%s', '${HOME}', '$(id)', '(a+)+$', '(?P<x>', '\\1'],
  ...['\u202e', '\u2066', '\u200b', '\u200d', '\u00ad', 'שלום', 'مرحبا', 'раypal', '日本語', 'ｆｕｌｌ', 'ﬁ', 'Ⅳ', 'ß'],
  ...['é', 'e\u0301', 'Å', '\u0300'.repeat(20), '🦄', '👩‍👩‍👧', '\ud800', '\udfff', 'İ', 'ı', 'K', 'ſ'],
];
const roleParts = [
  'Admin',
  'admin',
  'ReadOnly',
  'a',
  'B',
  '_',
  '-',
  '.',
  '+',
  '=',
  ',',
  '@',
  'default',
  '__proto__',
  '1',
];

/** @param random numbers in [0, 1) */
export function hostileListing(count, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const several = (list, most) => Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list)).join('');
  const seen = ['emea-widgets-prod'];
  const accountName = () => {
    const kind = random();
    const earlier = pick(seen);
    // Twins of earlier names: the same, in another letter case, with another separator.
    if (kind < 0.1) return earlier;
    if (kind < 0.15) return earlier.toUpperCase();
    if (kind < 0.2) return earlier.replace(/[-_. ]/gu, pick(['-', '_', '.', ' ']));
    if (kind < 0.202) return several(parts, 3).repeat(5_000).slice(0, 10_000);
    if (kind < 0.204) return pick(parts).repeat(10_000).slice(0, 10_000);
    return several(parts, 6);
  };
  const roleName = () => (random() < 0.15 ? several(parts, 4) : several(roleParts, 4) || 'Admin');
  return Array.from({ length: count }, (_, at) => {
    const name = accountName();
    if (seen.length < 2_000 && name.length < 200) seen.push(name);
    const isNoId = random() < 0.005;
    const id = isNoId
      ? pick(['', '12', '1234123412341', 'x]\n[default', '١٢٣٤١٢٣٤١٢٣٤'])
      : String(100_000_000_000 + at);
    return { account: { id, name, email: `${several(parts, 2)}@x` }, roles: [roleName(), roleName()] };
  });
}
