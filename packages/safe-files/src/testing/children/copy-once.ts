import { copyDirectory, SafeFileError } from '../../index.js';

/** Copies a directory and prints how that went. */
const [from = '', to = ''] = process.argv.slice(2);
try {
  console.log(`${String(await copyDirectory(from, to))} files`);
} catch (error) {
  if (!(error instanceof SafeFileError)) throw error;
  console.log(`${error.code}: ${error.reason}`);
}
