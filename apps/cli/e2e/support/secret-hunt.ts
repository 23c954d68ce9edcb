/** What must not turn up, under the name of what it is. */
export interface Secret {
  readonly kind: string;
  readonly value: string;
}

/**
 * How much of a secret is found: less than what JSON.parse quotes of a text that it cannot read. Hexadecimal digits stand
 * for half as much, and dumps and hashes are full of them.
 */
const pieceLength = 10;
const hexLength = 2 * pieceLength;

/** Looks for secrets, and for parts of them, as they are and as programs write them: URLs, JSON, Base64, hexadecimal. */
export class SecretHunt {
  readonly #kinds = new Map<string, string>();

  constructor(secrets: readonly Secret[]) {
    for (const { kind, value } of secrets) {
      const bytes = Buffer.from(value);
      for (const form of [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), ...base64Of(bytes)])
        this.#remember(form, pieceLength, kind);
      this.#remember(bytes.toString('hex'), hexLength, kind);
      // As Node shows buffers.
      this.#remember(bytes.toString('hex').replace(/..(?=.)/g, '$& '), hexLength, kind);
    }
  }

  #remember(form: string, length: number, kind: string): void {
    for (let at = 0; at + length <= form.length; at += 1) this.#kinds.set(form.slice(at, at + length), kind);
  }

  /** The kinds of the secrets that a text holds a part of, in order of the alphabet. */
  kindsIn(text: string): string[] {
    const kinds = new Set<string>();
    for (const length of [pieceLength, hexLength])
      for (let at = 0; at + length <= text.length; at += 1) {
        const kind = this.#kinds.get(text.slice(at, at + length));
        if (kind !== undefined) kinds.add(kind);
      }
    return [...kinds].sort();
  }
}

/** Base64 in both alphabets, wherever in a longer text the bytes may begin; without the ends, which depend on that text. */
const base64Of = (bytes: Buffer): string[] =>
  [0, 1, 2].flatMap((shift) => {
    const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
    return [shifted.toString('base64'), shifted.toString('base64url')].map((text) => text.slice(4, -4));
  });
