import { readStill, replaceFile, withLock } from '../../index.js';

/** Adds one to the number in a file, several times. */
const [file = '', times = ''] = process.argv.slice(2);
for (let round = 0; round < Number(times); round++) {
  await withLock(file, { purpose: 'increment', timeoutMs: 60_000 }, async () => {
    const before = await readStill(file, { stillForMs: 1 });
    const count = Number(Buffer.from(before.bytes ?? []).toString()) + 1;
    await replaceFile(file, Buffer.from(String(count)), { expected: before });
  });
}
