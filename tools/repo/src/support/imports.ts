import { readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { readText, root } from './workspace.js';

export interface ProjectImports {
  /** Packages that the code which is published or bundled imports. */
  readonly shipped: ReadonlySet<string>;
  /** Those and what tests, scripts and test helpers import. */
  readonly all: ReadonlySet<string>;
}

/** The packages, ours included, that the sources of a project import; Node's own modules do not count. */
export function importsOf(directory: string): ProjectImports {
  const [shipped, all] = [new Set<string>(), new Set<string>()];
  for (const file of sourcesIn(directory)) {
    const { importedFiles } = ts.preProcessFile(readText(path.join(directory, file)), true, true);
    for (const name of importedFiles.flatMap(({ fileName }) => packageOf(fileName) ?? [])) {
      all.add(name);
      if (isShipped(file)) shipped.add(name);
    }
  }
  return { shipped, all };
}

/** Whether a source imports a package or a part of it, or has a program as text that does. */
export const mentions = (directory: string, name: string): boolean =>
  sourcesIn(directory).some((file) => {
    const text = readText(path.join(directory, file));
    return text.includes(`'${name}'`) || text.includes(`'${name}/`);
  });

const sourcesIn = (directory: string): string[] =>
  readdirSync(path.join(root, directory), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(ts|mjs)$/.test(file) && !/^(dist|tmp|node_modules)\b/.test(file),
  );

const isShipped = (file: string): boolean => file.startsWith('src') && !/\.test\.ts$|[/\\]testing[/\\]/.test(file);

function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || isBuiltin(specifier)) return undefined;
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
}
