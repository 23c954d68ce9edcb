import { stat } from 'node:fs/promises';
import { repairLines } from '@aws-sso/aws-config-file';
import { describe, expect, it } from '@jest/globals';
import { FileConfigMender } from './file-config-mender.js';
import { FileConfigHistory } from './history/file-config-history.js';
import { ConfigPlace } from './testing/config-place.js';

const cause = { command: 'config:check --fix', summary: 'repair what config:check found' };
const faulty = '# mine\n[profile "a"]# c\nregion = x\n';

describe('FileConfigMender', () => {
  it('writes the config anew, and notes it in the history', async () => {
    const place = await ConfigPlace.make(faulty);
    const mender = new FileConfigMender(place.options);
    const { historyId } = await mender.mend(cause, (document) => repairLines(document, [{ what: 'header', line: 2 }]));
    expect(await place.config()).toBe('# mine\n[profile a] # c\nregion = x\n');
    expect(await place.historyEntries()).toMatchObject([{ id: historyId, ...cause }]);
  });

  it('makes what config:undo takes back to the byte, be it a byte order mark', async () => {
    const place = await ConfigPlace.make('\ufeff[profile a]\nregion = r\n');
    const mender = new FileConfigMender(place.options);
    const { historyId = '' } = await mender.mend(cause, (document) =>
      repairLines(document, [{ what: 'byte-order-mark' }]),
    );
    const mended = await place.config();
    expect(mended).toBe('[profile a]\nregion = r\n');

    const history = new FileConfigHistory(place.options);
    await history.takeBack(cause, [historyId], { undoes: historyId, losing: [] });
    expect(await place.config()).toBe(`\ufeff${mended}`);
    const [undo] = await history.list();
    await history.takeBack(cause, [undo?.id ?? ''], { undoes: undo?.id, losing: [] });
    expect(await place.config()).toBe(mended);
  });

  it('writes nothing when nothing is to be mended', async () => {
    const place = await ConfigPlace.make(faulty);
    const before = await stat(place.options.configPath);
    expect(await new FileConfigMender(place.options).mend(cause, (document) => document)).not.toHaveProperty(
      'historyId',
    );
    const after = await stat(place.options.configPath);
    expect([after.ino, after.ctimeMs]).toEqual([before.ino, before.ctimeMs]);
    expect(await place.historyEntries()).toEqual([]);
  });
});
