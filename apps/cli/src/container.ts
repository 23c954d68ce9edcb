import 'reflect-metadata';
import { homedir } from 'node:os';
import * as core from '@aws-sso/core';
import {
  IdentityCenterClients,
  OidcAuthProvider,
  PortalAccountDirectory,
  PortalRoleCredentials,
  endpointsFrom,
  httpOptionsFrom,
} from '@aws-sso/identity-center';
import builtInNames from '@aws-sso/naming-strategies';
import {
  FileConfigRepository,
  IniSettingsRepository,
  awsPaths,
  fileStoragePlugin,
  tokenSingleFlight,
} from '@aws-sso/storage-file';
import { type DependencyContainer, type InjectionToken, container as root, instanceCachingFactory } from 'tsyringe';

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** Of this program, for the user agent. */
  readonly version: string;
}

/** The composition root: every port and use case of this process, made when first asked for. */
export function createContainer({ env, version }: Surroundings): DependencyContainer {
  const container = root.createChildContainer();
  const make = <T>(token: InjectionToken<T>, factory: (get: <D>(token: InjectionToken<D>) => D) => T): void =>
    void container.register(token, {
      useFactory: instanceCachingFactory((c) => factory((wanted) => c.resolve(wanted))),
    });
  const homeDirectory = homedir();
  const paths = awsPaths({ env, homeDirectory, cwd: process.cwd(), platform: process.platform });
  const plugins = [builtInNames, fileStoragePlugin];
  const storages = plugins.flatMap((plugin) => plugin.storages ?? []);
  const { configFile: configPath, credentialsFile: credentialsPath, stateDirectory, dataDirectory } = paths;

  make(core.Clock, () => () => new Date());
  make(core.SettingsRepository, () => new IniSettingsRepository({ path: paths.settingsFile }));
  make(
    core.ConfigRepository,
    (get) => new FileConfigRepository({ configPath, credentialsPath, stateDirectory, clock: get(core.Clock) }),
  );
  make(
    core.ConfiguredStorages,
    (get) => new core.ConfiguredStorages(get(core.SettingsRepository), storages, { homeDirectory, dataDirectory }),
  );
  make(core.StorageRegistry, (get) => get(core.ConfiguredStorages));
  make(core.SingleFlight, () => tokenSingleFlight(homeDirectory));
  make(core.NamingRegistry, () => new core.NamingRegistry(plugins.flatMap((plugin) => plugin.namingStrategies ?? [])));

  make(
    IdentityCenterClients,
    () => new IdentityCenterClients({ endpoints: endpointsFrom(env), http: httpOptionsFrom(env), version }),
  );
  make(OidcAuthProvider, (get) => new OidcAuthProvider(signInParts(get)));
  make(core.AuthProvider, (get) => get(OidcAuthProvider));
  make(
    core.AccountDirectory,
    (get) => new PortalAccountDirectory({ auth: get(OidcAuthProvider), clients: get(IdentityCenterClients) }),
  );
  make(
    core.RoleCredentialsProvider,
    (get) => new PortalRoleCredentials({ ...signInParts(get), auth: get(OidcAuthProvider) }),
  );

  make(core.AddSsoSession, (get) => new core.AddSsoSession(get(core.ConfigRepository)));
  make(core.RemoveSsoSession, (get) => new core.RemoveSsoSession(get(core.ConfigRepository), get(core.AuthProvider)));
  make(
    core.ListSsoSessions,
    (get) => new core.ListSsoSessions(get(core.ConfigRepository), get(core.StorageRegistry), get(core.Clock)),
  );
  make(core.SignIn, (get) => new core.SignIn(get(core.ConfigRepository), get(core.AuthProvider)));
  make(
    core.SignOut,
    (get) => new core.SignOut(get(core.ConfigRepository), get(core.AuthProvider), get(core.StorageRegistry)),
  );
  make(core.AddProfile, (get) => new core.AddProfile(get(core.ConfigRepository), get(core.AccountDirectory)));
  make(core.ListProfiles, (get) => new core.ListProfiles(get(core.ConfigRepository)));
  make(core.RemoveProfiles, (get) => new core.RemoveProfiles(get(core.ConfigRepository)));
  make(
    core.SyncProfiles,
    (get) =>
      new core.SyncProfiles(
        get(core.ConfigRepository),
        get(core.AccountDirectory),
        get(core.NamingRegistry),
        get(core.SettingsRepository),
      ),
  );
  make(
    core.GetProfileCredentials,
    (get) => new core.GetProfileCredentials(get(core.ConfigRepository), get(core.RoleCredentialsProvider)),
  );
  make(
    core.ChangeSetting,
    (get) =>
      new core.ChangeSetting(
        get(core.ConfigRepository),
        get(core.SettingsRepository),
        get(core.NamingRegistry),
        get(core.ConfiguredStorages).names,
      ),
  );
  return container;
}

const signInParts = (get: <D>(token: InjectionToken<D>) => D) => ({
  storages: get(core.StorageRegistry),
  singleFlight: get(core.SingleFlight),
  clock: get(core.Clock),
  clients: get(IdentityCenterClients),
});
