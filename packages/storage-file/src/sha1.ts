/**
 * SHA-1 in hex, of the UTF-8 of a text. Names the AWS tools' cache files, which need it to be this hash and not to be
 * safe. For a process that only looks one of them up, loading Node's own cryptography would take longer than all else; so
 * would tidier loops, before V8 has warmed to them.
 *
 * Source: FIPS 180-4, §6.1.
 *
 * @example sha1('abc') // 'a9993e364706816aba3e25717850c26c9cd0d89d'
 */
export function sha1(text: string): string {
  const bytes = padded(Buffer.from(text));
  let state: State = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
  for (let at = 0; at < bytes.length; at += 64) state = afterBlock(state, bytes, at);
  let hex = '';
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, '0');
  return hex;
}

type State = readonly [number, number, number, number, number];

/** The message, a bit, zeros, and the message's length in bits: whole blocks of 64 bytes. */
function padded(message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const bits = message.length * 8;
  for (let at = 1; at <= 4; at++) bytes[bytes.length - at] = bits >>> (8 * (at - 1));
  return bytes;
}

function afterBlock(state: State, bytes: Uint8Array, at: number): State {
  const words = new Int32Array(80);
  for (let t = 0; t < 64; t++) words[t >> 2] = ((words[t >> 2] ?? 0) << 8) | (bytes[at + t] ?? 0);
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  for (let t = 0; t < 80; t++) {
    if (t >= 16) {
      const word = (words[t - 3] ?? 0) ^ (words[t - 8] ?? 0) ^ (words[t - 14] ?? 0) ^ (words[t - 16] ?? 0);
      words[t] = (word << 1) | (word >>> 31);
    }
    let mixed: number;
    if (t < 20) mixed = ((b & c) | (~b & d)) + 0x5a827999;
    else if (t < 40) mixed = (b ^ c ^ d) + 0x6ed9eba1;
    else if (t < 60) mixed = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
    else mixed = (b ^ c ^ d) + 0xca62c1d6;
    const next = (((a << 5) | (a >>> 27)) + mixed + e + (words[t] ?? 0)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  return [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0, (state[4] + e) | 0];
}
