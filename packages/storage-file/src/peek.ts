import { join } from 'node:path';
import { peekSection } from '@aws-sso/aws-config-file';
import type { ProfileIdentity, RoleCredentials, SectionRef } from '@aws-sso/core';
import { peekText } from '@aws-sso/safe-files';
import { cliCacheDirectory } from './cache-directories.js';
import { roleCredentialsFileName } from './cache-file-names.js';
import { decodeCredentials } from './cache-formats.js';
import { parseJsonObject } from './python-json.js';

/**
 * The shared AWS config for a process that lives for milliseconds: looks up single sections in the text of the file.
 *
 * @returns what a section says; undefined when it is not there, or when it takes more than a glance to tell
 */
export function peekConfig(configPath: string): (section: SectionRef) => ReadonlyMap<string, string> | undefined {
  const text = peekText(configPath) ?? '';
  return ({ type, name }) => {
    const found = peekSection(text, { kind: type, name });
    return found === 'unsure' ? undefined : found;
  };
}

/** Whether no session has a storage of its own choice, as far as can be told without taking the settings apart. */
export function isStorageUnset(settingsFile: string): boolean {
  const text = peekText(settingsFile);
  return text !== undefined && !mayNameStorage(text);
}

/** Where a key stands in quotes, its letters may be written as numbers. */
export const mayNameStorage = (settings: string): boolean => settings.includes('storage') || settings.includes('\\u');

/** Role credentials in the AWS CLI's cache, however old; undefined when a glance finds none. */
export function peekCredentials(homeDirectory: string, identity: ProfileIdentity): RoleCredentials | undefined {
  const text = peekText(join(cliCacheDirectory(homeDirectory), roleCredentialsFileName(identity)));
  const stored = parseJsonObject(text ?? '');
  return stored && decodeCredentials(stored, 'sso', identity.accountId);
}
