import path from 'node:path';
import { invalidInput, printable } from '@aws-sso/core';

/** What somebody wants to install, as npm is told. */
export interface PackageSpec {
  /** Absolute for what lies on this machine. */
  readonly text: string;
  readonly isLocal: boolean;
}

const packageName = /^(@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/;

/** Whether it can be the name of an npm package, without a version. */
export const isPackageName = (text: string): boolean =>
  packageName.test(text) && !text.startsWith('-') && text.length <= 214;

/**
 * Reads what was typed: the name of a package in the registry, with a version perhaps, or a path. A path begins with `.`,
 * `/` or `~/`, or ends in `.tgz`; everything else that npm would take (git, URLs) is refused, because a plugin is code that
 * one runs, and where it comes from should be plain.
 *
 * @throws AwsSsoError InvalidInput
 */
export function parsePackageSpec(typed: string, cwd: string, homeDirectory: string): PackageSpec {
  const inHome = /^~[/\\](.*)$/s.exec(typed)?.[1];
  if (inHome !== undefined) return { text: path.join(homeDirectory, inHome), isLocal: true };
  const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(typed);
  const isPath = path.isAbsolute(typed) || /^\.{1,2}([/\\]|$)/.test(typed) || /\.(tgz|tar\.gz)$/.test(typed);
  if (isPath && !isUrl) return { text: path.resolve(cwd, typed), isLocal: true };
  const [, name = '', version] = /^(@?[^@]+)(?:@([\w.^~<>=*+-]+))?$/.exec(typed) ?? [];
  if (isPackageName(name)) return { text: version === undefined ? name : `${name}@${version}`, isLocal: false };
  throw invalidInput(
    'package',
    `"${printable(typed.slice(0, 100))}" is neither the name of a package nor a path.`,
    'Give a name from the npm registry (my-names, @acme/names@1), or a directory or tarball that begins with ./ or /',
  );
}
