import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { AwsSsoError, invalidInput, printable } from '@aws-sso/core';
import { type LoadedPlugin, loadModule, loadPlugin } from '@aws-sso/plugin-host';

/**
 * Loads the plugins that a workflow names. Nothing else of a repository is ever run, and nothing outside of the workspace.
 *
 * @param text one path on each line: of a package's directory or of a module; relative ones start at the workspace
 * @param workspace the runner's GITHUB_WORKSPACE
 * @throws AwsSsoError PluginRejected with package and reason
 */
export function loadWorkspacePlugins(text: string, workspace: string | undefined): readonly LoadedPlugin[] {
  const paths = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (paths.length === 0) return [];
  if (workspace === undefined || workspace === '')
    throw invalidInput('plugins', 'GITHUB_WORKSPACE is not set; plugins are loaded from the workspace of a job.');
  const root = realpathSync(workspace);
  return paths.map((given) => {
    const place = placeIn(root, path.resolve(root, given), given);
    return loadPlugin(place, {
      shownAs: given,
      remedy,
      // What a package.json names may be a link as well.
      load: (entry) => loadModule(placeIn(root, createRequire(entry).resolve(entry), given)),
    });
  });
}

const remedy = (): string => 'Correct the plugin, or take it out of the input plugins.';

/** The real place of a file or directory, which must be below the workspace. */
function placeIn(root: string, file: string, given: string): string {
  const place = realPlace(file, given);
  const relative = path.relative(root, place);
  if (path.isAbsolute(relative) || relative.split(path.sep)[0] === '..')
    throw refused(given, 'it lies outside of the workspace');
  return place;
}

function realPlace(file: string, given: string): string {
  try {
    return realpathSync(file);
  } catch (cause) {
    throw refused(given, 'it is not there, or cannot be read', cause);
  }
}

const refused = (given: string, reason: string, cause?: unknown): AwsSsoError =>
  new AwsSsoError('PluginRejected', `The plugin ${printable(given)} cannot be used: ${reason}.`, {
    hint: remedy(),
    details: { package: given, reason },
    cause,
  });
