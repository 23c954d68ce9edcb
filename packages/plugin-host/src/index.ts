export { blameStray } from './in-plugin.js';
export { type LoadModule, loadModule } from './load-module.js';
export { type LoadedPlugin, type LoadPluginOptions, loadPlugin } from './load-plugin.js';
export { type PackageSpec, isPackageName, parsePackageSpec } from './package-spec.js';
export type { Remedy } from './plugin-failed.js';
export {
  type BroughtNames,
  type InstalledPlugin,
  type NewPlugin,
  PluginFolder,
  type PluginFolderOptions,
} from './plugin-folder.js';
