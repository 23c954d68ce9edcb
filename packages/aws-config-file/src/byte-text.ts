/**
 * "Byte text": a string in which every character stands for one byte. All syntax of the format is ASCII, so lines can be
 * cut and compared as strings, while bytes that are no valid UTF-8 survive untouched.
 */

const CHUNK = 8192;
const NON_ASCII = /[\x80-\xff]/;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const strictDecoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

export function fromBytes(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    // The decoder is several times as fast, and right where UTF-8 and byte text are the same.
    chunks.push(isAscii(chunk) ? decoder.decode(chunk) : String.fromCharCode(...chunk));
  }
  return chunks.join('');
}

export function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** What the bytes say when read as UTF-8; invalid sequences become U+FFFD. */
export function decode(text: string): string {
  return NON_ASCII.test(text) ? decoder.decode(toBytes(text)) : text;
}

export function encode(words: string): string {
  return fromBytes(encoder.encode(words));
}

export function isUtf8(text: string): boolean {
  if (!NON_ASCII.test(text)) return true;
  try {
    strictDecoder.decode(toBytes(text));
    return true;
  } catch {
    return false;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  let bits = 0;
  for (const byte of bytes) bits |= byte;
  return bits < 0x80;
}
