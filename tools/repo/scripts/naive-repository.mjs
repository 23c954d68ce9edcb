// The control of prove-rewriter: what careful programs usually do. Read, edit, write a temporary file, compare with what
// was read, rename. It lacks what FileConfigRepository has: it believes a file that is being rewritten at this moment.
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

const stampOf = (file) => {
  const { dev, ino, size, mtimeNs } = statSync(file, { bigint: true });
  return [dev, ino, size, mtimeNs].join();
};

/** Puts a key into a profile. @returns {boolean} false when somebody else wrote meanwhile */
export function naiveUpdate({ parse, edit }, file, name, values) {
  const stamp = stampOf(file);
  const document = edit(parse(readFileSync(file)), [{ op: 'put', section: { kind: 'profile', name }, values }]);
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, document.stringify(), { flag: 'wx', mode: 0o600, flush: true });
  if (stampOf(file) !== stamp) {
    rmSync(temporary);
    return false;
  }
  renameSync(temporary, file);
  return true;
}
