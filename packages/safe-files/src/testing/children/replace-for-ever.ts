import { readStill, replaceFile, withLock } from '../../index.js';

/** Replaces a file by many `a`, many `b` and so on until it is killed. */
const [file = ''] = process.argv.slice(2);
for (let round = 0; ; round++) {
  await withLock(file, { purpose: 'replace' }, async () => {
    const expected = await readStill(file, { stillForMs: 0 });
    await replaceFile(file, Buffer.alloc(300_000, 'ab'[round % 2]), { expected });
  });
  if (round === 0) console.log('started');
}
