import { replaceFile, SafeFileError } from '../../index.js';

/** Replaces a file by so many bytes and prints how that went. */
const [file = '', size = ''] = process.argv.slice(2);
try {
  await replaceFile(file, Buffer.alloc(Number(size), 'n'));
  console.log('written');
} catch (error) {
  if (!(error instanceof SafeFileError)) throw error;
  console.log(`${error.code}: ${error.reason}`);
}
