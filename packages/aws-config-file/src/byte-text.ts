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
  const text = fromAscii(bytes);
  if (text !== undefined) return text;
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    chunks.push(fromAscii(chunk) ?? String.fromCharCode(...chunk));
  }
  return chunks.join('');
}

export function toBytes(text: string): Uint8Array {
  const encoded = encoder.encode(text);
  // Nothing took more than one byte: UTF-8 and byte text are the same here, and the encoder is several times as fast.
  if (encoded.length === text.length) return encoded;
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

/**
 * The decoder is several times as fast as a loop, and right where all is ASCII: a longer character makes its text shorter
 * than the bytes, a broken one leaves U+FFFD.
 */
function fromAscii(bytes: Uint8Array): string | undefined {
  const text = decoder.decode(bytes);
  return text.length === bytes.length && !text.includes('\ufffd') ? text : undefined;
}
