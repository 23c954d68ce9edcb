import 'reflect-metadata';
import { homedir } from 'node:os';
import * as core from '@aws-sso/core';
import * as identityCenter from '@aws-sso/identity-center';
import builtInNames from '@aws-sso/naming-strategies';
import { PluginFolder } from '@aws-sso/plugin-host';
import * as files from '@aws-sso/storage-file';
import { keychainStoragePlugin } from '@aws-sso/storage-keychain';
import { type DependencyContainer, container as root, instanceCachingFactory } from 'tsyringe';
import { ConfigDoctor } from './config-doctor.js';
import type { Get, Make } from './make.js';
import { unlockedStorages } from './unlocked-storage.js';
import { useCases } from './use-cases.js';

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** Of this program, for the user agent. */
  readonly version: string;
  /** Tells that a keychain waits to be unlocked. Absent: nobody is there, and no dialogue may appear. */
  readonly keychainWaits?: (() => void) | undefined;
}

const builtIn: readonly core.Plugin[] = [builtInNames, files.fileStoragePlugin, keychainStoragePlugin];

/** The composition root: a plain factory for every port; those of the use cases are in `use-cases.ts`. */
export function createContainer({ env, version, keychainWaits }: Surroundings): DependencyContainer {
  const container = root.createChildContainer();
  const make: Make = (token, factory) =>
    void container.register(token, { useFactory: instanceCachingFactory((c) => factory((other) => c.resolve(other))) });
  const homeDirectory = homedir();
  const paths = files.awsPaths({ env, homeDirectory, cwd: currentDirectory(), platform: process.platform });

  make(core.Clock, () => () => new Date());
  make(core.SingleFlight, () => files.tokenSingleFlight(homeDirectory));
  make(core.CredentialIndex, (get) => new files.FileCredentialIndex({ homeDirectory, clock: get(core.Clock) }));
  make(core.SettingsRepository, () => new files.IniSettingsRepository({ path: paths.settingsFile }));
  const { configFile: configPath, credentialsFile: credentialsPath, stateDirectory, awsDirectory } = paths;
  const places = (get: Get) => ({ configPath, credentialsPath, stateDirectory, clock: get(core.Clock) });
  make(core.ConfigRepository, (get) => new files.FileConfigRepository(places(get)));
  make(core.ConfigHistory, (get) => new files.FileConfigHistory(places(get)));
  make(core.ConfigBackup, (get) => new files.FileConfigBackup({ ...places(get), awsDirectory }));
  make(core.ConfigFormatter, (get) => new files.FileConfigFormatter(places(get)));
  make(ConfigDoctor, (get) => {
    return new ConfigDoctor(
      { env, homeDirectory, paths, clock: get(core.Clock) },
      new files.FileConfigMender(places(get)),
    );
  });

  make(core.ListingStore, () => new files.FileListingStore({ stateDirectory }));
  const { dataDirectory } = paths;
  make(PluginFolder, () => new PluginFolder({ dataDirectory, builtIn }));
  make(core.NamingRegistry, (get) => new core.NamingRegistry(builtIn, () => get(PluginFolder).load()));
  make(core.ConfiguredStorages, (get) => {
    const of = (plugins: readonly core.Plugin[]) =>
      unlockedStorages(
        plugins.flatMap(({ storages = [] }) => storages),
        keychainWaits,
      );
    const context = { homeDirectory, dataDirectory };
    return new core.ConfiguredStorages(get(core.SettingsRepository), of(builtIn), context, () =>
      of(get(PluginFolder).load()),
    );
  });
  make(core.StorageRegistry, (get) => get(core.ConfiguredStorages));

  const { FederationEndpoint, IdentityCenterClients, OidcAuthProvider, PortalAccountDirectory, PortalRoleCredentials } =
    identityCenter;
  const network = () => ({ endpoints: identityCenter.endpointsFrom(env), http: identityCenter.httpOptionsFrom(env) });
  make(IdentityCenterClients, () => new IdentityCenterClients({ ...network(), version }));
  make(FederationEndpoint, () => new FederationEndpoint(network()));
  make(core.SecurityTokenService, (get) => {
    return new identityCenter.StsService({ ...network(), version, clock: get(core.Clock) });
  });
  const parts = (get: Get) => ({
    storages: get(core.StorageRegistry),
    singleFlight: get(core.SingleFlight),
    clock: get(core.Clock),
    clients: get(IdentityCenterClients),
  });
  make(OidcAuthProvider, (get) => new OidcAuthProvider(parts(get)));
  make(core.AuthProvider, (get) => get(OidcAuthProvider));
  const signedIn = (get: Get) => ({ ...parts(get), auth: get(OidcAuthProvider) });
  make(core.AccountDirectory, (get) => new PortalAccountDirectory(signedIn(get)));
  const keeping = (get: Get) => ({ ...signedIn(get), index: get(core.CredentialIndex) });
  make(core.RoleCredentialsProvider, (get) => new PortalRoleCredentials(keeping(get)));
  make(core.AssumedRoleProvider, (get) => {
    return new identityCenter.StsAssumedRoles({ ...keeping(get), sts: get(core.SecurityTokenService) });
  });

  useCases(make);
  return container;
}

/** A directory that was removed under our feet is no reason to fail: paths are hardly ever relative to it. */
function currentDirectory(): string {
  try {
    return process.cwd();
  } catch {
    return '/';
  }
}
