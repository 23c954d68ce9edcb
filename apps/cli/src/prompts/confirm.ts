import confirm from '@inquirer/confirm';
import type { Terminal } from '../terminal.js';

/** Yes or no; no by default, because what is asked about takes something away. */
export const askConfirm = (message: string, { input, notes }: Terminal): Promise<boolean> =>
  confirm({ message, default: false, theme: { prefix: { idle: '', done: '' } } }, { input, output: notes });
