import { describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { homeOfUser } from './home-of-user.js';
import { temporaryHome } from './testing/temporary-home.js';

describe('homeOfUser', () => {
  it('finds the home of a user and of nobody else', async () => {
    const file = path.join(await temporaryHome(), 'passwd');
    await writeFile(
      file,
      'root:x:0:0:root:/root:/bin/sh\neve:x:7:7:Eve:/srv/eve:/bin/sh\nodd:x:8:8::relative:\n+::::::\n',
    );
    const homes = ['eve', 'root', 'ev', 'odd', '+', 'e.e'].map((name) => homeOfUser(name, file));
    expect(homes).toEqual(['/srv/eve', '/root', undefined, undefined, undefined, undefined]);
  });

  it('finds nobody where there is no such file', async () => {
    expect(homeOfUser('root', path.join(await temporaryHome(), 'none'))).toBeUndefined();
  });
});
