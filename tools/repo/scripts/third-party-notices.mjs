// The licences of what a bundle contains: their terms ask for it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param {{ inputs: Record<string, unknown> }} metafile esbuild's account of what went into a bundle
 * @param {string} directory what the paths in it are relative to
 * @returns {Promise<string>} name, version and licence text of every package, in the order of names
 */
export async function thirdPartyNotices({ inputs }, directory) {
  const folders = Object.keys(inputs).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? []);
  const texts = await Promise.all([...new Set(folders)].map((folder) => notice(join(directory, folder))));
  return `This program contains the following packages.\n\n${texts.sort().join('\n')}`;
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
