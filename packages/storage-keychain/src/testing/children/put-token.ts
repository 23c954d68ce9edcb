// Puts a token into the storage as soon as a line comes in, so that several processes do it at once.
import { once } from 'node:events';
import { keychainStorage } from '../../keychain-storage.js';

const [home = '', data = '', name = ''] = process.argv.slice(2);
const storage = keychainStorage({ homeDirectory: home, dataDirectory: data });
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();
const session = { name, startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };
await storage.tokens.put(session, { ...session, accessToken: `token of ${name}`, expiresAt: new Date(0) });
