import { ConfigEditError } from './config-edit-error.js';
import { readHeader, writeHeader } from './header.js';
import { sameSection } from './section-id.js';
import type { SectionId } from './section-id.js';

const KEY = /^[A-Za-z0-9_.-]+$/;
/** Control characters, halves of characters, and what Python also takes for a line end. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
const BRACKET = /[[\]]/;
const COMMENT = /(?:^|\s)[#;]/;

/** Refuses a section name that would break the header or be read back as another one. */
export function checkName(id: SectionId): void {
  const { name } = id;
  if (name === '' || name.trim() !== name || UNWRITABLE.test(name) || BRACKET.test(name)) {
    throw new ConfigEditError('invalid-name', 'a section name is one line of text without brackets');
  }
  const read = readHeader(writeHeader(id));
  if (read === undefined || !sameSection(read.id, id)) {
    throw new ConfigEditError('invalid-name', `the name cannot be written as the name of a section of kind ${id.kind}`);
  }
}

/** Refuses a key that some AWS tool would not read. */
export function checkKey(key: string): void {
  if (!KEY.test(key)) {
    throw new ConfigEditError('invalid-key', 'a key consists of letters, digits, underscores, dots and hyphens');
  }
}

/** Refuses a value that is no single line or that AWS tools would read differently from each other. */
export function checkValue(key: string, value: string): void {
  if (UNWRITABLE.test(value)) {
    throw new ConfigEditError('invalid-value', `the value of ${key} is not one line of plain text`);
  }
  if (value.trim() !== value) {
    throw new ConfigEditError('invalid-value', `the value of ${key} starts or ends with a blank, which would be lost`);
  }
  if (COMMENT.test(value)) {
    throw new ConfigEditError('invalid-value', `the value of ${key} has a # or ; that is read as a comment`);
  }
}
