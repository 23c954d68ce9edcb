export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface PackageLock {
  /** By folder: `node_modules/a/node_modules/b`. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/**
 * The optional dependencies that a lock file does not hold with a version. npm leaves those out that a registry could not
 * offer when the lock was made, says nothing, and then `npm ci` fails on the platform that needs them.
 *
 * @example ['node_modules/nx: @nx/nx-darwin-arm64']
 */
export const absentOptionalDependencies = ({ packages }: PackageLock): string[] =>
  Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => foldersFor(folder, name).every((place) => packages[place]?.version === undefined))
      .map((name) => `${folder}: ${name}`),
  );

/** Where Node looks for a dependency of a package: beside it, then further and further up. */
function foldersFor(folder: string, name: string): string[] {
  const own = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
  if (folder === '') return [own];
  const end = folder.lastIndexOf('/node_modules/');
  return [own, ...foldersFor(end === -1 ? '' : folder.slice(0, end), name)];
}
