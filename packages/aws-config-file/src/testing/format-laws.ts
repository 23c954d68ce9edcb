import { ConfigEditError } from '../config-edit-error.js';
import type { ConfigDocument } from '../document.js';
import { formatted } from '../format.js';
import { contentOf, isBlank } from '../line.js';
import { readAs } from '../read-as.js';
import type { Sdk } from '../read-as.js';

const SDKS: readonly Sdk[] = ['botocore', 'js', 'rust', 'go'];

/** What has to hold for every file that can be formatted. @returns the law that is broken, or nothing. */
export function brokenByFormat(doc: ConfigDocument): string | undefined {
  const after = tryFormat(doc);
  if (after === undefined) return undefined;
  if (linesIn(after) !== linesIn(doc)) return 'formatting loses no line and adds only blank ones';
  if (tryFormat(after)?.text !== after.text) return 'formatting again changes nothing';
  for (const sdk of SDKS) {
    if (readingOf(after, sdk) !== readingOf(doc, sdk)) return `${sdk} reads the same in a formatted file`;
  }
  return undefined;
}

function tryFormat(doc: ConfigDocument): ConfigDocument | undefined {
  try {
    return formatted(doc);
  } catch (error) {
    if (error instanceof ConfigEditError) return undefined;
    throw error;
  }
}

/** In any order, as formatting is all about order. */
const linesIn = ({ lines }: ConfigDocument) =>
  lines
    .filter((line) => !isBlank(line))
    .map(contentOf)
    .sort()
    .join('\n');

/** As text that is the same for the same sections and keys, in whatever order they stand. */
function readingOf(doc: ConfigDocument, sdk: Sdk): string {
  const { sections, rejected } = readAs(doc, sdk);
  const texts = [...sections].map(([name, values]) => `${name}\n${JSON.stringify([...values].map(plainly).sort())}`);
  return rejected === undefined ? texts.sort().join('\n') : 'nothing';
}

const plainly = ([key, value]: readonly [string, unknown]) => [key, value instanceof Map ? [...value] : value];
