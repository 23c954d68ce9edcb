import { join } from 'node:path';
import { peekSection } from '@aws-sso/aws-config-file';
import type { ProfileIdentity, RoleCredentials, SectionRef } from '@aws-sso/core';
import { peekText } from '@aws-sso/safe-files';
import { cliCacheDirectory } from './cache-directories.js';
import { credentialsFileName } from './cache-file-names.js';
import { credentialsFormat } from './cache-formats.js';
import { parseJsonObject } from './python-json.js';

/**
 * The shared AWS config for a process that lives for milliseconds: looks up single sections in the text of the file.
 *
 * @returns what a section says; undefined when it is not there, or when it takes the whole config to tell
 * @throws SafeFileError as `peekText`
 */
export function peekConfig(configPath: string): (section: SectionRef) => ReadonlyMap<string, string> | undefined {
  const text = peekText(configPath) ?? '';
  return ({ type, name }) => {
    const found = peekSection(text, { kind: type, name });
    return found === 'unsure' ? undefined : found;
  };
}

/**
 * Whether no session has a storage of its own choice, as far as can be told without taking the settings apart.
 *
 * @throws SafeFileError as `peekText`
 */
export const isStorageUnset = (settingsFile: string): boolean => !mayNameStorage(peekText(settingsFile) ?? '');

/** Where a key stands in quotes, its letters may be written as numbers. */
export const mayNameStorage = (settings: string): boolean => settings.includes('storage') || settings.includes('\\u');

/**
 * Role credentials in the AWS CLI's cache, however old; undefined when there are none to be read.
 *
 * @throws SafeFileError as `peekText`
 */
export function peekCredentials(homeDirectory: string, identity: ProfileIdentity): RoleCredentials | undefined {
  const text = peekText(join(cliCacheDirectory(homeDirectory), credentialsFileName(identity)));
  const stored = text === undefined ? undefined : parseJsonObject(text);
  return stored && credentialsFormat(identity).decode(stored);
}
