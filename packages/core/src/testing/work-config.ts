import type { ManagedProfile } from '../managed-profiles.js';
import type { RoleCredentials } from '../role-credentials-provider.js';
import { ConfiguredStorages } from '../configured-storages.js';
import type { SettingsRepository } from '../settings.js';
import type { SsoSession } from '../sso-session.js';
import type { Storage } from '../storage.js';
import { awsConfig } from './aws-config-builder.js';
import { MemoryConfigRepository } from './memory-config-repository.js';
import { MemoryStorage } from './memory-storage.js';

export const work: SsoSession = {
  name: 'work',
  startUrl: 'https://work.awsapps.com/start',
  region: 'eu-west-1',
  registrationScopes: ['sso:account:access'],
};

export const home: SsoSession = { name: 'home', startUrl: 'https://home.awsapps.com/start', region: 'us-east-1' };

const section = ({ startUrl, region, registrationScopes }: SsoSession): Record<string, string> => ({
  sso_start_url: startUrl,
  sso_region: region,
  ...(registrationScopes === undefined ? {} : { sso_registration_scopes: registrationScopes.join(',') }),
});

export const adminIdentity = { sessionName: 'work', accountId: '111122223333', roleName: 'Admin' };

const admin = { sso_session: 'work', sso_account_id: '111122223333', sso_role_name: 'Admin', region: 'eu-west-1' };

/** Role credentials as a cache may hold them. */
export const credentials: RoleCredentials = {
  accessKeyId: 'ASIAFAKE',
  secretAccessKey: 'x',
  sessionToken: 'x',
  expiration: new Date('2030-01-01T13:00:00Z'),
  accountId: '111122223333',
};

/** What a sync wrote as `widgets.admin`. */
export const generated: ManagedProfile = { ...adminIdentity, name: 'widgets.admin', wrote: admin };

/** The parts of the config below, to take and change. */
export const workSections = {
  sessions: { work: section(work), home: section(home) },
  profiles: {
    'widgets.admin': admin,
    boss: { ...admin, output: 'json' },
    token: { sso_session: 'work' },
    keys: { aws_access_key_id: 'AKIDEXAMPLE', aws_secret_access_key: 'x', region: 'eu-west-1' },
    sandbox: { sso_session: 'home', sso_account_id: '999988887777', sso_role_name: 'Dev' },
  },
};

/** Two sessions; profiles generated and written by hand, with an identity and without. */
export const workRepository = (): MemoryConfigRepository =>
  new MemoryConfigRepository(awsConfig(workSections), { profiles: [generated], excluded: [] });

/** The storages `file` and `keychain`, in memory; `wrap` may put something between. */
export const memoryStorages = (
  settings: SettingsRepository,
  wrap: (storage: Storage) => Storage = (storage) => storage,
): ConfiguredStorages =>
  new ConfiguredStorages(
    settings,
    ['file', 'keychain'].map((name) => ({ name, description: '', create: () => wrap(new MemoryStorage(name)) })),
    { homeDirectory: '/home/x', dataDirectory: '/home/x/data' },
  );
