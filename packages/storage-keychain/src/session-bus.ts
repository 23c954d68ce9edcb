import path from 'node:path';

/**
 * Where the session bus listens, as `net.connect` takes it; undefined when there is none or it is not a socket of this
 * machine.
 *
 * @see https://dbus.freedesktop.org/doc/dbus-specification.html#addresses
 * @example busSocket({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1000/bus' }) // '/run/user/1000/bus'
 */
export function busSocket(env: NodeJS.ProcessEnv): string | undefined {
  const { DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: runtime } = env;
  if (address === undefined || address === '') return runtime ? path.join(runtime, 'bus') : undefined;
  for (const one of address.split(';')) {
    const [, transport, rest = ''] = /^(\w+):(.*)$/.exec(one) ?? [];
    const valueOf = (key: string) => new RegExp(`(?:^|,)${key}=([^,]*)`).exec(rest)?.[1];
    const [file, abstract] = [valueOf('path'), valueOf('abstract')];
    if (transport !== 'unix') continue;
    if (file !== undefined) return unescaped(file);
    if (abstract !== undefined) return `\0${unescaped(abstract)}`;
  }
  return undefined;
}

const unescaped = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** A call with arguments that are all strings. */
export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly strings: readonly string[];
}

const aligned = (length: number, to: number): number => Math.ceil(length / to) * to;

const padding = (length: number, to: number): Buffer => Buffer.alloc(aligned(length, to) - length);

/** One behind the other, each at a multiple of `to`. */
const packed = (parts: readonly Buffer[], to: number): Buffer =>
  parts.reduce((before, part) => Buffer.concat([before, padding(before.length, to), part]), Buffer.alloc(0));

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([uint32(bytes.length), bytes, Buffer.alloc(1)]);
};

/** A signature, whose length is one byte. */
const signed = (value: string): Buffer => Buffer.from(`${String.fromCharCode(value.length)}${value}\0`, 'latin1');

/** A field of the header: its code and a variant. */
const field = (code: number, type: string, value: Buffer): Buffer =>
  Buffer.concat([Buffer.from([code]), signed(type), value]);

/** A method call as the wire has it, little-endian. */
export function encodeCall(call: BusCall, serial: number): Buffer {
  const body = packed(call.strings.map(text), 4);
  const fields = packed(
    [
      field(1, 'o', text(call.path)),
      field(2, 's', text(call.interface)),
      field(3, 's', text(call.member)),
      field(6, 's', text(call.destination)),
      ...(call.strings.length === 0 ? [] : [field(8, 'g', signed('s'.repeat(call.strings.length)))]),
    ],
    8,
  );
  const fixed = Buffer.from([0x6c, 1, 0, 1]);
  const head = Buffer.concat([fixed, uint32(body.length), uint32(serial), uint32(fields.length), fields]);
  return Buffer.concat([head, padding(head.length, 8), body]);
}

/** A message of the bus, as far as it matters here. */
export interface BusMessage {
  readonly type: 'call' | 'return' | 'error' | 'signal' | 'other';
  /** A 32-bit number of the body, at a multiple of four. */
  readonly uint32: (at: number) => number | undefined;
  /** Bytes that the message takes. */
  readonly length: number;
}

const types = ['other', 'call', 'return', 'error', 'signal'] as const;

/** The first message in the bytes; undefined while it is not whole. */
export function decodeMessage(bytes: Buffer): BusMessage | undefined {
  if (bytes.length < 16) return undefined;
  const read = (at: number): number => (bytes[0] === 0x42 ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  const start = aligned(16 + read(12), 8);
  const length = start + read(4);
  if (bytes.length < length) return undefined;
  return {
    type: types[bytes[1] ?? 0] ?? 'other',
    uint32: (at) => (start + at + 4 <= length ? read(start + at) : undefined),
    length,
  };
}
