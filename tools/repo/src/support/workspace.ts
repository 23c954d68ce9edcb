import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The top of the checkout. */
export const root = path.resolve(import.meta.dirname, '..', '..', '..', '..');

/** What the tests look at in a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
  readonly nx?: { readonly tags?: readonly string[]; readonly targets?: Readonly<Record<string, unknown>> };
}

export interface Project {
  /** Relative to the root, with slashes: `packages/core`. */
  readonly directory: string;
  readonly manifest: Manifest;
}

const manifestIn = (directory: string): Manifest =>
  JSON.parse(readFileSync(path.join(root, directory, 'package.json'), 'utf8')) as Manifest;

/** The workspace's own `package.json`. */
export const workspace: Manifest = manifestIn('.');

/** Every project below `packages`, `apps` and `tools`. */
export const projects: readonly Project[] = ['packages', 'apps', 'tools'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ directory: `${folder}/${name}`, manifest: manifestIn(`${folder}/${name}`) })),
);

export const readText = (file: string): string => readFileSync(path.join(root, file), 'utf8');
