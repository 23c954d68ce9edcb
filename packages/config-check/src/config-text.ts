import { parse } from '@aws-sso/aws-config-file';
import type { ConfigDocument } from '@aws-sso/aws-config-file';
import type { FileFact } from './facts.js';
import { SpelledSection } from './spelled-section.js';
import type { TextLine } from './spelled-section.js';

const decoder = new TextDecoder('utf-8');
const nothing = new Uint8Array();

/** A config or credentials file, as a document and as lines. A missing file is an empty one. */
export class ConfigText {
  readonly path: string;
  readonly document: ConfigDocument;
  readonly sections: readonly SpelledSection[];
  /** The lines of headers that the AWS CLI reads as a part of the value above. */
  readonly swallowedHeaders: ReadonlySet<number>;
  /** All lines of such a section and of the one above: whatever changes there, some tool reads other keys than before. */
  readonly tangledLines: ReadonlySet<number>;

  constructor(file: FileFact) {
    const bytes = file.state === 'read' ? file.bytes : nothing;
    this.path = file.path;
    this.document = parse(bytes);
    const lines = decoder
      .decode(bytes)
      .split(/\r\n?|\n/)
      .map((text, at): TextLine => ({ text, line: at + 1 }));
    const { sections, problems } = this.document;
    this.sections = sections.map(
      (section, at) =>
        new SpelledSection(
          section,
          lines[section.line - 1] ?? { text: '', line: section.line },
          lines.slice(section.line, (sections[at + 1]?.line ?? lines.length + 1) - 1),
        ),
    );
    const noted = new Set(problems.filter(({ code }) => code === 'indented-header').map(({ line }) => line));
    const swallowed = new Set<number>();
    for (const [at, { header, parts }] of this.sections.entries()) {
      // The value goes on: below a header that is a part of it, another indented one is, too.
      const goesOn = parts.indent !== '' && swallowed.has(this.sections[at - 1]?.header.line ?? 0);
      if (goesOn || noted.has(header.line)) swallowed.add(header.line);
    }
    this.swallowedHeaders = swallowed;
    this.tangledLines = new Set(
      this.sections
        .filter((_, at) => [at, at + 1].some((here) => swallowed.has(sections[here]?.line ?? 0)))
        .flatMap(({ header, body }) => [header.line, ...body.map(({ line }) => line)]),
    );
  }
}
