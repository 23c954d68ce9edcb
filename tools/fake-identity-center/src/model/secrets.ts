import { randomBytes } from 'node:crypto';

/** Makes every secret that the fake hands out and remembers it, so that one which turns up in a URL is recognised. */
export class Secrets {
  readonly #known = new Set<string>();

  mint(prefix: string, bytes = 48): string {
    const secret = `${prefix}${randomBytes(bytes).toString('base64url')}`;
    this.#known.add(secret);
    return secret;
  }

  has(value: string): boolean {
    return this.#known.has(value);
  }
}
