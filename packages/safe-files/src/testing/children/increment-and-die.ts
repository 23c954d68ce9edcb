import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { withLock } from '../../index.js';

/**
 * Adds one to the number in a file under the lock, once or more, and dies with the lock in its hands. Reports when it was not alone.
 * Reads and writes by bare means: here the lock alone must do.
 */
const [file = '', times = ''] = process.argv.slice(2);
for (let round = 1; round <= Number(times); round++) {
  await withLock(file, { purpose: 'increment', timeoutMs: 60_000 }, async () => {
    const inside = await open(`${file}.inside`, 'wx').catch(() => undefined);
    if (inside === undefined) console.log('not alone');
    await inside?.close();
    const count = Number(await readFile(file, 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, 1));
    await writeFile(file, String(count + 1));
    await rm(`${file}.inside`, { force: true });
    if (round === Number(times)) process.kill(process.pid, 'SIGKILL');
  });
}
