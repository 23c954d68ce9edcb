import { beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readText, root } from './support/workspace.js';

/** Everything that is or is about to be committed, by path. */
const files = new Map<string, string>();

/** What is made by programs; its size and style are theirs. */
const isGenerated = (file: string): boolean => file === 'package-lock.json' || file.includes('/dist/');
const isCode = (file: string): boolean => /\.(ts|mjs|js)$/.test(file) && !isGenerated(file);
const isTest = (file: string): boolean => /\.test\.ts$|\/e2e\//.test(file);

const linesOf = (text: string): number => text.split('\n').length - 1;

/** The places where a pattern is found, apart from this file, which has to name what it looks for. */
function findings(pattern: RegExp, wanted: (file: string) => boolean): string[] {
  return [...files]
    .filter(([file]) => wanted(file) && file !== 'tools/repo/src/hygiene.test.ts')
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );
}

/** Folders that `.gitignore` names are not part of the repository; the one exception there is the Action's bundle. */
const ignored = new Set(['.git', 'node_modules', '.nx', 'tmp', 'coverage', 'dist']);

function addFiles(directory: string): void {
  for (const entry of readdirSync(path.join(root, directory), { withFileTypes: true })) {
    const file = path.posix.join(directory, entry.name);
    if (entry.isFile() && !/\.(tgz|log)$/.test(entry.name)) files.set(file, readText(file));
    else if (entry.isDirectory() && (!ignored.has(entry.name) || file === 'apps/action/dist')) addFiles(file);
  }
}

beforeAll(() => addFiles(''));

describe('the files', () => {
  it('are there', () => {
    expect([...files.keys()]).toEqual(expect.arrayContaining(['package.json', 'README.md', 'docs/architecture.md']));
    expect([...files.keys()].filter((file) => isCode(file) && isTest(file)).length).toBeGreaterThan(50);
  });

  it('do not say where this checkout lies', () => {
    expect([...files].filter(([, text]) => text.includes(`${root}/`)).map(([file]) => file)).toEqual([]);
  });

  it('name no home but those of examples', () => {
    const examples = '(you|x|ada)\\b';
    const home = new RegExp(`((/|[A-Z]:\\\\{1,2})(home|Users)[/\\\\]+(?!${examples})\\w|(^|[\\s'"\`(=:])/root/)`);
    expect(findings(home, () => true)).toEqual([]);
  });

  it('link to each other where there is something', () => {
    const links = [...files]
      .filter(([file]) => file.endsWith('.md'))
      .flatMap(([file, text]) =>
        [...text.matchAll(/\]\((?!\w+:|#)([^)\s#]+)/g)].map(([, target = '']) => ({
          file,
          target: path.posix.join(path.posix.dirname(file), target),
        })),
      );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ target }) => !existsSync(path.join(root, target)))).toEqual([]);
  });
});

describe('the sources', () => {
  const sizes = (wanted: (file: string) => boolean) =>
    [...files]
      .filter(([file]) => isCode(file) && file.includes('/src/') && wanted(file))
      .map(([file, text]) => ({ file, lines: linesOf(text) }))
      .sort((a, b) => a.lines - b.lines);

  it('are short: half of the files have at most 90 lines, nine of ten at most 250', () => {
    const all = sizes((file) => !isTest(file));
    expect(all.length).toBeGreaterThan(200);
    expect(all[Math.floor(all.length / 2)]!.lines).toBeLessThanOrEqual(90);
    expect(all[Math.floor(all.length * 0.9)]!.lines).toBeLessThanOrEqual(250);
  });

  it('have commands of at most 60 lines', () => {
    const commands = sizes((file) => file.startsWith('apps/cli/src/commands/') && !isTest(file));
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter(({ lines }) => lines > 60)).toEqual([]);
  });

  it('turn off no rule and leave nothing for later', () => {
    const excuses = /eslint-disable|@ts-(ignore|expect-error|nocheck)|prettier-ignore|\b(TODO|FIXME|XXX|HACK)\b/;
    expect(findings(excuses, isCode)).toEqual([]);
  });
});

describe('the tests', () => {
  it('all run', () => {
    const leftOut =
      /\b(it|test|describe)\.(only|skip|todo|failing)(\.each)?\s*[(`]|\b(fit|xit|xtest|fdescribe|xdescribe)\(/;
    expect(findings(leftOut, isCode)).toEqual([]);
  });

  it('mock no modules', () => {
    expect(findings(/\bjest\s*\.\s*(mock|doMock|unstable_mockModule|setMock|createMockFromModule)\b/, isCode)).toEqual(
      [],
    );
  });
});

describe('nx.json', () => {
  const nx = JSON.parse(readText('nx.json')) as Record<string, unknown>;

  it('talks to no cloud, reports nothing and leaves no daemon behind', () => {
    expect(nx).toMatchObject({ neverConnectToCloud: true, analytics: false, useDaemonProcess: false });
    expect(Object.keys(nx).filter((key) => /cloud(id|accesstoken|url)/i.test(key))).toEqual([]);
  });

  it('keeps its cache in the checkout, where no other clone finds it', () => {
    expect(nx['cacheDirectory']).toBe('.nx/cache');
  });
});
