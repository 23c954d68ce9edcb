import * as core from '@aws-sso/core';
import type { Get, Make } from './make.js';

/** How every use case of the program is made. The class is its own token. */
export function useCases(make: Make): void {
  const config = (get: Get) => get(core.ConfigRepository);
  const auth = (get: Get) => get(core.AuthProvider);
  const storages = (get: Get) => get(core.StorageRegistry);
  const directory = (get: Get) => get(core.AccountDirectory);
  const settings = (get: Get) => get(core.SettingsRepository);
  const listings = (get: Get) => get(core.ListingStore);
  const index = (get: Get) => get(core.CredentialIndex);
  const namings = (get: Get) => get(core.NamingRegistry);

  make(core.AddSsoSession, (get) => new core.AddSsoSession(config(get)));
  make(core.ListSsoSessions, (get) => new core.ListSsoSessions(config(get), storages(get), get(core.Clock)));
  make(
    core.RemoveSsoSession,
    (get) => new core.RemoveSsoSession(config(get), auth(get), storages(get), settings(get), index(get)),
  );
  make(core.SignIn, (get) => new core.SignIn(config(get), auth(get)));
  make(core.SignOut, (get) => new core.SignOut(config(get), auth(get), storages(get), index(get)));

  make(core.AddProfile, (get) => new core.AddProfile(config(get), directory(get), settings(get)));
  make(core.ListProfiles, (get) => new core.ListProfiles(config(get)));
  make(core.ShowProfileTree, (get) => new core.ShowProfileTree(get(core.ListProfiles), namings(get), settings(get)));
  make(core.RemoveProfiles, (get) => new core.RemoveProfiles(config(get), storages(get)));
  make(
    core.SyncProfiles,
    (get) =>
      new core.SyncProfiles(config(get), directory(get), namings(get), settings(get), storages(get), listings(get)),
  );

  make(
    core.PreviewNames,
    (get) => new core.PreviewNames(config(get), directory(get), namings(get), settings(get), listings(get)),
  );

  make(core.UndoUpdate, (get) => new core.UndoUpdate(get(core.ConfigHistory)));
  make(core.RestoreConfig, (get) => new core.RestoreConfig(get(core.ConfigHistory)));

  make(
    core.GetProfileCredentials,
    (get) =>
      new core.GetProfileCredentials(config(get), get(core.RoleCredentialsProvider), get(core.AssumedRoleProvider)),
  );
  make(core.ChooseStorage, (get) => new core.ChooseStorage(config(get), get(core.ConfiguredStorages), settings(get)));
  make(core.MigrateStorage, (get) => {
    const [known, flights] = [get(core.ConfiguredStorages), get(core.SingleFlight)];
    return new core.MigrateStorage(config(get), known, settings(get), flights, index(get));
  });
  make(core.GetConsoleLink, (get) => new core.GetConsoleLink(config(get), get(core.GetProfileCredentials)));
  make(core.WhoAmI, (get) => new core.WhoAmI(get(core.GetProfileCredentials), get(core.SecurityTokenService)));
  make(core.ListSettings, (get) => new core.ListSettings(config(get), settings(get)));
  make(
    core.ChangeSetting,
    (get) => new core.ChangeSetting(config(get), settings(get), namings(get), get(core.ConfiguredStorages)),
  );
}
