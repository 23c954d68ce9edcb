// One engine, one file, one process, so that its peak memory is its own: started by bench-config.mjs, prints JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './workspace.mjs';

const [, , engine, file, lastProfile] = process.argv;
const times = {};

function timed(step, work) {
  const started = performance.now();
  const result = work();
  times[step] = performance.now() - started;
  return result;
}

const inRoom = (room) => createRequire(join(root, 'packages', room, 'package.json'));

async function ours() {
  const { edit, findSection, parse, scanSectionNames } = await import(
    pathToFileURL(join(root, 'packages', 'aws-config-file', 'dist', 'index.js')).href
  );
  const bytes = timed('read file', () => readFileSync(file));
  const found = timed('find last', () => findSection(bytes, { kind: 'profile', name: lastProfile }));
  const names = timed('list names', () => scanSectionNames(bytes));
  // As a program does it that wants all: every key of every section once.
  let letters = 0;
  const doc = timed('parse and read', () => {
    const parsed = timed('parse', () => parse(bytes));
    for (const section of parsed.sections) {
      for (const property of section.properties)
        for (const { value } of property.children ?? [property]) letters += value.length;
    }
    return parsed;
  });
  timed('print', () => doc.stringify());
  times.memory = process.resourceUsage().maxRSS / 1024;
  const profiles = doc.sections.filter(({ kind }) => kind === 'profile');
  const step = Math.max(1, Math.floor(profiles.length / 10_000));
  const edits = profiles
    .filter((_, at) => at % step === 0)
    .slice(0, 10_000)
    .map((section) => ({ op: 'put', section, values: { region: 'us-west-2' } }));
  timed('1 edit', () => edit(doc, edits.slice(-1)));
  const edited = timed('10,000 edits', () => edit(doc, edits));
  if (
    found?.get('region') !== 'eu-west-1' ||
    Object.values(names).flat().length !== doc.sections.length ||
    letters === 0
  )
    throw new Error('misread');
  if (edited.find(edits.at(-1).section)?.get('region') !== 'us-west-2') throw new Error('not edited');
}

function ini() {
  const { parse, stringify } = inRoom('storage-file')('ini');
  const text = timed('read file', () => readFileSync(file, 'utf8'));
  const config = timed('parse', () => parse(text));
  timed('print', () => stringify(config));
  times.memory = process.resourceUsage().maxRSS / 1024;
}

async function smithy() {
  const { loadSharedConfigFiles } = inRoom('storage-file')('@smithy/shared-ini-file-loader');
  timed('read file', () => readFileSync(file, 'utf8'));
  const started = performance.now();
  const { configFile } = await loadSharedConfigFiles({
    configFilepath: file,
    filepath: `${dirname(file)}/none`,
    ignoreCache: true,
  });
  // It only takes a path: its time has the reading of the file in it.
  times.parse = performance.now() - started;
  times.memory = process.resourceUsage().maxRSS / 1024;
  if (configFile[lastProfile]?.region !== 'eu-west-1') throw new Error('misread');
}

await { ours, ini, smithy }[engine]();
console.log(JSON.stringify(times));
