import { beforeAll, describe, expect, it } from '@jest/globals';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { lintProbes, projectsOfNx } from './support/lint-probes.js';
import { tableAfter } from './support/markdown-table.js';
import { type Project, projects, readText } from './support/workspace.js';

/** Probes are linted in a process of their own that reads the project graph first. */
const slow = 60_000;

const { header, rows } = tableAfter(readText('docs/architecture.md'), '<!-- layers:');
const layers = header.slice(1);

const tagsOf = ({ manifest }: Project): readonly string[] =>
  (manifest.nx?.tags ?? []).filter((tag) => tag.startsWith('layer:'));

const layerOf = (project: Project): string => tagsOf(project)[0]?.slice('layer:'.length) ?? 'none';

interface Pair {
  readonly from: Project;
  readonly to: Project;
  readonly imports: string;
  /** A room that exports nothing can only be reached by its path, and nobody may do that. */
  readonly byPath: boolean;
}

function pairsOf(from: Project, to: Project): Pair[] {
  const names = Object.keys(to.manifest.exports ?? {}).map((entry) => path.posix.join(to.manifest.name, entry));
  const way = path.posix.relative(`${from.directory}/src`, `${to.directory}/src/index.js`);
  return names.length > 0
    ? names.map((imports) => ({ from, to, imports, byPath: false }))
    : [{ from, to, imports: way, byPath: true }];
}

const everyName = new Set(projects.map(({ manifest }) => manifest.name));

/** The projects that one needs, and those that these need, as their manifests say. */
function needs({ manifest }: Project, found = new Set<string>()): ReadonlySet<string> {
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))
    if (everyName.has(name) && !found.has(name)) {
      found.add(name);
      needs(
        projects.find((project) => project.manifest.name === name)!,
        found,
      );
    }
  return found;
}

/** Nx refuses an import between two projects of which the imported one needs the other, whatever their layers are. */
const closesCycle = ({ from, to }: Pair): boolean => needs(to).has(from.manifest.name);

const pairs: readonly Pair[] = projects.flatMap((from) =>
  projects.filter((to) => to !== from).flatMap((to) => pairsOf(from, to)),
);

let knownToNx: readonly string[] = [];

beforeAll(async () => {
  knownToNx = await projectsOfNx();
}, slow);

describe('the layers', () => {
  it('are told of projects that Nx knows', () => {
    expect([...knownToNx].sort()).toEqual(projects.map(({ manifest }) => manifest.name).sort());
  });

  it('are one tag for every project', () => {
    for (const project of projects) {
      expect([project.directory, tagsOf(project)]).toEqual([project.directory, [`layer:${layerOf(project)}`]]);
      expect(layers).toContain(layerOf(project));
    }
  });

  it('are the same across and down the table, and each has a room', () => {
    expect(rows.map(([from]) => from)).toEqual(layers);
    expect([...layers].sort()).toEqual([...new Set(projects.map(layerOf))].sort());
  });
});

describe('an import from one room into another', () => {
  /** Whether the rule objects, by importing file and import. */
  const objections = new Map<string, boolean>();
  const files = { source: 'src/probe.ts', test: 'src/probe.test.ts' };

  beforeAll(async () => {
    const probes = projects.flatMap((from) =>
      Object.values(files).map((file) => ({
        file: `${from.directory}/${file}`,
        imports: pairs.filter((pair) => pair.from === from).map(({ imports }) => imports),
      })),
    );
    const results = await lintProbes(
      probes.map(({ file, imports }) => ({ file, lines: imports.map((name) => `import '${name}';`) })),
    );
    for (const [index, { file, imports }] of probes.entries())
      for (const [line, name] of imports.entries())
        objections.set(`${file} ${name}`, results[index]![line]!.includes('@nx/enforce-module-boundaries'));
  }, slow);

  const expected: Record<string, { source: 'fine' | 'refused'; test: 'fine' | 'refused' }> = {
    yes: { source: 'fine', test: 'fine' },
    no: { source: 'refused', test: 'refused' },
    'tests only': { source: 'refused', test: 'fine' },
  };

  const cells = rows.flatMap(([from = '', ...answers]) =>
    answers.map((answer, column) => ({ from, to: layers[column]!, answer })),
  );

  it.each(cells.filter(({ answer }) => answer !== '–'))('$from -> $to: $answer', ({ from, to, answer }) => {
    const concerned = pairs.filter((pair) => layerOf(pair.from) === from && layerOf(pair.to) === to);
    // Within a layer there is nothing to import as long as it has one room.
    if (from !== to) expect(concerned).not.toEqual([]);
    for (const pair of concerned) {
      const outcome = (file: string) =>
        objections.get(`${pair.from.directory}/${file} ${pair.imports}`) === true ? 'refused' : 'fine';
      const found = { source: outcome(files.source), test: outcome(files.test) };
      const promised = expected[pair.byPath || closesCycle(pair) ? 'no' : answer];
      expect([pair.from.directory, pair.imports, found]).toEqual([pair.from.directory, pair.imports, promised]);
    }
    // What a table allows and every pair is refused would be no permission.
    if (answer === 'yes') expect(concerned.filter((pair) => !pair.byPath && !closesCycle(pair))).not.toEqual([]);
  });

  it('is refused where it would close a cycle, even if the layers allow it', () => {
    const closing = pairs.filter((pair) => !pair.byPath && closesCycle(pair));
    expect(closing.map(({ from, to }) => [from.directory, to.directory])).toContainEqual([
      ...['packages/aws-config-file', 'packages/config-check'],
    ]);
  });

  it.each(cells.filter(({ answer }) => answer === '–'))('$from -> $to: there is one room', ({ from, to }) => {
    expect(from).toBe(to);
    expect(projects.filter((project) => layerOf(project) === from)).toHaveLength(1);
  });
});

describe('a pure room', () => {
  const pureRooms = projects.filter((project) => ['core', 'format', 'plugin'].includes(layerOf(project)));
  // Newer ones can only be had with the prefix; those with an underscore are nobody's to import.
  const builtIns = builtinModules.filter((name) => !/^(_|node:)/.test(name));
  const refused: Record<string, readonly string[]> = {
    'Node built-ins with their prefix': builtIns.map((name) => `import 'node:${name}';`),
    'Node built-ins without it': builtIns.map((name) => `import '${name}';`),
    'Node built-ins, exported again': [`export * from 'node:path';`, `export { join } from 'path';`],
    'imports at run time': [`export const fs = await import('node:fs');`],
    'SDKs, CLI frameworks and runners': [
      `import { SSOClient } from '@aws-sdk/client-sso';`,
      `import type { HttpHandler } from '@smithy/protocol-http';`,
      `import { Command } from '@oclif/core';`,
      `import { info } from '@actions/core';`,
    ],
    'the container': [`import { container } from 'tsyringe';`, `import 'tsyringe';`],
    'what only Node has globally': [`process.exit();`, `console.log();`, `export const bytes = Buffer.from('');`],
  };
  const fine = [`import type { InjectionToken } from 'tsyringe';`, `export const now = new Date();`];
  const kinds = Object.entries(refused);
  let found: readonly (readonly (readonly string[])[])[] = [];

  beforeAll(async () => {
    const file = ({ directory }: Project) => `${directory}/src/probe.ts`;
    found = await lintProbes([
      ...pureRooms.flatMap((room) => kinds.map(([, lines]) => ({ file: file(room), lines }))),
      ...pureRooms.map((room) => ({ file: file(room), lines: fine })),
      // Outside the pure rooms nothing of it is refused, so it is the rooms that make the difference.
      ...kinds.map(([, lines]) => ({ file: 'packages/storage-file/src/probe.ts', lines })),
    ]);
  }, slow);

  describe.each(pureRooms.map((room, index) => ({ room: room.directory, index })))('$room', ({ index }) => {
    it.each(kinds.map(([kind, lines], position) => ({ kind, lines, position })))(
      'takes none of: $kind',
      ({ lines, position }) => {
        const results = found[index * kinds.length + position]!;
        expect(lines.filter((_, line) => results[line]!.length === 0)).toEqual([]);
      },
    );

    it('takes the types of the container, and plain code', () => {
      expect(found[pureRooms.length * kinds.length + index]).toEqual(fine.map(() => []));
    });
  });

  it('is not any room', () => {
    const elsewhere = found.slice(pureRooms.length * (kinds.length + 1));
    expect(elsewhere).toHaveLength(kinds.length);
    expect(elsewhere.flat(2)).toEqual([]);
  });
});
