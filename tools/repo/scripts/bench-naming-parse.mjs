// One config, one process: started by bench-naming.mjs with --expose-gc, prints JSON.
import { readFileSync } from 'node:fs';
import { timed } from './bench-naming-clock.mjs';

const [, , bundle, size, path] = process.argv;
const { parse } = await import(bundle);
const bytes = readFileSync(path);

const times = {};
const document = timed(times, 'parse', () => parse(bytes));
if (document.sections.length !== Number(size) + 1) throw new Error('misread');
console.log(JSON.stringify(times));
