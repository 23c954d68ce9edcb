import type { Terminal } from '../terminal.js';

export type Style = (text: string) => string;

/** How parts of a prompt look, or all alike where colours are not welcome. */
export interface Styles {
  /** What the user said. */
  readonly answer: Style;
  /** Help that is read once and then looked past. */
  readonly hint: Style;
  readonly refusal: Style;
}

const plain: Style = (text) => text;

const between =
  (on: number, off: number): Style =>
  (text) =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

export const stylesOf = ({ canColor }: Terminal): Styles =>
  canColor
    ? { answer: between(36, 39), hint: between(2, 22), refusal: between(31, 39) }
    : { answer: plain, hint: plain, refusal: plain };
