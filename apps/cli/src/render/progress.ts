import type { ListingProgress } from '@aws-sso/core';
import type { Terminal } from '../terminal.js';

/** One line that is redrawn while a listing goes on; nothing at all where lines cannot be redrawn. */
export class ProgressLine {
  #shown = false;

  constructor(private readonly terminal: Terminal) {}

  show(sessionName: string, { done, total }: ListingProgress): void {
    if (!this.terminal.canRedraw) return;
    this.#shown = true;
    this.terminal.notes.write(`\r\u001b[KListing ${sessionName}: roles of ${done} of ${total} accounts`);
  }

  clear(): void {
    if (this.#shown) this.terminal.notes.write('\r\u001b[K');
    this.#shown = false;
  }
}
