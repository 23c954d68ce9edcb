import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { FileSingleFlight } from '../../index.js';

/** Wants a token that is refreshed at most once by all processes. Prints what it got. */
const [directory = '', cache = ''] = process.argv.slice(2);
const token = await new FileSingleFlight(directory).run('token', async () => {
  const cached = await readFile(cache, 'utf8').catch(() => undefined);
  if (cached !== undefined) return cached;
  await appendFile(`${cache}.refreshes`, '.');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await writeFile(cache, 'fresh');
  return 'fresh';
});
console.log(token);
